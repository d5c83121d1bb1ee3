// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Days of the calendar as texts, of no zone.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace pupitre
{

/// "2026-11-23"; absent for anything else.
[[nodiscard]] std::optional<std::chrono::sys_days> calendarDay(const std::string& text);
[[nodiscard]] std::string dayText(std::chrono::sys_days day);

} // namespace pupitre
