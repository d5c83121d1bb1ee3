// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an invitation says, before the first connection: everything one needs to recognise it, and what
// joining will do.
#pragma once

#include "core/student/studies.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace pupitre
{

class InvitationFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit InvitationFacts(QWidget* parent);

    /// `known`: this course was joined already, and gets the new key.
    void show(const Invitation& invitation, bool known);

private:
    void add(const QString& name, const QString& value, const char* role, const char* objectName);

    QLabel* m_title;
    QGridLayout* m_grid;
    QLabel* m_effect;
};

} // namespace pupitre
