// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seenscreen.h.
#include "tests/services/terminal/seenscreen.h"

#include <algorithm>
#include <cwchar>

namespace pupitre::test
{

void SeenScreen::resize(int columns, int rows)
{
    m_columns = columns;
    m_cells.assign(static_cast<std::size_t>(rows),
                   std::vector<QString>(static_cast<std::size_t>(columns), QStringLiteral(" ")));
    m_row = m_column = 0;
}

QStringList SeenScreen::lines() const
{
    QStringList lines;
    for (const auto& row : m_cells) {
        QString line;
        for (const QString& cell : row)
            line += cell;
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines << line;
    }
    return lines;
}

void SeenScreen::take(const QByteArray& bytes)
{
    m_pending += bytes;
    while (!m_pending.isEmpty()) {
        const auto first = static_cast<unsigned char>(m_pending[0]);
        if (first == 0x1b) {
            if (m_pending.size() < 2)
                return;
            if (m_pending[1] != '[') {
                notUnderstood += m_pending.left(2);
                m_pending.remove(0, 2);
                continue;
            }
            qsizetype end = 2;
            while (end < m_pending.size() && (m_pending[end] < '@' || m_pending[end] > '~'))
                ++end;
            if (end == m_pending.size())
                return;
            sequence(m_pending.mid(2, end - 2), m_pending[end]);
            m_pending.remove(0, end + 1);
            continue;
        }
        const qsizetype length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (m_pending.size() < length)
            return;
        for (const char32_t character : QString::fromUtf8(m_pending.left(length)).toUcs4())
            put(character);
        m_pending.remove(0, length);
    }
}

void SeenScreen::put(char32_t character)
{
    if (character == '\r') {
        m_column = 0;
        return;
    }
    if (character == '\n') {
        if (m_row + 1 < static_cast<int>(m_cells.size()))
            ++m_row;
        else { // it scrolls
            m_cells.erase(m_cells.begin());
            m_cells.emplace_back(static_cast<std::size_t>(m_columns), QStringLiteral(" "));
        }
        return;
    }
    if (character < 0x20 || character == 0x7f) {
        notUnderstood += static_cast<char>(character);
        return;
    }
    auto& row = m_cells[static_cast<std::size_t>(m_row)];
    const QString text = QString::fromUcs4(&character, 1);
    const int width = std::max(0, ::wcwidth(static_cast<wchar_t>(character)));
    if (width == 0) {
        if (m_column > 0)
            row[static_cast<std::size_t>(m_column) - 1] += text;
        return;
    }
    if (m_column + width > m_columns) {
        overran = true;
        return;
    }
    row[static_cast<std::size_t>(m_column)] = text;
    if (width == 2)
        row[static_cast<std::size_t>(m_column) + 1].clear();
    m_column += width;
}

void SeenScreen::mode(const QByteArray& number, bool on)
{
    if (number == "1049")
        alternate = on;
    else if (number == "25")
        cursor = on;
    else if (number == "7")
        wraps = on;
    else
        notUnderstood += '?' + number;
}

void SeenScreen::sequence(const QByteArray& parameters, char final)
{
    if (parameters.startsWith('?') && (final == 'h' || final == 'l'))
        return mode(parameters.mid(1), final == 'h');
    const QList<QByteArray> numbers = parameters.split(';');
    const auto number = [&](int at) { return at < numbers.size() ? std::max(1, numbers[at].toInt()) : 1; };
    auto& row = m_cells[static_cast<std::size_t>(m_row)];
    switch (final) {
    case 'm':
        coloured += parameters == "0" ? 0 : 1;
        return;
    case 'H':
        overran = overran || number(0) > static_cast<int>(m_cells.size()) || number(1) > m_columns;
        m_row = std::min(number(0), static_cast<int>(m_cells.size())) - 1;
        m_column = std::min(number(1), m_columns) - 1;
        return;
    case 'K':
        std::fill(row.begin() + m_column, row.end(), QStringLiteral(" "));
        return;
    case 'J':
        if (m_row == 0 && m_column == 0)
            ++clearedWhole;
        std::fill(row.begin() + m_column, row.end(), QStringLiteral(" "));
        for (std::size_t below = static_cast<std::size_t>(m_row) + 1; below < m_cells.size(); ++below)
            std::fill(m_cells[below].begin(), m_cells[below].end(), QStringLiteral(" "));
        return;
    default:
        notUnderstood += '[' + parameters + final;
    }
}

} // namespace pupitre::test
