// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Trials on this place: a course of one seat and one TP that is open from its beginning, as a class would be,
// and of which nothing is left after its end.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/seats/seatfailure.h"
#include "core/agent/trials/trialmark.h"
#include "core/domain/course.h"

#include <chrono>
#include <stop_token>
#include <vector>

namespace pupitre
{

inline constexpr std::chrono::minutes longestTrial{8 * 60};

/// The course with the hours of a trial, by the clock of this place; then it is there, marked, its TP not
/// published yet. InvalidArgument (subject "course": its id is no trial's, or it has
/// not one seat and one TP; "minutes": not 1 to
/// longestTrial), AlreadyExists, what putCourse() says.
[[nodiscard]] Result<Instant> beginTrial(const StateTree& tree, Course course, std::chrono::minutes length,
                                         Instant now);

/// Takes everything of it away. Success where there is nothing; InvalidArgument where the course is none of
/// these. What cannot be done now is done by the next endOverTrials().
[[nodiscard]] Result<void> endTrial(const StateTree& tree, Engine& engine, const CourseId& course,
                                    std::stop_token stop = {});

/// Those whose time is over, and those whose end was cut short. While the clock is in doubt, only the latter.
[[nodiscard]] std::vector<SeatFailure> endOverTrials(const StateTree& tree, Engine& engine, Instant now,
                                                     std::stop_token stop = {});

} // namespace pupitre
