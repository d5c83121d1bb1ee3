// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/partname.h"

#include "core/wire/sha256.h"

#include <algorithm>
#include <charconv>
#include <ctime>
#include <random>

namespace pupitre
{

namespace
{
constexpr std::string_view partBegin = ".pupitre-";
constexpr std::string_view partEnd = ".part";
constexpr std::size_t identityDigits = 32;
constexpr std::size_t timeDigits = 8; // until 2106
constexpr std::size_t writerDigits = 16;

bool isHex(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::string eightHex(std::uint32_t value)
{
    std::string digits(timeDigits, '0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, value >>= 4U)
        *digit = "0123456789abcdef"[value & 0xfU];
    return digits;
}
} // namespace

PartWriter PartWriter::ofThisRun()
{
    return {std::time(nullptr), std::random_device{}()};
}

std::string partIdentityOf(const TarEntry& entry)
{
    auto identity = entry.path + '\0' + std::to_string(entry.size) + '\0' + std::to_string(entry.mtime);
    if (entry.kind == TarEntry::Kind::Link)
        identity += '\0' + entry.target; // two links of one second differ in nothing else
    return sha256Hex(identity).substr(0, identityDigits);
}

std::string partNameOf(const TarEntry& entry)
{
    return std::string(partBegin) + partIdentityOf(entry) + std::string(partEnd);
}

std::string partNameOf(const TarEntry& entry, const PartWriter& writer)
{
    return std::string(partBegin) + partIdentityOf(entry) + '-'
           + eightHex(static_cast<std::uint32_t>(writer.begun)) + eightHex(writer.chance)
           + std::string(partEnd);
}

std::optional<PartName> partNameFrom(std::string_view name)
{
    if (name.size() != partBegin.size() + identityDigits + 1 + writerDigits + partEnd.size()
        || !name.starts_with(partBegin) || !name.ends_with(partEnd))
        return std::nullopt;
    const auto identity = name.substr(partBegin.size(), identityDigits);
    const auto writer = name.substr(partBegin.size() + identityDigits + 1, writerDigits);
    if (name[partBegin.size() + identityDigits] != '-' || !isHex(identity) || !isHex(writer))
        return std::nullopt;
    std::uint32_t begun = 0;
    std::from_chars(writer.data(), writer.data() + timeDigits, begun, 16);
    return PartName{std::string(identity), begun};
}

} // namespace pupitre
