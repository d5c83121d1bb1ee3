// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See zipname.h.
#include "core/services/handins/zipname.h"

#include "core/formats/textencoding.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::size_t longestName = 200; // of one part: with room for a number

std::string utf8Start(std::string text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80U)
        --bytes;
    text.resize(bytes);
    return text;
}

std::string safePart(std::string part)
{
    const bool utf8 = isUtf8(part);
    for (char& c : part) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || c == '\\' || (byte >= 0x80 && !utf8))
            c = '_';
    }
    if (part == "." || part == ".." || part.empty())
        return "_";
    return utf8Start(std::move(part), longestName);
}

std::string safePath(const std::string& path)
{
    std::string safe;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        safe += (at == 0 ? "" : "/") + safePart(path.substr(at, end - at));
        at = end + 1;
    }
    return safe;
}

/// "a/b.txt" -> "a/b_2.txt"
std::string numbered(const std::string& path, int number)
{
    const std::size_t slash = path.rfind('/') + 1; // npos + 1 is 0
    const std::size_t dot = path.rfind('.');
    const std::size_t at = dot == std::string::npos || dot <= slash ? path.size() : dot;
    return path.substr(0, at) + '_' + std::to_string(number) + path.substr(at);
}
} // namespace

std::string freeZipName(ZipNames& names, const std::string& folder, const std::string& path)
{
    const std::string wanted = folder + '/' + path;
    if (checkZipPath(wanted) && names.add(wanted, ZipEntryKind::File))
        return wanted;
    std::string safe = folder + '/' + safePath(path);
    if (!checkZipPath(safe)) // too deep or too long as a whole: its own name alone
        safe = folder + '/' + safePart(path.substr(path.rfind('/') + 1));
    if (names.add(safe, ZipEntryKind::File))
        return safe;
    std::string flat = safe.substr(folder.size() + 1); // where a name of it is also that of a file
    std::replace(flat.begin(), flat.end(), '/', '_');
    flat = folder + '/' + utf8Start(std::move(flat), longestName);
    for (int number = 2;; ++number)
        for (const std::string* one : {&safe, &flat})
            if (std::string other = numbered(*one, number); names.add(other, ZipEntryKind::File))
                return other;
}

} // namespace pupitre
