// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data of this computer by its content: what a place is asked for before anything is sent.
#pragma once

#include "core/async/progress.h"
#include "core/remote/transfer/pace.h"
#include "core/wire/manifest.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace pupitre
{

struct LocalDataFile {
    ManifestEntry entry; // of a single file: its name
    std::filesystem::path source;
};

struct LocalData {
    std::vector<LocalDataFile> files; // sorted by path
    std::uint64_t leftOut = 0;        // links that lead out of it, or to folders
};

/// Of a folder, or of one file. A link to a file of the folder is that file. Reads every byte. NotFound;
/// FileUnreadable; UnsafePath for a device; Cancelled.
[[nodiscard]] Result<LocalData> readLocalData(const std::filesystem::path& from,
                                              const Reporter<TransferProgress>& reporter,
                                              const std::stop_token& stop);

} // namespace pupitre
