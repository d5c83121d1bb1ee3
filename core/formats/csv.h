// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of a separated-values text (RFC 4180, and what spreadsheets make of it): quoted cells may hold
// separators, doubled quotes and line breaks. Each row knows the line it begins on, because that is what a
// person looks for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct CsvRow {
    int line = 0;                   // 1 is the first
    std::vector<std::string> cells; // blanks around a cell are gone; line breaks within are kept
    bool quoteUnclosed = false;     // the cells are not to be trusted

    bool operator==(const CsvRow&) const = default;
};

/// Of comma, semicolon and tab, the one that is oftenest in the first line that is not empty.
[[nodiscard]] char detectSeparator(std::string_view text);

/// Rows that hold something. A quote that is never closed spoils only its own line: reading goes on with the
/// next one, where from then on a quoted cell may not span lines (so that the time stays proportional to the
/// text).
[[nodiscard]] std::vector<CsvRow> csvRows(std::string_view text, char separator);

} // namespace pupitre
