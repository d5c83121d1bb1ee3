// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A card with one chart: what it is, a note, a figure at the right, the chart, and the row of its series.
#pragma once

#include "ui/charts/chartdata.h"

#include <QFrame>
#include <QSet>

class QLabel;

namespace pupitre
{

class ChartLegend;
class ChartView;
class ElidedLabel;

struct ChartHeading {
    QString title;
    QString note;  // quiet, beside it
    QString aside; // at the right

    bool operator==(const ChartHeading&) const = default;
};

class DetailChart final : public QFrame
{
    Q_OBJECT
public:
    enum class Legend { Shown, Elsewhere }; // elsewhere: another chart on the page explains the same lines

    DetailChart(const char* name, QWidget* parent);

    void setLegend(Legend legend);

    void setHeading(const ChartHeading& heading);
    [[nodiscard]] const ChartHeading& heading() const { return m_heading; }
    /// Without series: `nothing` in their place, a sentence.
    void show(ChartContent content, const QString& nothing);
    [[nodiscard]] ChartView& view() const { return *m_view; }
    [[nodiscard]] const QSet<QString>& hidden() const { return m_hidden; }
    void setHidden(const QSet<QString>& ids); // without a signal

Q_SIGNALS:
    void hiddenChanged(); // by the person

private:
    void showLegend();

    ChartHeading m_heading;
    QLabel* m_title;
    ElidedLabel* m_note;
    QLabel* m_aside;
    ChartView* m_view;
    QLabel* m_nothing;
    ChartLegend* m_legend;
    QSet<QString> m_hidden;
    Legend m_where = Legend::Shown;
};

} // namespace pupitre
