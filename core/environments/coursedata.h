// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course begun from an environment whose data is on the place: the TP refers to it, nothing is sent to the
// course.
#pragma once

#include "core/environments/dataonplaces.h"
#include "core/services/coursedraft.h"

namespace pupitre
{

/// Whether the draft's data is the environment's own (and not a folder or path somebody gave): then
/// DataOnPlaces::bring() comes before the course is made. `entry` has an environment.
[[nodiscard]] bool wantsDataOnPlace(const CourseDraft& draft, const ShelfEntry& entry);
void useDataOnPlace(CourseDraft& draft, const BroughtData& brought);

} // namespace pupitre
