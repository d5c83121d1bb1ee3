// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a submission on its way to this computer, and once it is there and compared with its
// receipt.
#pragma once

#include "core/student/files/submissiondownloads.h"
#include "ui/parts/messagebar.h"

namespace pupitre
{

struct DownloadWords {
    QString onCard; // "Fingerprint verified"
    Message message;
};

[[nodiscard]] DownloadWords downloadWords(const SubmissionSaved& saved);
/// "42% of 21.4 MB"
[[nodiscard]] QString progressWords(const TransferProgress& progress);

} // namespace pupitre
