// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/zippath.h"

#include "core/formats/textencoding.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::size_t longestPath = 4000; // Linux: 4096 with the folder it is put in
constexpr std::size_t longestName = 255;  // of one part, Linux
constexpr std::size_t deepest = 100;

std::string printable(std::string_view text)
{
    constexpr std::size_t longestShown = 200;
    constexpr std::string_view hex = "0123456789abcdef";
    const bool utf8 = isUtf8(text);
    std::string shown;
    for (const char c : text.substr(0, longestShown)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || (byte >= 0x80 && !utf8))
            shown += std::string("\\x") + hex[byte >> 4U] + hex[byte & 15U];
        else
            shown += c;
    }
    return isUtf8(shown) ? shown : shown.substr(0, shown.find_last_of("/") + 1);
}

std::string whyUnsafe(std::string_view path)
{
    if (path.empty() || path.size() > longestPath)
        return "length";
    if (!isUtf8(path))
        return "not UTF-8";
    if (path.front() == '/')
        return "absolute";
    if (path.size() > 1 && path[1] == ':')
        return "drive";
    for (const char c : path)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\')
            return c == '\\' ? "backslash" : "control byte";
    if (static_cast<std::size_t>(std::count(path.begin(), path.end(), '/')) > deepest)
        return "depth";
    for (std::string_view rest = path;;) {
        const std::string_view part = rest.substr(0, rest.find('/'));
        if (part.empty() || part == "." || part == ".." || part.size() > longestName)
            return part.size() > longestName ? "length" : "part \"" + std::string(part) + "\"";
        if (part.size() == rest.size())
            return {};
        rest.remove_prefix(part.size() + 1);
    }
}

} // namespace

Result<void> checkZipPath(std::string_view path)
{
    if (const std::string why = whyUnsafe(path); !why.empty())
        return fail(ErrorKind::UnsafePath, printable(path), why);
    return {};
}

Result<void> ZipNames::add(const std::string& path, ZipEntryKind kind)
{
    const Known wanted = kind == ZipEntryKind::File ? Known::File : Known::Folder;
    const auto [found, isNew] = m_known.emplace(path, wanted);
    if (!isNew && (found->second != Known::ImpliedFolder || wanted == Known::File))
        return fail(ErrorKind::UnsafePath, path, "twice");
    found->second = wanted;
    for (std::size_t at = path.find('/'); at != std::string::npos; at = path.find('/', at + 1)) {
        const auto parent = m_known.emplace(path.substr(0, at), Known::ImpliedFolder).first;
        if (parent->second == Known::File)
            return fail(ErrorKind::UnsafePath, path, "within a file");
    }
    return {};
}

} // namespace pupitre
