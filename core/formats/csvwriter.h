// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells to separated-values text (RFC 4180, LF), the counterpart of csv.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// One row with its line end; cells are quoted where they have to be, line breaks and blanks at the ends
/// included.
[[nodiscard]] std::string csvLine(const std::vector<std::string>& cells, char separator = ',');

/// A text from others as a cell that no spreadsheet takes for a formula: one that begins with = + - @ (or a
/// tab) gets an apostrophe in front. Numbers and a lone "-" stay as they are.
[[nodiscard]] std::string harmlessCell(std::string_view text);

} // namespace pupitre
