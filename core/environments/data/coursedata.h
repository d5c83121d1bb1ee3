// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course begun from an environment whose data is on the place: the TP refers to it, nothing is sent to the
// course.
#pragma once

#include "core/environments/data/dataonplaces.h"
#include "core/services/making/coursedraft.h"

namespace pupitre
{

/// Whether the draft's data is the environment's own (and not a folder or path somebody gave): then
/// DataOnPlaces::bring() comes before the course is made. `entry` has an environment.
[[nodiscard]] bool wantsDataOnPlace(const CourseDraft& draft, const ShelfEntry& entry);
void useDataOnPlace(CourseDraft& draft, const BroughtData& brought);

/// DataOnPlaces::bring(), and where it lies is kept in the environment's data.json. Both services outlive it.
void bringAndSave(DataOnPlaces& data, Environments& environments, const PlaceId& place,
                  const ShelfEntry& entry, const Reply<BroughtData>& reply);
/// The draft as the course is made from it: its data on the place, or as it is unless wantsDataOnPlace().
void bringForCourse(DataOnPlaces& data, Environments& environments, const PlaceId& place,
                    const ShelfEntry& entry, CourseDraft draft, const Reply<CourseDraft>& reply);

} // namespace pupitre
