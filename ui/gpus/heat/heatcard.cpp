// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See heatcard.h.
#include "ui/gpus/heat/heatcard.h"

#include "ui/gpus/heat/heatlegend.h"
#include "ui/gpus/heat/heatmap.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

HeatCard::HeatCard(QWidget* parent)
    : QFrame(parent), m_title(makeLabel({}, "card", this)), m_count(new ElidedLabel("small", this)),
      m_metric(new Segments(this)), m_map(new HeatMap(this)), m_legend(new HeatLegend(this))
{
    setObjectName(QStringLiteral("heatCard"));
    setProperty("role", "card");
    m_count->setObjectName(QStringLiteral("heatCount"));
    m_metric->add(static_cast<int>(HeatMetric::Utilisation), "heatUtilisation");
    m_metric->add(static_cast<int>(HeatMetric::Memory), "heatMemory");
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_metric);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_map, 1);
    column->addWidget(m_legend);
    connect(m_metric, &Segments::changed, this, &HeatCard::metricChanged);
    retranslate();
}

HeatMetric HeatCard::shownMetric() const
{
    return static_cast<HeatMetric>(m_metric->chosen());
}

void HeatCard::setMetric(HeatMetric metric)
{
    m_metric->choose(static_cast<int>(metric));
}

void HeatCard::show(const std::vector<PlaceReadings>& places, const std::vector<Alert>& alerts, Instant now)
{
    m_map->show(heatRows(places, alerts, shownMetric(), now));
    count();
}

void HeatCard::count()
{
    const HeatCount count = heatCount(m_map->rows());
    m_count->setText(
        //: how many GPUs (or machines) report at the moment; %1: how many of them
        tr("%1 of %n reporting", nullptr, count.all).arg(count.reporting));
    m_title->setText(count.ofGpus ? tr("All GPUs") : tr("All machines"));
}

void HeatCard::retranslate()
{
    m_metric->setAccessibleName(tr("What the colours mean"));
    m_metric->setText(static_cast<int>(HeatMetric::Utilisation), tr("Utilisation"));
    m_metric->setText(static_cast<int>(HeatMetric::Memory), tr("Memory"));
    m_map->setAccessibleName(tr("GPUs of all machines"));
    m_legend->retranslate();
    count();
}

} // namespace pupitre
