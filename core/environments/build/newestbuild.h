// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of a place's builds is an environment's now.
#pragma once

#include "core/environments/build/builds.h"

#include <algorithm>

namespace pupitre
{

/// Null where it was not built there, or its image is gone. `list` has the newest first, as places say it.
[[nodiscard]] inline const BuiltOnPlace* newestThere(const std::vector<BuiltOnPlace>& list,
                                                     const EnvironmentId& environment)
{
    const auto found = std::ranges::find_if(
        list, [&](const BuiltOnPlace& one) { return one.there && one.built.environment == environment; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace pupitre
