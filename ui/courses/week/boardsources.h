// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the week view knows of the places: their names, what they have, and since when.
#pragma once

#include "core/services/places/placebook.h"
#include "ui/courses/week/weekboard.h"

namespace pupitre
{

[[nodiscard]] BoardSources sourcesOf(const PlaceBook& places);

} // namespace pupitre
