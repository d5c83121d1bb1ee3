// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/csv.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

enum class Spanning { Allowed, Forbidden };

class Reader final
{
public:
    Reader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    CsvRow row()
    {
        const std::size_t begin = m_at;
        CsvRow row{m_line, {}, false};
        do {
            row.cells.push_back(cell(row));
        } while (!row.quoteUnclosed && take(m_separator));
        if (row.quoteUnclosed) {
            m_spanning = Spanning::Forbidden;
            m_at = std::min(m_text.find('\n', begin), m_text.size());
            m_line = row.line;
            row.cells = {trimmed(m_text.substr(begin, m_at - begin))};
        }
        endOfLine();
        return row;
    }

private:
    [[nodiscard]] bool atLineEnd() const { return atEnd() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void endOfLine()
    {
        const bool carriage = take('\r');
        if (take('\n') || carriage)
            ++m_line;
    }

    std::string cell(CsvRow& row)
    {
        while (!atEnd() && m_text[m_at] == ' ')
            ++m_at;
        std::string text = take('"') ? quoted(row) : std::string();
        while (!atLineEnd() && m_text[m_at] != m_separator) // also what wrongly follows a closing quote
            text += m_text[m_at++];
        return trimmed(text);
    }

    std::string quoted(CsvRow& row)
    {
        std::string text;
        while (!atEnd()) {
            if (take('"')) {
                if (!take('"'))
                    return text;
                text += '"';
                continue;
            }
            if (m_text[m_at] == '\n') {
                if (m_spanning == Spanning::Forbidden)
                    break;
                ++m_line;
            }
            text += m_text[m_at++];
        }
        row.quoteUnclosed = true;
        return text;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
    Spanning m_spanning = Spanning::Allowed;
};

} // namespace

char detectSeparator(std::string_view text)
{
    constexpr std::array candidates = {',', ';', '\t'};
    std::array<int, candidates.size()> found{};
    bool inQuotes = false;
    bool anything = false;
    for (const char c : text) {
        if (c == '\n' && !inQuotes && anything)
            break;
        if (c == '"')
            inQuotes = !inQuotes;
        anything = anything || (c != '\n' && c != '\r' && c != ' ');
        for (std::size_t i = 0; i < candidates.size(); ++i)
            found[i] += !inQuotes && c == candidates[i] ? 1 : 0;
    }
    const auto most = std::max_element(found.begin(), found.end());
    return candidates[static_cast<std::size_t>(most - found.begin())];
}

std::vector<CsvRow> csvRows(std::string_view text, char separator)
{
    std::vector<CsvRow> rows;
    Reader reader(text, separator);
    while (!reader.atEnd()) {
        CsvRow row = reader.row();
        const bool holdsSomething = std::any_of(row.cells.begin(), row.cells.end(),
                                                [](const std::string& cell) { return !cell.empty(); });
        if (holdsSomething || row.quoteUnclosed)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace pupitre
