// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/runtimeversion.h"

#include "core/formats/environments/importremark.h"

#include <algorithm>
#include <vector>

namespace pupitre
{

namespace
{

/// Numbers divided by points: between `least` and `most` of them, of at most four digits.
bool isDotted(std::string_view version, std::size_t least, std::size_t most)
{
    std::size_t parts = 0;
    while (true) {
        const std::string_view part = version.substr(0, version.find('.'));
        if (part.empty() || part.size() > 4
            || !std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        ++parts;
        if (part.size() == version.size())
            return parts >= least && parts <= most;
        version.remove_prefix(part.size() + 1);
    }
}

bool isDate(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && isDotted(text.substr(0, 4), 1, 1)
           && isDotted(text.substr(5, 2), 1, 1) && isDotted(text.substr(8, 2), 1, 1);
}

} // namespace

Result<RuntimeVersion> runtimeVersionFrom(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    const auto wrong = [&] { return fail(ErrorKind::Malformed, "runtime.txt", remarkText(line)); };
    if (text.size() > 1024 || text.find_first_not_of(" \t\r\n", line.size()) < text.size())
        return wrong();

    const auto dash = line.find('-');
    if (dash == std::string_view::npos)
        return wrong();
    std::string_view rest = line.substr(dash + 1);
    RuntimeVersion runtime;
    if (line.substr(0, dash) == "python") {
        if (!isDotted(rest, 1, 3))
            return wrong();
        runtime.version = rest;
        return runtime;
    }
    if (line.substr(0, dash) != "r")
        return wrong();
    runtime.language = RuntimeLanguage::R;
    if (!isDate(rest)) {
        const std::string_view version = rest.substr(0, rest.find('-'));
        if (!isDotted(version, 1, 3))
            return wrong();
        runtime.version = version;
        rest.remove_prefix(std::min(version.size() + 1, rest.size()));
        if (!rest.empty() && !isDate(rest))
            return wrong();
    }
    runtime.date = rest;
    return runtime;
}

} // namespace pupitre
