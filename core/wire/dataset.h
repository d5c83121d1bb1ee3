// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data of a TP as a place has it once for all courses: files by their content, and what lies elsewhere on
// the place and only appears among them. Named by what it is: the same data has the same name everywhere.
#pragma once

#include "core/wire/json.h"
#include "core/wire/manifest.h"

#include <string>
#include <vector>

namespace pupitre
{

/// A file or folder of the place, shown as `name` beside the files.
struct DataMount {
    std::string name;
    std::string path;   // absolute
    std::string sha256; // as it was when it was measured
    std::uint64_t bytes = 0;

    bool operator==(const DataMount&) const = default;
};

struct DataSet {
    std::vector<ManifestEntry> files; // sorted by path
    std::vector<DataMount> mounts;    // sorted by name

    bool operator==(const DataSet&) const = default;
};

inline constexpr std::size_t mostDataFiles = 100'000; // their list is one message
inline constexpr std::size_t mostDataMounts = 64;

/// 64 hex digits: SHA-256 of the MANIFEST text and, below it, a line for each mount.
[[nodiscard]] std::string dataSetId(const DataSet& set);
[[nodiscard]] bool isSha256(std::string_view text);

/// UnsafePath for a path that is not a plain relative one, or a mount that is not absolute; AlreadyExists for
/// a name that is there twice or is both file and folder; Malformed for a hash that is none; TooLarge.
[[nodiscard]] Result<void> check(const DataSet& set);

[[nodiscard]] Json toJson(const DataSet& set);
/// As check(), too.
[[nodiscard]] Result<DataSet> dataSetFromJson(const Json& json);

} // namespace pupitre
