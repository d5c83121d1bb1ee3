// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csvwriter.h"

#include <algorithm>

namespace pupitre
{

namespace
{

/// Other programs' separators too: who guesses the separator from the first line must not be misled.
bool needsQuotes(std::string_view cell, char separator)
{
    const auto special = [separator](char c) {
        return c == separator || c == ',' || c == ';' || c == '\t' || c == '"' || c == '\n' || c == '\r';
    };
    return std::any_of(cell.begin(), cell.end(), special)
           || (!cell.empty() && (cell.front() == ' ' || cell.back() == ' '));
}

/// "-1", "+12,5": what a mark looks like.
bool isNumber(std::string_view text)
{
    text.remove_prefix(1);
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    });
}

} // namespace

std::string csvLine(const std::vector<std::string>& cells, char separator)
{
    std::string line;
    bool first = true;
    for (const std::string& cell : cells) {
        if (!first)
            line += separator;
        first = false;
        if (!needsQuotes(cell, separator)) {
            line += cell;
            continue;
        }
        line += '"';
        for (const char c : cell)
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + '\n';
}

std::string harmlessCell(std::string_view text)
{
    const bool risky =
        !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    const bool sign = risky && (text.front() == '-' || text.front() == '+');
    if (!risky || text == "-" || (sign && isNumber(text)))
        return std::string(text);
    return "'" + std::string(text);
}

} // namespace pupitre
