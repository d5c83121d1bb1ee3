// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zip archive byte by byte (APPNOTE.TXT 4.3), so that it can say what no honest program writes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pupitre
{

struct RawZipEntry {
    std::string name;
    std::string content{};
    std::uint32_t attributes = 0;     // external, Unix mode in the upper half
    std::uint16_t flags = 0;          // 1: encrypted
    std::uint16_t method = 0;         // 0: stored, 8: deflated
    std::uint32_t claimedSize = 0;    // 0: what it is
    std::string nameInItsOwnHeader{}; // empty: the same
};

inline void appendLittle(std::string& bytes, std::uint64_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>((value >> (8 * i)) & 0xffU);
}

inline std::uint32_t crcOf(const std::string& text)
{
    std::uint32_t crc = 0xffffffffU;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// Version needed to the length of the extra field: the same in both headers of an entry.
inline std::string commonHeader(const RawZipEntry& entry, const std::string& name)
{
    std::string bytes;
    appendLittle(bytes, 20, 2);
    appendLittle(bytes, entry.flags, 2);
    appendLittle(bytes, entry.method, 2);
    appendLittle(bytes, 0x5b774800, 4); // a date of 2025
    appendLittle(bytes, crcOf(entry.content), 4);
    appendLittle(bytes, entry.content.size(), 4);
    appendLittle(bytes, entry.claimedSize == 0 ? entry.content.size() : entry.claimedSize, 4);
    appendLittle(bytes, name.size(), 2);
    appendLittle(bytes, 0, 2);
    return bytes;
}

inline std::string rawZip(const std::vector<RawZipEntry>& entries)
{
    std::string bytes;
    std::string directory;
    for (const RawZipEntry& entry : entries) {
        const std::string& own = entry.nameInItsOwnHeader.empty() ? entry.name : entry.nameInItsOwnHeader;
        appendLittle(directory, 0x02014b50, 4);
        appendLittle(directory, 0x0314, 2); // made by Unix
        directory += commonHeader(entry, entry.name);
        appendLittle(directory, 0, 6); // comment, disk, internal attributes
        appendLittle(directory, entry.attributes, 4);
        appendLittle(directory, bytes.size(), 4);
        directory += entry.name;
        appendLittle(bytes, 0x04034b50, 4);
        bytes += commonHeader(entry, own) + own + entry.content;
    }
    const std::size_t at = bytes.size();
    bytes += directory;
    appendLittle(bytes, 0x06054b50, 4);
    appendLittle(bytes, 0, 4);
    appendLittle(bytes, entries.size(), 2);
    appendLittle(bytes, entries.size(), 2);
    appendLittle(bytes, directory.size(), 4);
    appendLittle(bytes, at, 4);
    appendLittle(bytes, 0, 2);
    return bytes;
}

} // namespace pupitre
