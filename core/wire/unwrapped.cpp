// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/unwrapped.h"

namespace pupitre
{

namespace
{

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view quoteOrBlank = "> \t";
constexpr std::string_view blankOrReturn = " \t\r";

} // namespace

std::vector<std::string_view> unwrappedLines(std::string_view text)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::vector<std::string_view> lines;
    while (true) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        const auto first = line.find_first_not_of(quoteOrBlank);
        line.remove_prefix(first == std::string_view::npos ? line.size() : first);
        line = line.substr(0, line.find_last_not_of(blankOrReturn) + 1);
        lines.push_back(line);
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + 1);
    }
}

} // namespace pupitre
