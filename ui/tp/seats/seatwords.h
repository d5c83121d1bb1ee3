// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for what a seat does, for the tile, the table and the filters.
#pragma once

#include "core/domain/seatactivity.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString activityName(SeatActivity activity); // "Working"
/// "Idle 9 min", "Working", "Failed": the word with its figure where one helps.
[[nodiscard]] QString activityText(const SeatStatus& seat, Instant now);
/// "2 min ago", "now", or nothing where nobody was ever there.
[[nodiscard]] QString lastActivityText(const SeatStatus& seat, Instant now);
/// "22 working": what a filter chip says.
[[nodiscard]] QString groupText(SeatGroup group, int count);
/// "5 min", "2 h 10", "3 d": short, for tiles and chips.
[[nodiscard]] QString shortDuration(std::chrono::milliseconds time);

} // namespace pupitre
