// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The TPs of a course as one seat stands to them, and which of them the gate serves.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/course.h"
#include "core/domain/schedule.h"

#include <vector>

namespace pupitre
{

struct SeatTpState {
    const Tp* tp = nullptr; // in the course it was made from
    SeatTp where{};
    Marks marks{};
    SeatPhase phase{};
};

/// Published ones. Malformed for a mark that cannot be read.
[[nodiscard]] Result<std::vector<SeatTpState>> seatTpsOf(const StateTree& tree, const Course& course,
                                                         const SeatId& seat, Instant now);

/// True while its student may change it.
[[nodiscard]] bool worksNow(const SeatTpState& state);
/// The open one, else the latest in hand-in; null where there is neither.
[[nodiscard]] const SeatTpState* tpForWork(const std::vector<SeatTpState>& tps);
/// Null where there is no such TP.
[[nodiscard]] const SeatTpState* tpNamed(const std::vector<SeatTpState>& tps, const std::string& id);

/// When the first of those not yet open opens, as people say it: "2026-11-24 08:00 (Europe/Paris)"; empty
/// where none has a time.
[[nodiscard]] std::string nextOpening(const Course& course, const std::vector<SeatTpState>& tps);

} // namespace pupitre
