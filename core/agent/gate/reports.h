// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `pupitre status` and `pupitre receipt` answer: JSON for programs, indented so that people can read it
// too.
#pragma once

#include "core/agent/gate/gatewords.h"
#include "core/agent/gate/seattps.h"

#include <string>

namespace pupitre
{

/// StudentReport of these TPs.
[[nodiscard]] GateResult<std::string> statusReport(const StateTree& tree, const Course& course,
                                                   const SeatId& seat, const std::vector<SeatTpState>& tps);

/// ReceiptPaper of the newest submission of this TP.
[[nodiscard]] GateResult<std::string> receiptReport(const StateTree& tree, const SeatTpState& state);

} // namespace pupitre
