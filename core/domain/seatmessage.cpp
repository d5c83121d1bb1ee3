// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatmessage.h.
#include "core/domain/seatmessage.h"

#include <algorithm>
#include <cstdint>

namespace pupitre
{

namespace
{

struct Character {
    char32_t code = 0;
    std::size_t bytes = 1;
    bool sound = false; // it is UTF-8, in its shortest form
};

Character characterAt(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t bytes = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < bytes)
        return {};
    char32_t code = first & (0x7fU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {};
        code = code << 6 | (byte(i) & 0x3fU);
    }
    const bool shortest = bytes == 2 || code >= (bytes == 3 ? 0x800U : 0x10000U);
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    return {code, bytes, shortest && !surrogate && code <= 0x10ffff};
}

/// Controls, line separators, and the bidirectional marks, overrides and isolates.
bool actsOnTerminals(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
           || (c >= 0x2060 && c <= 0x2069) || c == 0x061c || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb);
}

} // namespace

std::string plainMessage(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const Character c = characterAt(text);
        if (c.code == U'\t')
            plain += ' ';
        else if (c.code == U'\n' || (c.sound && !actsOnTerminals(c.code)))
            plain += text.substr(0, c.bytes);
        text.remove_prefix(c.bytes);
    }
    const auto first = plain.find_first_not_of(" \n");
    if (first == std::string::npos)
        return {};
    return plain.substr(first, plain.find_last_not_of(" \n") - first + 1);
}

std::size_t charactersIn(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

Result<std::string> checkedMessage(std::string_view typed)
{
    std::string text = plainMessage(typed);
    if (text.empty())
        return fail(ErrorKind::InvalidArgument, "message");
    if (charactersIn(text) > longestMessage)
        return fail(ErrorKind::TooLarge, "message", "characters");
    if (std::ranges::count(text, '\n') >= static_cast<std::ptrdiff_t>(mostMessageLines))
        return fail(ErrorKind::TooLarge, "message", "lines");
    return text;
}

} // namespace pupitre
