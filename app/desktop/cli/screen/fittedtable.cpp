// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See fittedtable.h.
#include "app/desktop/cli/screen/fittedtable.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int wideScreen = 100; // columns from which on there is room for air

/// How wide each column of a table becomes; 0: it is not there.
class TableWidths final
{
public:
    TableWidths(const std::vector<TableColumn>& spec, const std::vector<TableRow>& rows, int gap)
        : m_spec(spec), m_gap(gap), m_widths(spec.size(), 0)
    {
        for (const TableRow& row : rows)
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                m_widths[i] = std::max(m_widths[i], columnsOf(row.cells[i]));
    }

    void fit(int columns)
    {
        while (leastWidth() > columns && dropOne()) {
        }
        // The last that may be cut is cut first: what is said there is said at the end.
        for (std::size_t i = m_widths.size(); i-- > 0;)
            if (const int over = width() - columns; over > 0 && m_spec[i].least > 0)
                m_widths[i] = std::max(std::min(m_widths[i], m_spec[i].least), m_widths[i] - over);
    }

    [[nodiscard]] int at(std::size_t column) const { return m_widths[column]; }

private:
    template <class Of>
    [[nodiscard]] int summed(const Of& of) const
    {
        int sum = 0;
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            if (m_widths[i] > 0)
                sum += of(i) + (sum > 0 ? m_gap : 0);
        return sum;
    }
    [[nodiscard]] int width() const
    {
        return summed([this](std::size_t i) { return m_widths[i]; });
    }
    [[nodiscard]] int leastWidth() const
    {
        return summed([this](std::size_t i) {
            return m_spec[i].least > 0 ? std::min(m_widths[i], m_spec[i].least) : m_widths[i];
        });
    }
    bool dropOne()
    {
        std::size_t first = m_widths.size();
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            if (m_widths[i] > 0 && m_spec[i].leaves > 0
                && (first == m_widths.size() || m_spec[i].leaves > m_spec[first].leaves))
                first = i;
        if (first == m_widths.size())
            return false;
        m_widths[first] = 0;
        return true;
    }

    const std::vector<TableColumn>& m_spec;
    int m_gap;
    std::vector<int> m_widths;
};

InkedPart blanks(int count)
{
    return {QString(std::max(0, count), QLatin1Char(' ')), Ink::Plain};
}

InkedText joined(const TableRow& row, const std::vector<TableColumn>& spec, const TableWidths& widths,
                 int gap, TextSigns signs)
{
    InkedText line;
    int owed = 0; // blanks that come only if something follows
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (widths.at(i) == 0)
            continue;
        const InkedText cell = cutTo(row.cells[i], widths.at(i), signs);
        const int left = widths.at(i) - columnsOf(cell);
        const bool right = spec[i].side == TableColumn::Side::Right;
        if (!cell.empty()) {
            line.push_back(blanks(owed + (right ? left : 0)));
            line.insert(line.end(), cell.begin(), cell.end());
            owed = 0;
        }
        owed += gap + (cell.empty() || !right ? left : 0);
    }
    return line;
}
} // namespace

std::vector<InkedText> fitted(const std::vector<TableColumn>& spec, const std::vector<TableRow>& rows,
                              int columns, TextSigns signs)
{
    const bool free = columns == 0;
    const int gap = free || columns >= wideScreen ? 2 : 1;
    TableWidths widths(spec, rows, gap);
    if (!free)
        widths.fit(columns);
    std::vector<InkedText> lines;
    for (const TableRow& row : rows) {
        InkedText line = row.whole.empty() ? joined(row, spec, widths, gap, signs) : row.whole;
        lines.push_back(free ? std::move(line) : cutTo(line, columns, signs));
    }
    return lines;
}

} // namespace pupitre
