// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receipt as files: the bytes that were signed, and the signature beside them, as `ssh-keygen -Y verify`
// wants them.
#pragma once

#include "core/domain/studentreport.h"

#include <filesystem>

namespace pupitre
{

/// receipt.json and, where it is signed, receipt.json.sig in this folder. FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeReceipt(const ReceiptPaper& paper, const std::filesystem::path& folder);

/// The same in a new folder of `parent`, named after course, TP and number, which it gives.
[[nodiscard]] Result<std::filesystem::path> saveReceipt(const ReceiptPaper& paper,
                                                        const std::filesystem::path& parent);

} // namespace pupitre
