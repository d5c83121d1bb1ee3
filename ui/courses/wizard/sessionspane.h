// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of the ways to say when the sessions are: it hands over sessions, and says when they changed.
#pragma once

#include "core/services/making/coursedraft.h"

#include <QWidget>

namespace pupitre
{

class SessionsPane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual std::vector<SessionDraft> sessions() const = 0;
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void edited();
};

} // namespace pupitre
