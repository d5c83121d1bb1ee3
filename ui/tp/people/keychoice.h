// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the keys of students come from, as one question with what each answer means.
#pragma once

#include "core/services/invitations/keyhabit.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace pupitre
{

class KeyChoice final : public QWidget
{
    Q_OBJECT
public:
    KeyChoice(KeyHabit habit, QWidget* parent);

    [[nodiscard]] KeyHabit habit() const;

Q_SIGNALS:
    void changed();

private:
    void describe();

    QButtonGroup* m_group;
    QLabel* m_meaning;
};

} // namespace pupitre
