// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The trials that this computer's teacher is enrolled in: folders beside those of joined courses, with one
// more file. Blocking, for a lane.
#pragma once

#include "core/services/invitations/invitations.h"
#include "core/student/tools/toolplaces.h"
#include "core/trials/trial.h"

#include <vector>

namespace pupitre
{

/// Enrols with a key that is made here, 0600. What enrol() says.
[[nodiscard]] Result<Trial> enrolForTrial(const std::filesystem::path& root, const CourseId& id,
                                          const TrialWish& wish, const InvitationAddress& address,
                                          Instant until);
/// Until when it is, told by the place. FileUnwritable, DiskFull.
[[nodiscard]] Result<void> keepTrial(const Trial& trial);

/// Those that go on; what is left of others, and of those that were never begun, is removed.
[[nodiscard]] std::vector<Trial> tidyTrials(const ToolPlaces& places, Instant now);

/// Key and all; and the line in ~/.ssh/config where nothing needs it any more. FileUnwritable.
[[nodiscard]] Result<void> forgetTrial(const ToolPlaces& places, const Trial& trial);

} // namespace pupitre
