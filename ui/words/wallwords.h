// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times of the course's wall clock ("2026-11-23T08:00") in words: never turned into this computer's zone.
#pragma once

#include <QString>

#include <string>

namespace pupitre
{

/// "Mon 23 Nov"; with its year where a day of another year could be meant.
[[nodiscard]] QString wallDay(const std::string& local);
[[nodiscard]] QString wholeWallDay(const std::string& local); // "Monday 23 November 2026"
[[nodiscard]] QString wallHour(const std::string& local);     // "08:00"

} // namespace pupitre
