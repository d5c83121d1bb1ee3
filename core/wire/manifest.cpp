// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See manifest.h. Escaping follows coreutils' sha256sum: backslash, newline and carriage return.
#include "core/wire/manifest.h"

#include <algorithm>
#include <optional>

namespace pupitre
{

namespace
{
constexpr std::size_t hashLength = 64;

bool needsEscape(std::string_view path)
{
    return path.find_first_of("\\\n\r") != std::string_view::npos;
}

std::string escaped(std::string_view path)
{
    std::string text;
    for (const char c : path) {
        if (c == '\\')
            text += "\\\\";
        else if (c == '\n')
            text += "\\n";
        else if (c == '\r')
            text += "\\r";
        else
            text += c;
    }
    return text;
}

Result<std::string> unescaped(std::string_view text)
{
    std::string path;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            path += text[i];
            continue;
        }
        const char next = i + 1 < text.size() ? text[++i] : '\0';
        if (next == '\\')
            path += '\\';
        else if (next == 'n')
            path += '\n';
        else if (next == 'r')
            path += '\r';
        else
            return fail(ErrorKind::Malformed, "MANIFEST", "escape");
    }
    return path;
}

bool isHash(std::string_view text)
{
    return text.size() == hashLength && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Result<ManifestEntry> entryFromLine(std::string_view line)
{
    const bool isEscaped = !line.empty() && line.front() == '\\';
    if (isEscaped)
        line.remove_prefix(1);
    // "<hash>  <path>"; the second blank is '*' for binary mode, which means the same here.
    if (line.size() < hashLength + 3 || !isHash(line.substr(0, hashLength)) || line[hashLength] != ' ')
        return fail(ErrorKind::Malformed, "MANIFEST", std::string(line.substr(0, 80)));
    ManifestEntry entry;
    entry.sha256 = line.substr(0, hashLength);
    const std::string_view path = line.substr(hashLength + 2);
    if (!isEscaped) {
        entry.path = path;
        return entry;
    }
    auto plain = unescaped(path);
    if (!plain)
        return tl::unexpected<Error>(plain.error());
    entry.path = *std::move(plain);
    return entry;
}

const char* wordOf(OtherEntry::Kind kind)
{
    switch (kind) {
    case OtherEntry::Kind::File:
        return "file";
    case OtherEntry::Kind::Folder:
        return "folder";
    case OtherEntry::Kind::Link:
        return "link";
    case OtherEntry::Kind::Fifo:
        return "fifo";
    case OtherEntry::Kind::Socket:
        return "socket";
    case OtherEntry::Kind::Device:
        return "device";
    case OtherEntry::Kind::Sparse:
        return "sparse";
    case OtherEntry::Kind::Deep:
        return "deep";
    }
    return "";
}

std::optional<std::string> pathMetTwice(const std::vector<ManifestEntry>& entries)
{
    std::vector<std::string_view> paths;
    for (const auto& entry : entries)
        paths.emplace_back(entry.path);
    std::sort(paths.begin(), paths.end());
    const auto twice = std::adjacent_find(paths.begin(), paths.end());
    return twice == paths.end() ? std::nullopt : std::optional<std::string>(*twice);
}

std::string octal(unsigned mode)
{
    std::string text = "0000";
    for (std::size_t i = text.size(); i-- > 0; mode >>= 3)
        text[i] = static_cast<char>('0' + (mode & 7U));
    return text;
}
} // namespace

std::string toManifestText(std::vector<ManifestEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    std::string text;
    for (const ManifestEntry& entry : entries) {
        const bool escape = needsEscape(entry.path);
        if (escape)
            text += '\\';
        text += entry.sha256;
        text += "  ";
        text += escape ? escaped(entry.path) : entry.path;
        text += '\n';
    }
    return text;
}

Result<std::vector<ManifestEntry>> manifestFromText(std::string_view text)
{
    std::vector<ManifestEntry> entries;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty())
            continue;
        auto entry = entryFromLine(line);
        if (!entry)
            return tl::unexpected<Error>(entry.error());
        entries.push_back(*std::move(entry));
    }
    if (const auto twice = pathMetTwice(entries))
        return fail(ErrorKind::Malformed, "MANIFEST", *twice);
    return entries;
}

std::string toOthersText(std::vector<OtherEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    std::string text;
    for (const OtherEntry& entry : entries) {
        text += wordOf(entry.kind);
        text += ' ';
        text += octal(entry.mode);
        text += ' ';
        text += escaped(entry.path);
        if (entry.kind == OtherEntry::Kind::Link)
            text += " -> " + escaped(entry.target);
        text += '\n';
    }
    return text;
}

} // namespace pupitre
