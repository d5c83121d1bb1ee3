// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See heatlegend.h.
#include "ui/gpus/heat/heatlegend.h"

#include "ui/gpus/heat/heatpaint.h"
#include "ui/gpus/heat/heatramp.h"
#include "ui/parts/flowlayout.h"

#include <QLabel>
#include <QPainter>

namespace pupitre
{

namespace
{
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
    QLabel* words = makeLegendPair(new HeatSignView(sign, pair), pair);
    flow.addWidget(pair);
    return words;
}
} // namespace

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent), m_ramp(new HeatRamp(this))
{
    auto* flow = new FlowLayout(14, 2, this);
    flow->addWidget(m_ramp);
    m_silent = addSign(*flow, HeatSign::Silent, this);
    m_unknown = addSign(*flow, HeatSign::Unknown, this);
    m_idle = addSign(*flow, HeatSign::IdleHolding, this);
    m_hot = addSign(*flow, HeatSign::Hot, this);
    retranslate();
}

void HeatLegend::retranslate()
{
    m_ramp->retranslate();
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
