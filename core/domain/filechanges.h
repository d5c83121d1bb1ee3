// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How files differ from those that were handed out.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pupitre
{

enum class FileFate { Changed, Added, Removed };

struct FileChange {
    std::string path; // bytes as they are on the place
    FileFate fate{};
    std::uint64_t bytes = 0; // of what is there now; of a removed file what was handed out

    bool operator==(const FileChange&) const = default;
};

/// What a hand-in would take now. A file of the size and time it was handed out with counts as unchanged:
/// nothing is read.
struct HandInPreview {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::uint64_t unchanged = 0;
    std::vector<FileChange> changes{}; // by path; the first mostPreviewed
    std::uint64_t more = 0;            // changes that are not listed

    bool operator==(const HandInPreview&) const = default;
};

inline constexpr std::size_t mostPreviewed = 2000;

} // namespace pupitre
