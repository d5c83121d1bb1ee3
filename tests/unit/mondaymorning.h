// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The instant from which the tests of schedules count.
#pragma once

#include "core/domain/instant.h"

namespace pupitre
{

/// A Monday at eight in Paris: where the tests of schedules begin.
inline const Instant t0 = *instantFromIso("2026-11-23T07:00:00Z");

} // namespace pupitre
