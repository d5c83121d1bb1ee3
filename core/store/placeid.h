// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's own name of a place; places themselves do not know it.
#pragma once

#include "core/domain/ids.h"

namespace pupitre
{

struct PlaceTag {
    static constexpr const char* name = "place";
};
using PlaceId = Id<PlaceTag>;

} // namespace pupitre
