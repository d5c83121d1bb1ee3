// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receipt as files: the bytes that were signed, and the signature beside them, as `ssh-keygen -Y verify`
// wants them.
#pragma once

#include "core/domain/studentreport.h"

#include <filesystem>

namespace pupitre
{

/// Writes receipt.json and receipt.json.sig into a new folder of `parent`, named after course, TP and number,
/// and gives that folder. FileUnwritable, DiskFull.
[[nodiscard]] Result<std::filesystem::path> saveReceipt(const ReceiptPaper& paper,
                                                        const std::filesystem::path& parent);

} // namespace pupitre
