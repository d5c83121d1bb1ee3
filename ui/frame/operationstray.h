// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every long operation, newest on top, in a frame that unfolds above the status strip. It lies over the page
// inside the window, because the shadow and round corners of a window of its own are black where nothing
// composes windows.
#pragma once

#include "core/services/operations.h"

#include <QList>
#include <QPointer>
#include <QPropertyAnimation>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pupitre
{

class ElidedLabel;
class OperationRow;

class OperationsTray final : public QWidget
{
    Q_OBJECT
public:
    OperationsTray(Operations& operations, QWidget* window);

    /// Opens with its right lower corner over this button; closes if it is open. A click elsewhere or Escape
    /// closes it too.
    void toggleAt(QWidget& button);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void add(int row);
    void retranslate();
    void fit();
    void close();
    void dropShadow();
    [[nodiscard]] QRect place() const;

    Operations& m_operations;
    QPointer<QWidget> m_button; // that opened it
    QPropertyAnimation m_unfolding;
    QFrame* m_box;               // what is seen; around it is room for the shadow
    QList<OperationRow*> m_rows; // in the order of the service: oldest first
    QLabel* m_title;
    ElidedLabel* m_counts;
    QPushButton* m_clear;
    QVBoxLayout* m_column;
    QWidget* m_list;
};

} // namespace pupitre
