// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See holes.h.
#include "core/agent/seats/holes.h"

#include <cerrno>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr int mostPieces = 10'000;
}

std::uint64_t holesIn(int file, const struct stat& status)
{
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (static_cast<std::uint64_t>(status.st_blocks) * 512 >= size)
        return 0; // the usual case, without a system call
    std::uint64_t holes = 0;
    off_t at = 0;
    for (int piece = 0; piece < mostPieces; ++piece) {
        const off_t data = ::lseek(file, at, SEEK_DATA);
        if (data < 0) {
            holes += errno == ENXIO ? size - static_cast<std::uint64_t>(at) : 0; // a hole to the end
            ::lseek(file, 0, SEEK_SET);
            return holes;
        }
        holes += static_cast<std::uint64_t>(data - at);
        at = ::lseek(file, data, SEEK_HOLE);
        if (at < 0 || at >= status.st_size) {
            ::lseek(file, 0, SEEK_SET);
            return holes;
        }
    }
    ::lseek(file, 0, SEEK_SET);
    return size;
}

} // namespace pupitre
