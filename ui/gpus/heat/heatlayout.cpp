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
constexpr int cellWidth = 38;
constexpr int narrowCell = 32; // where that saves machines a second line
constexpr int cellHeight = 34;
constexpr int cellGap = 4;
constexpr int down = cellHeight + cellGap;
constexpr int numbersHeight = 18;
constexpr int frameRoom = 2; // a frame is drawn a little outside its cell
constexpr int markRoom = 14;
constexpr int leastName = 56;
constexpr int mostName = 96;
} // namespace

void HeatLayout::lay(const std::vector<HeatRow>& rows, int width)
{
    const QFontMetrics metrics(sans(12, QFont::DemiBold)); // as a machine that is chosen is named
    int names = leastName;
    int most = 1;
    int gpus = 0;
    for (const HeatRow& row : rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        const int cells = static_cast<int>(row.cells.size());
        most = std::max(most, cells);
        if (cells > 0 && std::holds_alternative<GpuRef>(row.cells.front().of))
            gpus = std::max(gpus, cells);
    }
    m_nameWidth = markRoom + std::min(names, mostName) + 8;
    const int room = width - m_nameWidth - frameRoom + cellGap;
    m_across = std::clamp(room / most, narrowCell + cellGap, cellWidth + cellGap);
    if (room / most < narrowCell + cellGap)
        m_across = cellWidth + cellGap;
    m_columns = std::max(1, room / m_across);
    m_heads = most > m_columns ? 0 : gpus;
    m_tops.clear();
    m_cells.clear();
    m_height = m_heads > 0 ? numbersHeight : frameRoom;
    for (const HeatRow& row : rows) {
        const int cells = static_cast<int>(row.cells.size());
        m_tops.push_back(m_height);
        m_cells.push_back(cells);
        m_height += std::max(1, (cells + m_columns - 1) / m_columns) * down;
    }
    m_tops.push_back(m_height);
}

QRect HeatLayout::headAt(int column) const
{
    return {m_nameWidth + column * m_across, 0, m_across - cellGap,
            m_heads > 0 ? numbersHeight - cellGap : 0};
}

QRect HeatLayout::nameAt(int row) const
{
    return {0, m_tops[static_cast<std::size_t>(row)], m_nameWidth, cellHeight};
}

QRect HeatLayout::cellAt(const HeatSpot& spot) const
{
    if (spot.column < 0)
        return nameAt(spot.row);
    const QPoint corner(m_nameWidth + spot.column % m_columns * m_across,
                        m_tops[static_cast<std::size_t>(spot.row)] + spot.column / m_columns * down);
    return {corner, QSize(m_across - cellGap, cellHeight)};
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
    const int column = (at.x() - m_nameWidth) / m_across;
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
