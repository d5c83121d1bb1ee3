// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A symbol in a layout, in the colour of its tone; turning slowly where something is under way.
#pragma once

#include "ui/parts/tone.h"

#include <QBasicTimer>
#include <QWidget>

namespace pupitre
{

class SymbolView final : public QWidget
{
    Q_OBJECT
public:
    SymbolView(int pixels, QWidget* parent);
    void show(Icon symbol, Tone tone); // Icon::Refresh turns, one turn a second

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void turnWhereBusy();

    Icon m_symbol = Icon::Info;
    Tone m_tone = Tone::Idle;
    int m_angle = 0;
    QBasicTimer m_turning;
};

} // namespace pupitre
