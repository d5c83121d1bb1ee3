// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place check on screen: one row an item, filled in as the answers come; what must be asked of the
// administrator can be copied in one go.
#pragma once

#include "ui/places/checklistmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pupitre
{

class CheckView final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckView(QWidget* parent);

    void follow(CheckRun* run);
    [[nodiscard]] const CheckListModel& model() const { return m_model; }

private:
    class Row;
    void fill(int first, int last);
    void refresh();

    CheckListModel m_model;
    CheckRun* m_run = nullptr;
    QLabel* m_summary;
    QPushButton* m_copy;
    QVBoxLayout* m_column;
    QList<Row*> m_rows;
};

} // namespace pupitre
