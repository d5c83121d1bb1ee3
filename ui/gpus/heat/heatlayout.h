// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in the heat map a cell lies, and which cell lies there: names at the left, cells in as many lines as
// a machine needs at this width.
#pragma once

#include "ui/gpus/heat/heatrows.h"

#include <QPoint>
#include <QRect>

#include <optional>
#include <vector>

namespace pupitre
{

/// A cell by its line and its place in it. Column -1: the machine's name.
struct HeatSpot {
    int row = 0;
    int column = 0;

    auto operator<=>(const HeatSpot&) const = default;
};

class HeatLayout final
{
public:
    void lay(const std::vector<HeatRow>& rows, int width);

    [[nodiscard]] int nameWidth() const { return m_nameWidth; }
    [[nodiscard]] int columns() const { return m_columns; } // that fit beside one another
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int heads() const { return m_heads; } // none where some machine needs a second line
    /// Above a column; empty where there are no numbers of columns.
    [[nodiscard]] QRect headAt(int column) const;
    [[nodiscard]] QRect nameAt(int row) const;
    [[nodiscard]] QRect cellAt(const HeatSpot& spot) const;
    [[nodiscard]] std::optional<HeatSpot> spotAt(const QPoint& at) const; // names too
    [[nodiscard]] std::pair<int, int> rowsIn(int top, int bottom) const;  // first, and one after the last
    [[nodiscard]] int cellsOf(int row) const { return m_cells[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_cells.size()); }

private:
    int m_nameWidth = 0;
    int m_columns = 1;
    int m_height = 0;
    int m_across = 0;        // from one cell to the next
    int m_heads = 0;         // how many columns have a number above
    std::vector<int> m_tops; // of each row, and the height at the end
    std::vector<int> m_cells;
};

} // namespace pupitre
