// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the colours and signs of the heat map mean, below it.
#pragma once

#include <QWidget>

class QLabel;

namespace pupitre
{

class HeatRamp;

class HeatLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit HeatLegend(QWidget* parent);
    void retranslate();

private:
    HeatRamp* m_ramp;
    QLabel* m_silent;
    QLabel* m_unknown;
    QLabel* m_idle;
    QLabel* m_hot;
};

} // namespace pupitre
