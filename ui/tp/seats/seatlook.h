// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Icon and tone of what a seat does: always the same shape for the same state, in tiles, tables and chips.
#pragma once

#include "core/domain/schedule.h"
#include "core/domain/seatactivity.h"
#include "core/domain/tpaction.h"
#include "ui/parts/chip.h"

namespace pupitre
{

[[nodiscard]] Tone toneOf(SeatActivity activity);
[[nodiscard]] Icon iconOf(SeatActivity activity);
[[nodiscard]] Tone toneOf(SeatGroup group);
[[nodiscard]] Icon iconOf(SeatGroup group);

[[nodiscard]] Icon iconOf(TpAction action);

/// The chip of a phase: "Open · 2 h 19 left".
[[nodiscard]] ChipLook chipOf(const SeatPhase& phase, Instant now);

} // namespace pupitre
