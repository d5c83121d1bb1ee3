// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/datapath.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr DataPathDoubt allDataPathDoubts[] = {DataPathDoubt::NotAbsolute, DataPathDoubt::WholeDisk,
                                               DataPathDoubt::Home, DataPathDoubt::Keys,
                                               DataPathDoubt::StateTree};

/// The same, or in it; neither ends with a slash.
bool isWithin(std::string_view path, std::string_view folder)
{
    return !folder.empty() && path.starts_with(folder)
           && (path.size() == folder.size() || path[folder.size()] == '/');
}

bool isPlain(std::string_view path)
{
    if (path.empty() || path.front() != '/' || path.find('\0') != std::string_view::npos)
        return false;
    for (std::size_t at = 1; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        const auto part = path.substr(at, end - at);
        if (part == "." || part == "..")
            return false;
        at = end + 1;
    }
    return true;
}

std::string_view withoutSlashes(std::string_view path)
{
    while (path.size() > 1 && path.back() == '/')
        path.remove_suffix(1);
    return path;
}

} // namespace

std::optional<DataPathDoubt> doubtOf(std::string_view path, const PrivateFolders& keep)
{
    if (!isPlain(path))
        return DataPathDoubt::NotAbsolute;
    path = withoutSlashes(path);
    if (path == "/")
        return DataPathDoubt::WholeDisk;
    const std::string_view home = withoutSlashes(keep.home);
    if (isWithin(home, path))
        return DataPathDoubt::Home;
    for (const char* keys : {"/.ssh", "/.gnupg"})
        if (isWithin(path, std::string(home) + keys))
            return DataPathDoubt::Keys;
    for (const std::string& state : keep.states)
        if (isWithin(path, withoutSlashes(state)) || isWithin(withoutSlashes(state), path))
            return DataPathDoubt::StateTree;
    return std::nullopt;
}

const char* wireName(DataPathDoubt doubt)
{
    switch (doubt) {
    case DataPathDoubt::NotAbsolute:
        return "notAbsolute";
    case DataPathDoubt::WholeDisk:
        return "wholeDisk";
    case DataPathDoubt::Home:
        return "home";
    case DataPathDoubt::Keys:
        return "keys";
    case DataPathDoubt::StateTree:
        return "stateTree";
    }
    return "";
}

std::optional<DataPathDoubt> dataPathDoubtFromWireName(std::string_view name)
{
    const auto* found = std::ranges::find_if(allDataPathDoubts,
                                             [name](DataPathDoubt doubt) { return wireName(doubt) == name; });
    return found == std::end(allDataPathDoubts) ? std::nullopt : std::optional(*found);
}

} // namespace pupitre
