// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See heatlayout.h.
#include "ui/gpus/heat/heatlayout.h"

#include "ui/look/fonts.h"

#include <QFontMetrics>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr QSize cellSize(38, 34);
constexpr int cellGap = 4;
constexpr int across = cellSize.width() + cellGap;
constexpr int down = cellSize.height() + cellGap;
constexpr int edge = 2; // a frame is drawn a little outside its cell
constexpr int markRoom = 14;
constexpr int leastName = 56;
constexpr int mostName = 108;
} // namespace

void HeatLayout::lay(const std::vector<HeatRow>& rows, int width)
{
    const QFontMetrics metrics(sans(12, QFont::DemiBold)); // as a machine that is chosen is named
    int names = leastName;
    std::size_t most = 1;
    for (const HeatRow& row : rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        most = std::max(most, row.cells.size());
    }
    m_nameWidth = markRoom + std::min(names, mostName) + 8;
    m_columns = std::max(1, (width - m_nameWidth - edge) / across);
    m_wraps = static_cast<int>(most) > m_columns;
    m_tops.clear();
    m_cells.clear();
    m_height = edge;
    for (const HeatRow& row : rows) {
        const int cells = static_cast<int>(row.cells.size());
        m_tops.push_back(m_height);
        m_cells.push_back(cells);
        m_height += std::max(1, (cells + m_columns - 1) / m_columns) * down;
    }
    m_tops.push_back(m_height);
}

QRect HeatLayout::nameAt(int row) const
{
    return {0, m_tops[static_cast<std::size_t>(row)], m_nameWidth, cellSize.height()};
}

QRect HeatLayout::cellAt(const HeatSpot& spot) const
{
    if (spot.column < 0)
        return nameAt(spot.row);
    const QPoint corner(m_nameWidth + spot.column % m_columns * across,
                        m_tops[static_cast<std::size_t>(spot.row)] + spot.column / m_columns * down);
    return {corner, cellSize};
}

std::optional<HeatSpot> HeatLayout::spotAt(const QPoint& at) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), at.y());
    if (after == m_tops.begin() || after == m_tops.end())
        return std::nullopt;
    const int row = static_cast<int>(after - m_tops.begin()) - 1;
    if (at.x() < m_nameWidth)
        return at.x() < 0 ? std::nullopt : std::optional(HeatSpot{row, -1});
    const int line = (at.y() - m_tops[static_cast<std::size_t>(row)]) / down;
    const int column = (at.x() - m_nameWidth) / across;
    const HeatSpot spot{row, line * m_columns + column};
    if (column >= m_columns || spot.column >= cellsOf(row))
        return std::nullopt;
    return spot;
}

std::pair<int, int> HeatLayout::rowsIn(int top, int bottom) const
{
    if (m_cells.empty())
        return {0, 0};
    const auto first = std::upper_bound(m_tops.begin(), m_tops.end(), top);
    const auto last = std::upper_bound(m_tops.begin(), m_tops.end(), bottom);
    return {std::max(0, static_cast<int>(first - m_tops.begin()) - 1),
            std::min(rowCount(), static_cast<int>(last - m_tops.begin()))};
}

} // namespace pupitre
