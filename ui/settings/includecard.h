// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line that Pupitre wrote into ~/.ssh/config, and how to take it away. Not to be seen where there is
// none.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace pupitre
{

class Tools;

class IncludeCard final : public QFrame
{
    Q_OBJECT
public:
    IncludeCard(Tools& tools, QWidget* parent);

    void look(); // whether it is there
    void retranslate();

private:
    void remove();

    Tools& m_tools;
    QLabel* m_name;
    QLabel* m_hint;
    QLabel* m_fault;
    QPushButton* m_remove;
};

} // namespace pupitre
