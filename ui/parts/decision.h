// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one kind of box that stops a person: a decision that destroys or ends something, with what will be lost
// in numbers. It never waits in an event loop of its own; what is to be done comes back through a function.
#pragma once

#include "ui/parts/pieces.h"

#include <QDialog>

#include <functional>

namespace pupitre
{

struct Decision {
    QString title; // the question
    QString text;  // what it means, in numbers
    QString yes;   // the verb of the button that does it
    ButtonKind kind = ButtonKind::Danger;
};

class DecisionDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shows itself over the window of `over` and deletes itself when it is answered.
    DecisionDialog(const Decision& decision, std::function<void()> yes, QWidget* over);
};

} // namespace pupitre
