// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// MANIFEST and OTHERS of a tree: written beside `files` in a submission's folder.
#pragma once

#include "core/agent/system/beneath.h"
#include "core/wire/manifest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct TreeTotals {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::string manifestSha256;
};

/// The line of OTHERS for an entry, if it needs one: a link, something special, an empty folder, or a mode
/// that the submission's own u+rwX will hide. `empty` is only asked for folders.
[[nodiscard]] std::optional<OtherEntry> otherEntryOf(const WalkEntry& entry);

/// Writes MANIFEST into `folder`, fsynced.
[[nodiscard]] Result<TreeTotals> writeManifest(const std::string& folder, std::vector<ManifestEntry> entries);

} // namespace pupitre
