// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A time line as the phase line draws it.
#pragma once

#include "core/domain/timeline.h"
#include "ui/parts/phaseline.h"

namespace pupitre
{

[[nodiscard]] QList<PhaseStop> phaseStops(const Timeline& line, std::size_t sessions, Instant now);

} // namespace pupitre
