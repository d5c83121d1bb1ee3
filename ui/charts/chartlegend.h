// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The row below a chart: a piece of each line and its name. A press hides the series or brings it back. Our
// own, for that of QtCharts shortens names to dots.
#pragma once

#include "ui/charts/chartdata.h"

#include <QSet>
#include <QWidget>

#include <utility>
#include <vector>

namespace pupitre
{

class FlowLayout;

class ChartLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget* parent);

    /// Entries are kept while their series stay: the focus is not lost when a sample arrives.
    void show(const std::vector<ChartSeries>& series, const QSet<QString>& hidden);

Q_SIGNALS:
    void toggled(const QString& id, bool isShown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Entry;
    void fit(); // as high as its lines are at this width
    FlowLayout* m_flow;
    std::vector<Entry*> m_entries;
    std::vector<std::pair<QString, QString>> m_shown; // id and name
};

} // namespace pupitre
