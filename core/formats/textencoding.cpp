// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/textencoding.h"

#include <array>
#include <cstdint>

namespace pupitre
{

namespace
{

/// 0x80..0x9f of Windows-1252 (unicode.org CP1252.TXT); 0 where it defines nothing.
constexpr std::array<std::uint16_t, 32> upper1252 = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

void appendUtf8(std::string& text, unsigned character)
{
    if (character < 0x80) {
        text += static_cast<char>(character);
        return;
    }
    if (character < 0x800) {
        text += static_cast<char>(0xc0U | (character >> 6U));
        text += static_cast<char>(0x80U | (character & 0x3fU));
        return;
    }
    if (character < 0x10000) {
        text += static_cast<char>(0xe0U | (character >> 12U));
    } else {
        text += static_cast<char>(0xf0U | (character >> 18U));
        text += static_cast<char>(0x80U | ((character >> 12U) & 0x3fU));
    }
    text += static_cast<char>(0x80U | ((character >> 6U) & 0x3fU));
    text += static_cast<char>(0x80U | (character & 0x3fU));
}

/// After the byte order mark (RFC 2781); a half of a pair without the other becomes U+FFFD.
std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t at) {
        const unsigned one = static_cast<unsigned char>(bytes[at]);
        const unsigned two = static_cast<unsigned char>(bytes[at + 1]);
        return bigEndian ? one << 8U | two : two << 8U | one;
    };
    const auto isHigh = [](unsigned u) { return u >= 0xd800 && u < 0xdc00; };
    const auto isLow = [](unsigned u) { return u >= 0xdc00 && u < 0xe000; };
    std::string text;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const unsigned first = unit(at);
        const bool paired = isHigh(first) && at + 3 < bytes.size() && isLow(unit(at + 2));
        if (paired) {
            appendUtf8(text, 0x10000U + ((first - 0xd800U) << 10U) + (unit(at + 2) - 0xdc00U));
            at += 2;
        } else {
            appendUtf8(text, isHigh(first) || isLow(first) ? 0xfffdU : first);
        }
    }
    return text;
}

/// Length of the well-formed sequence at the front (RFC 3629), 0 if there is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return follows(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool overlong = first == 0xe0 && byte(1) < 0xa0;
        const bool surrogate = first == 0xed && byte(1) >= 0xa0;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool outside = (first == 0xf0 && byte(1) < 0x90) || (first == 0xf4 && byte(1) >= 0x90);
        return follows(1) && follows(2) && follows(3) && !outside ? 4 : 0;
    }
    return 0;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

DecodedText decodeText(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        return {fromUtf16(bytes.substr(2), bytes.front() == '\xfe'), TextEncoding::Utf16};
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (isUtf8(bytes)) {
        if (bytes.starts_with(byteOrderMark))
            bytes.remove_prefix(byteOrderMark.size());
        return {std::string(bytes), TextEncoding::Utf8};
    }
    DecodedText decoded{{}, TextEncoding::Windows1252};
    decoded.utf8.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool upper = byte >= 0x80 && byte < 0xa0;
        const unsigned mapped = upper ? upper1252[byte - 0x80U] : byte;
        appendUtf8(decoded.utf8, mapped == 0 && upper ? 0xfffdU : mapped);
    }
    return decoded;
}

} // namespace pupitre
