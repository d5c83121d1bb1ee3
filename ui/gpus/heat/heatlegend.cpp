// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See heatlegend.h.
#include "ui/gpus/heat/heatlegend.h"

#include "ui/charts/valuescale.h"
#include "ui/gpus/heat/heatpaint.h"
#include "ui/look/datacolours.h"
#include "ui/look/tokens.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/pieces.h"

#include <QHBoxLayout>
#include <QPainter>

namespace pupitre
{

namespace
{
/// The six steps, palest first.
class HeatRamp final : public QWidget
{
public:
    explicit HeatRamp(QWidget* parent) : QWidget(parent) { setFixedSize(heatSteps * 17 - 2, 9); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int step = 0; step < heatSteps; ++step) {
            painter.setPen(step == 0 ? QPen(tokens().line, 1) : QPen(Qt::NoPen));
            painter.setBrush(heatColourOfStep(step).ground);
            painter.drawRoundedRect(QRectF(step * 17 + 0.5, 0.5, 14, 8), 2, 2);
        }
    }
};

class HeatSignView final : public QWidget
{
public:
    HeatSignView(HeatSign sign, QWidget* parent) : QWidget(parent), m_sign(sign) { setFixedSize(16, 14); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintHeatSign(painter, QRectF(rect()).adjusted(0, 0, -1, 0), m_sign);
    }

private:
    HeatSign m_sign;
};

QLabel* addSign(FlowLayout& flow, HeatSign sign, QWidget* parent)
{
    auto* pair = new QWidget(parent);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(new HeatSignView(sign, pair));
    QLabel* words = makeLabel({}, "caption", pair);
    row->addWidget(words);
    flow.addWidget(pair);
    return words;
}
} // namespace

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(14, 2, this);
    auto* ramp = new QWidget(this);
    auto* row = new QHBoxLayout(ramp);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_least = makeLabel({}, "caption", ramp);
    m_most = makeLabel({}, "caption", ramp);
    row->addWidget(m_least);
    row->addWidget(new HeatRamp(ramp));
    row->addWidget(m_most);
    flow->addWidget(ramp);
    m_silent = addSign(*flow, HeatSign::Silent, this);
    m_unknown = addSign(*flow, HeatSign::Unknown, this);
    m_idle = addSign(*flow, HeatSign::IdleHolding, this);
    m_hot = addSign(*flow, HeatSign::Hot, this);
    retranslate();
}

void HeatLegend::retranslate()
{
    m_least->setText(valueText(ChartUnit::Part, 0));
    m_most->setText(valueText(ChartUnit::Part, 1));
    //: legend of the heat map: a machine that does not report
    m_silent->setText(tr("silent"));
    //: legend of the heat map: the driver does not tell this figure
    m_unknown->setText(tr("not known"));
    //: legend of the heat map
    m_idle->setText(tr("idle, holds memory"));
    //: legend of the heat map: a temperature
    m_hot->setText(tr("too hot"));
}

} // namespace pupitre
