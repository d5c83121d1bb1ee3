// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the columns of a class list mean, said by a person: one row for each column, with its first cells
// beside it and, below, how many students would be read.
#pragma once

#include "core/formats/rostertable.h"

#include <QDialog>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace pupitre
{

class ElidedLabel;

class ColumnsDialog final : public QDialog
{
    Q_OBJECT
public:
    using Chosen = std::function<void(const RosterTable& table)>;

    /// Shows itself over the window of `over` and deletes itself; `chosen` is called when it is accepted.
    ColumnsDialog(RosterTable table, Chosen chosen, QWidget* over);

private:
    struct Line { // of the dialog: a column of the list
        ElidedLabel* name = nullptr;
        std::vector<ElidedLabel*> cells;
        QComboBox* meaning = nullptr;
    };

    void propose();
    void build();
    QWidget* buildLines();
    void addLine(QGridLayout& grid, std::size_t column);
    void showCells();
    void say(std::size_t column);
    void showEffect();
    void apply();

    RosterTable m_table;
    Chosen m_chosen;
    QCheckBox* m_headed = nullptr;
    std::vector<QLabel*> m_lineNames;
    std::vector<Line> m_lines;
    QLabel* m_effect = nullptr;
};

} // namespace pupitre
