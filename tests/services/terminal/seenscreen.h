// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person sees on a terminal to which these bytes were written: as much of ECMA-48 and xterm as the
// program uses. Anything else is a failure of the test.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace pupitre::test
{

class SeenScreen final
{
public:
    SeenScreen(int columns, int rows) { resize(columns, rows); }

    void resize(int columns, int rows); // blank, as some terminals are
    void take(const QByteArray& bytes);

    /// Rows from the top, without the blanks at their ends.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString text() const { return lines().join(QLatin1Char('\n')); }

    bool alternate = false;
    bool cursor = true;
    bool wraps = true;
    bool overran = false;     // something was written beyond the right edge, or below the last row
    int clearedWhole = 0;     // times
    int coloured = 0;         // sequences that change the looks, without those that end it
    QByteArray notUnderstood; // sequences

private:
    void put(char32_t character);
    void sequence(const QByteArray& parameters, char final);
    void mode(const QByteArray& number, bool on);

    int m_columns = 0;
    int m_row = 0;
    int m_column = 0;
    std::vector<std::vector<QString>> m_cells;
    QByteArray m_pending;
};

} // namespace pupitre::test
