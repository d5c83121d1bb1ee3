// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the desired state of every course of the place to the lines of authorized_keys.
#pragma once

#include "core/agent/keys/keyline.h"
#include "core/agent/keys/policy.h"
#include "core/domain/course.h"

#include <vector>

namespace pupitre
{

struct KeyPlan {
    std::vector<KeyLine> lines;
    std::vector<Error> refused; // keys that cannot be written; course.json may have been edited by hand
};

/// One line per key of each seat that was not dropped, for every course with a published TP whose retention
/// is not long past. Ordered by course and seat, so that the same courses give the same bytes.
[[nodiscard]] Result<KeyPlan> keyLinesFor(const StateTree& tree, const Policy& policy,
                                          const std::vector<Course>& courses, Instant now);

/// Makes the block of authorized_keys say just that; writes nothing where it does already. `courses` are all
/// the courses of this place. KeyAlreadyUsed and KeyRefused tell of a key that was left out: the others are
/// in place.
[[nodiscard]] Result<void> syncKeyLines(const StateTree& tree, const std::vector<Course>& courses);

/// The whole file as syncKeyLines would leave it; nothing is written.
[[nodiscard]] Result<std::string> previewKeyLines(const StateTree& tree, const std::vector<Course>& courses);

} // namespace pupitre
