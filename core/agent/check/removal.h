// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking a course, or everything of ours, off this place. Refused while work is there that nobody has
// collected, unless told.
#pragma once

#include "core/agent/engines/engine.h"

#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

enum class Uncollected { Refuse, Remove };

/// A seat (and its TP) whose work is only here; nothing where all is collected, waived or purged.
[[nodiscard]] Result<std::optional<SeatTp>> uncollectedWork(const StateTree& tree, const CourseId& course);

/// Ends its instances, then removes its folders. Busy (subject: the course, detail: a seat); StillRunning.
[[nodiscard]] Result<void> removeCourse(const StateTree& tree, Engine& engine, const CourseId& course,
                                        Uncollected uncollected, std::stop_token stop);

enum class Work { Keep, Remove };

/// Timer, key lines and, unless the work is kept, the whole tree. What was removed, as paths.
[[nodiscard]] Result<std::vector<std::string>> uninstall(const StateTree& tree, Engine& engine, Work work,
                                                         Uncollected uncollected, std::stop_token stop);

} // namespace pupitre
