// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sparse files: a student can make terabytes of nothing in a second, without a block of disk, and whoever
// reads them all is kept busy for a day.
#pragma once

#include <cstdint>
#include <sys/stat.h>

namespace pupitre
{

/// Holes of one tree that are read and hashed like any content. A memory-mapped array or a disk image has
/// some; nobody hands in more.
inline constexpr std::uint64_t holesRead = std::uint64_t{1} << 30;

/// Bytes of an open file that no block stands for, by lseek(SEEK_DATA); 0 where the file system cannot tell.
/// A file in more pieces than honest ones come in counts as nothing but holes.
[[nodiscard]] std::uint64_t holesIn(int file, const struct stat& status);

/// A file that holds more nothing than is ever read: no archive carries it.
[[nodiscard]] inline bool isMostlyHoles(const struct stat& status)
{
    const auto size = static_cast<std::uint64_t>(status.st_size);
    return size > static_cast<std::uint64_t>(status.st_blocks) * 512 + holesRead;
}

} // namespace pupitre
