// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The top of the page: place in the tree, title, chip; then buttons, and the one filled button at the far
// right.
#pragma once

#include "ui/frame/page.h"

#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pupitre
{

class ElidedLabel;

class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent);

    void follow(Page* page);                        // null: empty
    [[nodiscard]] QList<QWidget*> controls() const; // from left to right

private:
    void refresh();
    void showTrail(const QStringList& trail);
    void showActions();
    void bind(QPushButton& button, QAction& action);

    QPointer<Page> m_page;
    QHBoxLayout* m_trail;
    ElidedLabel* m_title;
    QLabel* m_note;
    Chip* m_chip;
    QHBoxLayout* m_others;
    QPushButton* m_primary;
    QPointer<QAction> m_primaryAction;
    QList<QPointer<QAction>> m_shownOthers;
    QStringList m_shownTrail;
};

} // namespace pupitre
