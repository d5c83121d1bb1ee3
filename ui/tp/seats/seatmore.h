// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else can be done with students, behind one small button: in the toolbar for those chosen, in the side
// panel for one.
#pragma once

#include <QKeySequence>
#include <QPushButton>

class QAction;

namespace pupitre
{

class SeatMore final : public QPushButton
{
    Q_OBJECT
public:
    /// Objects are named after `prefix`: "<prefix>More", "<prefix>Message", …
    SeatMore(const QString& prefix, QWidget* parent);

    /// `reachable`: for somebody it is about these mean something.
    void setReachable(bool reachable);
    /// It is about one whose environment runs.
    void setEnterable(bool enterable);
    /// Works while `where` is shown, and is said in the menu.
    void setMessageKeys(const QKeySequence& keys, QWidget& where);
    void retranslate();

Q_SIGNALS:
    void messageClicked();
    void resetFileClicked();
    void terminalClicked();

private:
    QAction* m_message;
    QAction* m_resetFile;
    QAction* m_terminal;
};

} // namespace pupitre
