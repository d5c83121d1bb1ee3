// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One step in a wizard's left column: number, tick once done, name. A done step can be clicked.
#pragma once

#include "ui/look/icons.h"

#include <QAbstractButton>

namespace pupitre
{

class WizardStep final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State { Done, Now, Later };

    WizardStep(int number, QWidget* parent);
    void setState(State state);
    [[nodiscard]] QSize sizeHint() const override; // 38 px high

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    State m_state = State::Later;
};

} // namespace pupitre
