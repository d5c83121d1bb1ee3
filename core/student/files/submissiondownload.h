// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// My submission, after the deadline: every file as it was frozen, with MANIFEST, OTHERS, receipt, signature
// and feedback, in one folder that appears when it is whole and verified. What was cut goes on where it
// stopped.
#pragma once

#include "core/remote/remote.h"
#include "core/remote/transfer/pace.h"
#include "core/services/handins/receiptcheck.h"

namespace pupitre
{

struct SubmissionWanted {
    std::string tp; // its folder at the gate
    std::filesystem::path folder;
    std::vector<std::string> placeKeys; // as for verifyReceipt()
};

struct SubmissionDownloaded {
    ReceiptReport report; // of what is in the folder now
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;         // that moved
    std::uint64_t feedbackFiles = 0; // that came now
    std::vector<Error> left;         // pipes and such: named in OTHERS, no content
};

/// Blocking; for a lane. NotFrozen where the gate shows no submission (yet); AlreadyExists where the folder
/// is there and is not this submission. A folder that is this submission gets what feedback has come since.
/// TransferDamaged where a file is not what the MANIFEST says: the folder does not appear then. A receipt
/// whose signature does not hold is no failure of the download: see the report.
[[nodiscard]] Result<SubmissionDownloaded> downloadSubmission(Remote& remote, const SubmissionWanted& wanted,
                                                              const Reporter<TransferProgress>& reporter,
                                                              const std::stop_token& stop);

} // namespace pupitre
