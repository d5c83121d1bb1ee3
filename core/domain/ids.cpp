// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one grammar of ids.
#include "core/domain/ids.h"

namespace pupitre
{

namespace
{
constexpr std::size_t maxIdLength = 32;

bool isAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
} // namespace

bool isValidId(std::string_view text)
{
    if (text.empty() || text.size() > maxIdLength || !isAlnum(text.front()))
        return false;
    for (const char c : text)
        if (!isAlnum(c) && c != '.' && c != '_' && c != '-')
            return false;
    return true;
}

std::string idFromText(std::string_view text)
{
    std::string id;
    for (char c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        if (isAlnum(c))
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
        if (id.size() == maxIdLength)
            break;
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? "x" : id;
}

} // namespace pupitre
