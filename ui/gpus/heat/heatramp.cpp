// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See heatramp.h.
#include "ui/gpus/heat/heatramp.h"

#include "ui/charts/valuescale.h"
#include "ui/look/datacolours.h"
#include "ui/look/tokens.h"
#include "ui/parts/pieces.h"

#include <QHBoxLayout>
#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int rampStep = 17;

class RampColours final : public QWidget
{
public:
    explicit RampColours(QWidget* parent) : QWidget(parent) { setFixedSize(heatSteps * rampStep - 2, 9); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int step = 0; step < heatSteps; ++step) {
            painter.setPen(step == 0 ? QPen(tokens().line, 1) : QPen(Qt::NoPen));
            painter.setBrush(heatColourOfStep(step).ground);
            painter.drawRoundedRect(QRectF(step * rampStep + 0.5, 0.5, 14, 8), 2, 2);
        }
    }
};
} // namespace

HeatRamp::HeatRamp(QWidget* parent)
    : QWidget(parent), m_least(makeLabel({}, "caption", this)), m_most(makeLabel({}, "caption", this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_least);
    row->addWidget(new RampColours(this));
    row->addWidget(m_most);
    retranslate();
}

void HeatRamp::retranslate()
{
    m_least->setText(valueText(ChartUnit::Part, 0));
    m_most->setText(valueText(ChartUnit::Part, 1));
}

QLabel* makeLegendPair(QWidget* sign, QWidget* pair)
{
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(sign);
    QLabel* words = makeLabel({}, "caption", pair);
    row->addWidget(words);
    return words;
}

} // namespace pupitre
