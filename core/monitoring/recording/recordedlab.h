// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A laboratory for looking around without one: eight machines with people who do not exist. Nothing of it was
// measured; what it shows at a moment depends on nothing but the moment.
#pragma once

#include "core/domain/sample.h"
#include "core/store/placeid.h"

#include <string>
#include <vector>

namespace pupitre
{

/// The place it is shown as. Ids of the book are made from what a person typed and have no underscore.
[[nodiscard]] const PlaceId& recordedPlace();

inline constexpr int recordedMachines = 8;
/// This one is not heard any more, so that a silent machine can be seen.
inline constexpr int recordedSilentMachine = 5;

/// `machine` from 0 on. Some of its GPUs: one is held and idle, one too hot, one does not tell its power.
[[nodiscard]] Sample recordedSample(int machine, Instant at, std::chrono::milliseconds covers);

} // namespace pupitre
