// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes a course a trial: one small file in its folder, there before the course is.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/instant.h"

namespace pupitre
{

struct TrialMark {
    Instant until{};
    bool ended = false; // before its time

    bool operator==(const TrialMark&) const = default;
};

[[nodiscard]] StateTree::Path trialFile(const StateTree::Path& course);

[[nodiscard]] bool isTrial(const StateTree& tree, const CourseId& course);
/// NotFound where it is none; Malformed.
[[nodiscard]] Result<TrialMark> readTrial(const StateTree& tree, const CourseId& course);
/// `folder`: the course's, wherever it lies now.
[[nodiscard]] Result<void> writeTrial(const StateTree::Path& folder, const TrialMark& mark);

} // namespace pupitre
