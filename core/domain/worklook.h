// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher sees of a student's workspace while it is lived in: one folder at a time.
#pragma once

#include "core/domain/instant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pupitre
{

enum class WorkEntryKind {
    Folder,
    File,
    Link,
    Other, // FIFO, socket, device: said, never opened
};

struct WorkEntry {
    std::string name; // bytes as they are on the place
    WorkEntryKind kind = WorkEntryKind::File;
    std::uint64_t bytes = 0; // of a file
    Instant at{};            // of the last change
    std::string target;      // of a link, its beginning: shown, never followed

    bool operator==(const WorkEntry&) const = default;
};

struct WorkListing {
    std::vector<WorkEntry> entries; // by name
    std::uint64_t more = 0;         // that are there besides
    bool moreAtLeast = false;       // there are more than `more`: it was not counted to the end

    bool operator==(const WorkListing&) const = default;
};

inline constexpr std::size_t mostListed = 2000;
inline constexpr std::uint64_t mostCounted = 100'000;
inline constexpr std::size_t longestTarget = 256;         // bytes
inline constexpr std::uint64_t mostLookBytes = 256 << 10; // of one file; more is for a program

} // namespace pupitre
