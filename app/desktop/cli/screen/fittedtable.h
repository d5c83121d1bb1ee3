// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table that fits a terminal's width: what matters least leaves first, long texts are cut, and only then
// the line.
#pragma once

#include "app/desktop/cli/screen/inked.h"

namespace pupitre
{

struct TableColumn {
    enum class Side { Left, Right } side = Side::Left;
    int leaves = 0; // where there is no room, the highest first; 0: it stays
    int least = 0;  // columns it may be cut to; 0: it is not cut
};

struct TableRow {
    std::vector<InkedText> cells;
    InkedText whole; // across all columns, in place of cells
};

/// `columns` 0: as wide as it gets. A column in which nothing stands is not there.
[[nodiscard]] std::vector<InkedText> fitted(const std::vector<TableColumn>& spec,
                                            const std::vector<TableRow>& rows, int columns, TextSigns signs);

} // namespace pupitre
