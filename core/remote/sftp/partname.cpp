// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/partname.h"

#include "core/wire/sha256.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::string_view partBegin = ".pupitre-";
constexpr std::string_view partEnd = ".part";
constexpr std::size_t partDigits = 32;
} // namespace

std::string partNameOf(const TarEntry& entry)
{
    const auto identity = entry.path + '\0' + std::to_string(entry.size) + '\0' + std::to_string(entry.mtime);
    return std::string(partBegin) + sha256Hex(identity).substr(0, partDigits) + std::string(partEnd);
}

bool isPartName(std::string_view name)
{
    if (name.size() != partBegin.size() + partDigits + partEnd.size() || !name.starts_with(partBegin)
        || !name.ends_with(partEnd))
        return false;
    return std::ranges::all_of(name.substr(partBegin.size(), partDigits),
                               [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace pupitre
