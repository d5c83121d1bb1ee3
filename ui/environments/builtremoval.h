// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was built of an environment goes from its places, except what a course stands on.
#pragma once

#include "core/environments/build/imagesonplaces.h"
#include "ui/environments/environmentservices.h"
#include "ui/parts/messagebar.h"

#include <functional>

namespace pupitre
{

/// Asks first, with what goes and what stays; `say` hears what there is to be said. `entry` has an
/// environment.
void removeWhatIsBuilt(const EnvironmentServices& services, ImagesOnPlaces& images, const ShelfEntry& entry,
                       QWidget* over, const std::function<void(const Message&)>& say);

} // namespace pupitre
