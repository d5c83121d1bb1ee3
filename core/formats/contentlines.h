// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of an iCalendar text (RFC 5545, 3.1), unfolded, each with the line of the file it begins on.
// libical reads them too, but does not say where one was bad, and that is what a person has to know.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pupitre
{

struct ContentLine {
    int line = 0;     // 1 is the first
    std::string name; // in capitals; empty: this is none (no colon, NUL bytes), `value` has all of it
    std::vector<std::pair<std::string, std::string>> parameters; // names in capitals, no quotes
    std::string value;                                           // UTF-8, still escaped
    bool encodingGuessed = false;                                // was not UTF-8

    bool operator==(const ContentLine&) const = default;

    /// Empty where there is none.
    [[nodiscard]] std::string_view parameter(std::string_view parameterName) const;
};

/// Ends of lines may be CRLF, LF or CR; empty lines do not count. A fold may cut a character in two, so bytes
/// are joined before they are read as UTF-8, or else, line by line, as Windows-1252.
class ContentLines final
{
public:
    explicit ContentLines(std::string_view text);
    /// Nothing at the end of the text.
    [[nodiscard]] std::optional<ContentLine> next();

private:
    [[nodiscard]] std::string_view physicalLine();

    std::string_view m_rest;
    int m_line = 0;
};

/// The text of a TEXT value (RFC 5545, 3.3.11): escapes undone, control bytes except line breaks gone.
[[nodiscard]] std::string unescapedText(std::string_view value);

} // namespace pupitre
