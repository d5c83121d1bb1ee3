// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every long operation, newest on top, in a frame that opens above the status strip.
#pragma once

#include "core/services/operations.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pupitre
{

class OperationRow;

class OperationsTray final : public QFrame
{
    Q_OBJECT
public:
    OperationsTray(Operations& operations, QWidget* window);

    /// Opens with its right lower corner over this button.
    void openAt(const QWidget& button);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void add(int row);
    void retranslate();
    void fit();

    Operations& m_operations;
    QList<OperationRow*> m_rows; // in the order of the service: oldest first
    QLabel* m_title;
    QLabel* m_counts;
    QPushButton* m_clear;
    QVBoxLayout* m_column;
    QWidget* m_list;
};

} // namespace pupitre
