// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One operation in the tray: icon, name, ✕; bar and percentage; what is done · rate · time left; after a
// failure the sentences of the error, Retry and Details.
#pragma once

#include "core/services/operations.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace pupitre
{

class ElidedLabel;
class SymbolView;

class OperationRow final : public QWidget
{
    Q_OBJECT
public:
    explicit OperationRow(QWidget* parent);

    void show(const Operation& operation);
    [[nodiscard]] OperationId id() const { return m_operation.id; }

Q_SIGNALS:
    void cancelAsked(pupitre::OperationId id);
    void dismissAsked(pupitre::OperationId id);
    void retryAsked(pupitre::OperationId id);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void refresh();
    void showEnd();

    Operation m_operation;
    SymbolView* m_symbol;
    ElidedLabel* m_name;
    QToolButton* m_end; // cancels what runs, dismisses what has ended
    QProgressBar* m_bar;
    QLabel* m_percent;
    QLabel* m_detail;
    QPushButton* m_retry;
    QPushButton* m_unfold;
    QPlainTextEdit* m_details;
};

} // namespace pupitre
