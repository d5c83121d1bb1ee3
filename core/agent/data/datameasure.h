// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies at a path of the place: how much, and its hash, to compare with what an environment says.
#pragma once

#include "core/agent/data/datatree.h"
#include "core/agent/data/hashing.h"

namespace pupitre
{

struct MeasuredData {
    bool isFolder = false;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::string sha256; // of the file, or of the MANIFEST text of the folder

    bool operator==(const MeasuredData&) const = default;
};

/// Reads everything the first time; later only where a size or a time of change is another one. UnsafePath
/// (detail: a DataPathDoubt) for what is never handed out, (subject: the path, detail: "link" or "device")
/// for a link that leads out of the folder and for what is neither file nor folder; NotPermitted where
/// students could not read it, who are somebody else; NotFound; Cancelled.
[[nodiscard]] Result<MeasuredData> measureData(const StateTree& tree, const std::filesystem::path& path,
                                               const BytesRead& read, std::stop_token stop);

} // namespace pupitre
