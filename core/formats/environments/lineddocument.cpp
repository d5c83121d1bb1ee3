// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/lineddocument.h"

namespace pupitre
{

int LinedDocument::lineOf(const std::string& pointer) const
{
    std::string at = pointer;
    while (true) {
        if (const auto found = lines.find(at); found != lines.end())
            return found->second;
        if (at.empty())
            return 0;
        at.resize(at.rfind('/') == std::string::npos ? 0 : at.rfind('/'));
    }
}

std::string pointerTo(const std::string& pointer, const std::string& key)
{
    std::string next = pointer + '/';
    for (const char c : key) {
        if (c == '~')
            next += "~0";
        else if (c == '/')
            next += "~1";
        else
            next += c;
    }
    return next;
}

std::string pointerTo(const std::string& pointer, std::size_t index)
{
    return pointer + '/' + std::to_string(index);
}

} // namespace pupitre
