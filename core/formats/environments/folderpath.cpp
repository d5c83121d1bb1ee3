// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/folderpath.h"

#include "core/formats/environments/importremark.h"

#include <algorithm>
#include <vector>

namespace pupitre
{

namespace
{

tl::unexpected<Error> unsafePath(std::string_view path, const char* why)
{
    return fail(ErrorKind::UnsafePath, remarkText(path), why);
}

} // namespace

std::string folderOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

std::string_view fileNameOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

Result<std::string> pathInside(std::string_view folder, std::string_view path)
{
    if (!path.empty() && path.front() == '/')
        return unsafePath(path, "absolute");
    const bool odd = std::any_of(path.begin(), path.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f || c == '\\';
    });
    if (odd)
        return unsafePath(path, "control byte or backslash");

    std::vector<std::string_view> parts;
    for (std::string_view rest : {folder, path})
        while (!rest.empty()) {
            const std::string_view part = rest.substr(0, rest.find('/'));
            rest.remove_prefix(std::min(part.size() + 1, rest.size()));
            if (part.empty() || part == ".")
                continue;
            if (part != "..") {
                parts.push_back(part);
                continue;
            }
            if (parts.empty())
                return unsafePath(path, "leaves the folder");
            parts.pop_back();
        }
    std::string inside;
    for (const std::string_view part : parts)
        inside.append(inside.empty() ? "" : "/").append(part);
    if (!inside.empty() && inside.front() == '-')
        return unsafePath(path, "begins like an option");
    return inside;
}

} // namespace pupitre
