// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data that courses share, on its way to a place (core/wire/datamethods.h): what is there already, by its
// content, is not sent, and of a file that was cut only the rest.
#pragma once

#include "core/remote/transfer/treetransfer.h"

namespace pupitre
{

/// The session serves nothing else afterwards. `skipped` are the files whose content was there. As
/// readLocalData(); DiskFull before anything is sent; TransferDamaged; ConnectionLost.
[[nodiscard]] Result<TransferDone> uploadData(AgentSession session, const std::filesystem::path& from,
                                              const Reporter<TransferProgress>& reporter,
                                              std::stop_token stop);

} // namespace pupitre
