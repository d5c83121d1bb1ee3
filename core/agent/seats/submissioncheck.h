// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is a submission that came from elsewhere what its own receipt and MANIFEST say, byte for byte?
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/submission.h"

#include <stop_token>

namespace pupitre
{

/// `folder` is to be submission `number` of `seat`. TransferDamaged (subject: the seat, detail: what
/// differs), Malformed. Who signed the receipt is not asked: the place that did need not exist any more.
[[nodiscard]] Result<Receipt> checkSubmission(const std::filesystem::path& folder, const SeatTp& seat,
                                              int number, std::stop_token stop);

} // namespace pupitre
