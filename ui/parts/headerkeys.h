// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets the keyboard put a table in order, which Qt leaves to the pointer: Tab leads from the table to its
// header, arrows move over its columns, Space or Enter is the click.
#pragma once

#include <QPointer>
#include <QWidget>

class QHeaderView;
class QTableView;

namespace pupitre
{

class HeaderKeys final : public QObject
{
    Q_OBJECT
public:
    /// Owned by the table's header.
    explicit HeaderKeys(QTableView& table);

    [[nodiscard]] int column() const { return m_column; } // at which the keyboard is

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(int key);
    void step(int by);
    void sort();
    void showFocus();

    QHeaderView& m_header;
    QPointer<QWidget> m_frame;
    int m_column = 0;
};

} // namespace pupitre
