// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loadmapcard.h.
#include "ui/gpus/forecast/loadmapcard.h"

#include "ui/gpus/heat/heatramp.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/pieces.h"

#include <QBoxLayout>
#include <QPainter>

namespace pupitre
{

namespace
{
class LoadSignView final : public QWidget
{
public:
    LoadSignView(LoadSign sign, QWidget* parent) : QWidget(parent), m_sign(sign) { setFixedSize(18, 14); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintLoadSign(painter, rect(), m_sign);
    }

private:
    LoadSign m_sign;
};

QLabel* addLoadSign(FlowLayout& flow, LoadSign sign, QWidget* parent)
{
    auto* pair = new QWidget(parent);
    QLabel* words = makeLegendPair(new LoadSignView(sign, pair), pair);
    flow.addWidget(pair);
    return words;
}
} // namespace

LoadMapCard::LoadMapCard(QWidget* parent)
    : QFrame(parent), m_title(makeLabel({}, "card", this)), m_note(new ElidedLabel("small", this)),
      m_ramp(new HeatRamp(this)), m_map(new LoadMap(this)), m_hour(new ElidedLabel("small", this))
{
    setObjectName(QStringLiteral("loadMapCard"));
    setProperty("role", "card");
    m_hour->setObjectName(QStringLiteral("forecastHour"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto* legend = new QWidget(this);
    auto* flow = new FlowLayout(14, 2, legend);
    flow->addWidget(m_ramp);
    m_more = addLoadSign(*flow, LoadSign::More, legend);
    m_handIn = addLoadSign(*flow, LoadSign::HandIn, legend);
    m_unknown = addLoadSign(*flow, LoadSign::Unknown, legend);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(legend);
    column->addWidget(m_map);
    column->addWidget(m_hour);
    connect(m_map, &LoadMap::pointed, this, &LoadMapCard::say);
    retranslate();
}

void LoadMapCard::say(const QStringList& facts)
{
    m_hour->setText(facts.join(QStringLiteral(" · ")));
}

void LoadMapCard::setPlace(const QString& place)
{
    m_place = place;
    retranslate();
}

void LoadMapCard::retranslate()
{
    m_title->setText(tr("Hour by hour"));
    //: %1: a place
    m_note->setText(tr("how much of %1 may be taken, of whatever is scarcest").arg(m_place));
    m_map->setAccessibleName(tr("Hours of the next four weeks on %1").arg(m_place));
    m_ramp->retranslate();
    //: legend: more is needed than the place has
    m_more->setText(tr("more than is there"));
    //: legend: outside of class hours
    m_handIn->setText(tr("hand-ins go on"));
    //: legend: nobody knows what the place has
    m_unknown->setText(tr("what is there is not known"));
    m_map->update();
}

} // namespace pupitre
