// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ustar header block as it lies in a stream (POSIX.1-2001, "ustar Interchange Format"), and the limits
// that follow from its field widths.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace pupitre::tar
{

inline constexpr std::size_t blockSize = 512;
inline constexpr std::uint64_t maxOctalSize =
    077777777777ULL; // 11 octal digits; larger sizes go into a pax record

struct Header {
    std::array<char, 100> name;
    std::array<char, 8> mode;
    std::array<char, 8> uid;
    std::array<char, 8> gid;
    std::array<char, 12> size;
    std::array<char, 12> mtime;
    std::array<char, 8> checksum;
    char type;
    std::array<char, 100> target;
    std::array<char, 6> magic;
    std::array<char, 2> version;
    std::array<char, 32> userName;
    std::array<char, 32> groupName;
    std::array<char, 8> deviceMajor;
    std::array<char, 8> deviceMinor;
    std::array<char, 155> prefix;
    std::array<char, 12> unused;
};
static_assert(sizeof(Header) == blockSize);

inline constexpr char typeFile = '0';
inline constexpr char typeOldFile = '\0';
inline constexpr char typeHardLink = '1';
inline constexpr char typeLink = '2';
inline constexpr char typeFolder = '5';
inline constexpr char typePax = 'x';
inline constexpr char typePaxGlobal = 'g';
inline constexpr char typeGnuLongName = 'L';
inline constexpr char typeGnuLongTarget = 'K';

/// Sum of the block's bytes with the checksum field taken as blanks.
[[nodiscard]] inline unsigned checksumOf(const Header& header)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(&header);
    unsigned sum = 0;
    for (std::size_t i = 0; i < blockSize; ++i) {
        const bool inChecksum = i >= offsetof(Header, checksum) && i < offsetof(Header, checksum) + 8;
        sum += inChecksum ? static_cast<unsigned>(' ') : bytes[i];
    }
    return sum;
}

} // namespace pupitre::tar
