// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page without content yet: what it is for, one button to begin, one other way, one link to the demo.
#pragma once

#include "ui/look/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pupitre
{

struct EmptyWords {
    QString title;
    QString sentences;
    QString primary; // each of these empty: not shown
    QString secondary;
    QString link;
};

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon symbol, QWidget* parent);
    void show(const EmptyWords& words);

Q_SIGNALS:
    void primaryClicked();
    void secondaryClicked();
    void linkClicked();

private:
    QLabel* m_title;
    QLabel* m_sentences;
    QPushButton* m_primary;
    QPushButton* m_secondary;
    QPushButton* m_link;
};

} // namespace pupitre
