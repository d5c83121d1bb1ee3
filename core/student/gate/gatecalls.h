// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student's program asks of the gate. Blocking, on a lane. Where the gate refuses, GateRefused says
// why.
#pragma once

#include "core/domain/filechanges.h"
#include "core/domain/studentreport.h"
#include "core/remote/remote.h"

#include <stop_token>

namespace pupitre
{

struct SeenReport {
    StudentReport report;
    std::string text; // as it came, to be kept
};

/// ConnectionLost, TimedOut, ProtocolViolation, Cancelled, GateRefused.
[[nodiscard]] Result<SeenReport> askReport(Remote& gate, const std::stop_token& stop);

/// What a hand-in would take now.
[[nodiscard]] Result<HandInPreview> askPreview(Remote& gate, const TpId& tp, const std::stop_token& stop);

/// Hands in what is there now and gives the receipt. A copy of a large workspace takes its time: there is no
/// limit but silence of the connection. GateRefused: too early, too late, too often, quota.
[[nodiscard]] Result<ReceiptPaper> askHandIn(Remote& gate, const TpId& tp, const std::stop_token& stop);

/// Of the newest submission.
[[nodiscard]] Result<ReceiptPaper> askReceipt(Remote& gate, const TpId& tp, const std::stop_token& stop);

} // namespace pupitre
