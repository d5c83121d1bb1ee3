// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words about work that was handed in, and how its state looks.
#pragma once

#include "core/domain/handinstate.h"
#include "ui/look/icons.h"

#include <QString>

namespace pupitre
{

/// "On time", "Late 2 h 10", "Nothing"
[[nodiscard]] QString handInText(const HandInState& state);
[[nodiscard]] Tone toneOf(HandInTiming timing);
[[nodiscard]] Icon iconOf(HandInTiming timing);
/// Of the filters: "24 on time"
[[nodiscard]] QString countText(HandInTiming timing, int count);
/// "Sun 21:47", with what is worth knowing of it: taken at the deadline, the third of this student
[[nodiscard]] QString handedInText(const Submission& submission, int handIns, Instant now);

/// "9f3c1a20": enough of a hash to compare by eye
[[nodiscard]] QString shortHash(const std::string& sha256);

} // namespace pupitre
