// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of a few large choices: name and a line about it. Pressed anywhere, it is chosen.
#pragma once

#include <QFrame>

class QButtonGroup;
class QLabel;
class QRadioButton;

namespace pupitre
{

class ChoiceCard final : public QFrame
{
    Q_OBJECT
public:
    ChoiceCard(QButtonGroup& group, int id, const QString& name, QWidget* parent);

    void setWords(const QString& title, const QString& about);
    void setBrief(bool brief); // without the line about it
    [[nodiscard]] QRadioButton* button() const { return m_choice; }

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRadioButton* m_choice;
    QLabel* m_about;
};

} // namespace pupitre
