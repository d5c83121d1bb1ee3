// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of the heat map: how many report, utilisation or memory, the map, and its legend.
#pragma once

#include "ui/gpus/heat/heatrows.h"

#include <QFrame>

class QLabel;

namespace pupitre
{

class ElidedLabel;
class HeatLegend;
class HeatMap;
class Segments;

class HeatCard final : public QFrame
{
    Q_OBJECT
public:
    explicit HeatCard(QWidget* parent);

    void show(const std::vector<PlaceReadings>& places, const std::vector<Alert>& alerts, Instant now);
    [[nodiscard]] HeatMap& map() const { return *m_map; }
    [[nodiscard]] HeatMetric shownMetric() const;
    void setMetric(HeatMetric metric); // without a signal
    void retranslate();

Q_SIGNALS:
    void metricChanged();

private:
    void count();

    QLabel* m_title;
    ElidedLabel* m_count;
    Segments* m_metric;
    HeatMap* m_map;
    HeatLegend* m_legend;
};

} // namespace pupitre
