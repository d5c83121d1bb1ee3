// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about trials: throw-away courses of one seat, by which a teacher sees what a student will see.
#pragma once

namespace pupitre::method
{

inline constexpr auto trialBegin = "trial.begin"; // {course, minutes} -> {until}: its one TP is open from now
                                                  // until then, and everything of it is gone after that
inline constexpr auto trialEnd = "trial.end";     // {course} -> {}: the same at once

} // namespace pupitre::method
