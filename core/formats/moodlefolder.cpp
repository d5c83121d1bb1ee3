// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/moodlefolder.h"

#include "core/formats/zippath.h"

#include <algorithm>
#include <vector>

namespace pupitre
{

namespace
{

constexpr std::string_view submissionFiles = "assignsubmission_file";

/// clean_param(…, PARAM_FILE)
std::string cleanFilename(std::string_view name)
{
    constexpr std::string_view dropped = "&<>\"`|':\\/";
    std::string clean;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f && dropped.find(c) == std::string_view::npos)
            clean += c;
    }
    for (std::size_t at = clean.find(".."); at != std::string::npos; at = clean.find(".."))
        clean.erase(at, std::min(clean.find_first_not_of('.', at), clean.size()) - at);
    return clean == "." ? std::string() : clean;
}

bool isDigits(std::string_view text)
{
    return !text.empty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// At most `most` parts; the last one keeps the signs.
std::vector<std::string_view> split(std::string_view text, char sign, std::size_t most)
{
    std::vector<std::string_view> parts;
    while (parts.size() + 1 < most) {
        const std::size_t at = text.find(sign);
        if (at == std::string_view::npos)
            break;
        parts.push_back(text.substr(0, at));
        text.remove_prefix(at + 1);
    }
    parts.push_back(text);
    return parts;
}

/// What is cut off a name may leave ".." ("x_1_a_b_../y").
bool leadsNowhereElse(std::string_view path)
{
    if (path.ends_with('/'))
        path.remove_suffix(1);
    return path.empty() || checkZipPath(path).has_value();
}

} // namespace

std::string moodleFolderName(std::string_view fullName, std::string_view participantId,
                             MoodleFolderStyle style)
{
    std::string name(fullName);
    std::replace(name.begin(), name.end(), '_', ' ');
    std::string folder = cleanFilename(name + "_" + std::string(participantId));
    folder += "_";
    folder += submissionFiles;
    return style == MoodleFolderStyle::Trailing ? folder + "_" : folder;
}

std::optional<MoodleEntry> moodleEntry(std::string_view path)
{
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, end);
        path.remove_prefix(std::min(end + 1, path.size()));
        const auto fields = split(part, '_', 5);
        if (fields.size() < 4 || !isDigits(fields[1]) || fields[2].empty() || fields[3].empty())
            continue;
        MoodleEntry entry{std::string(fields[0]),
                          std::string(fields[1]),
                          std::string(fields[2]) + "_" + std::string(fields[3]),
                          {}};
        if (fields.size() == 5 && !fields[4].empty())
            entry.path = std::string(fields[4]) + (path.empty() ? "" : "/");
        entry.path += path;
        return leadsNowhereElse(entry.path) ? std::optional(std::move(entry)) : std::nullopt;
    }
    return std::nullopt;
}

bool isIgnoredByMoodle(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    return name.starts_with('.') || name.starts_with('~');
}

} // namespace pupitre
