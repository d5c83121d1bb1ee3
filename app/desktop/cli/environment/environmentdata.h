// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An environment's data on a place, as commands need it.
#pragma once

#include "app/desktop/cli/session.h"
#include "core/environments/data/dataonplaces.h"
#include "core/services/making/coursedraft.h"

#include <functional>

namespace pupitre
{

/// Puts there what is not there, with progress, and keeps in the environment's data.json where it lies.
void bringData(CliSession& session, const PlaceId& place, const ShelfEntry& entry,
               std::function<void(const BroughtData&)> then);

/// A draft whose data would be the environment's own refers to it on the place, instead of sending it to the
/// course.
void withDataOnPlace(CliSession& session, const PlaceId& place, const ShelfEntry& entry, CourseDraft draft,
                     std::function<void(const CourseDraft&)> then);

} // namespace pupitre
