// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether this place is the home of a course: the one place that starts, freezes and changes it. A course
// moves in steps that are one file each, so that at any moment at most one of two places is its home:
//
//   old place   Here ──leave──▶ Leaving ──gone──▶ Gone        (Leaving ──stay──▶ Here)
//   new place                    adopt: Arriving ──arrive──▶ Here
//
// `arrive` is only called once the old place is Gone. Whoever is not Here changes nothing.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/course.h"

#include <string>
#include <vector>

namespace pupitre
{

enum class HomeState { Here, Leaving, Gone, Arriving };

struct Home {
    HomeState state = HomeState::Here;
    std::string token; // of the move; empty for a course that never moved
    std::string other; // where it goes to, or came from
    Instant since{};

    bool operator==(const Home&) const = default;
};

[[nodiscard]] const char* wireName(HomeState state);

/// Here where nothing is recorded. Malformed: what cannot be understood must not be taken for "here".
[[nodiscard]] Result<Home> readHome(const StateTree& tree, const CourseId& course);
/// NotHome (detail: the other place) unless the course is Here.
[[nodiscard]] Result<void> requireHome(const StateTree& tree, const CourseId& course);

/// Each step can be done twice; a step of another move is NotHome or InvalidArgument (subject "token").
[[nodiscard]] Result<Home> leaveHome(const StateTree& tree, const CourseId& course, const std::string& to);
[[nodiscard]] Result<Home> stayHome(const StateTree& tree, const CourseId& course, const std::string& token);
[[nodiscard]] Result<Home> leftHome(const StateTree& tree, const CourseId& course, const std::string& token);
[[nodiscard]] Result<Home> arriveHome(const StateTree& tree, const CourseId& course,
                                      const std::string& token);

/// The text of the file of a course that waits to arrive.
[[nodiscard]] std::string arrivingText(const std::string& token, const std::string& from);

/// Every course whose students' keys lead here: those at home, and those about to leave, whose students are
/// told so. The first error of a course that cannot be read: with it left out, its students would lose their
/// keys.
[[nodiscard]] Result<std::vector<Course>> coursesWithKeys(const StateTree& tree);

} // namespace pupitre
