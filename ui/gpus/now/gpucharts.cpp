// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpucharts.h.
#include "ui/gpus/now/gpucharts.h"

#include "ui/charts/chartview.h"

#include <QBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::array chartNames{"chartUtilisation", "chartMemory",     "chartPower",   "chartTemperature",
                                "chartCores",       "chartHostMemory", "chartNetwork", "chartDisk"};
constexpr std::array leastHeights{140, 112, 92, 92}; // of the chart in its card
constexpr std::array shares{5, 4, 3};
constexpr int betweenCards = 12;
constexpr int leastForTwo = 520; // px for two charts beside one another
} // namespace

GpuCharts::GpuCharts(Monitor& monitor, OwnerNames names, QWidget* parent)
    : QWidget(parent), m_monitor(monitor), m_names(std::move(names))
{
    setProperty("role", "scrolled");
    build();
}

void GpuCharts::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenCards);
    for (std::size_t four = 0; four < 2; ++four) {
        m_pairs[four] = new QWidget(this);
        auto* pair = new QBoxLayout(QBoxLayout::LeftToRight, m_pairs[four]);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(betweenCards);
        for (std::size_t i = 0; i < 4; ++i) {
            auto* chart = new DetailChart(chartNames[4 * four + i], i < 2 ? this : m_pairs[four]);
            m_charts[4 * four + i] = chart;
            chart->view().setMinimumHeight(leastHeights[i]);
            chart->setLegend(i == 0 ? DetailChart::Legend::Shown : DetailChart::Legend::Elsewhere);
            if (i < 2)
                column->addWidget(chart, shares[i]);
            else
                pair->addWidget(chart, 1);
            wire(*chart);
        }
        column->addWidget(m_pairs[four], shares[2]);
    }
    setPlans({});
}

void GpuCharts::wire(DetailChart& chart)
{
    const ChartView* view = &chart.view();
    connect(view, &ChartView::pointed, this, [this, view](const std::optional<Instant>& at) {
        for (DetailChart* each : shownCharts())
            each->view().pointAt(at, &each->view() == view ? ChartView::Values::Shown
                                                           : ChartView::Values::Hidden);
    });
    connect(view, &ChartView::closerAsked, this, &GpuCharts::closerAsked);
    connect(view, &ChartView::backAsked, this, &GpuCharts::backAsked);
    connect(&chart, &DetailChart::hiddenChanged, this, [this, from = &chart] {
        for (DetailChart* each : m_charts)
            if (each != from)
                each->setHidden(from->hidden());
    });
}

void GpuCharts::setPlans(std::vector<ChartPlan> plans)
{
    if (plans == m_plans && !plans.empty())
        return;
    m_plans = std::move(plans);
    const auto isOne = [this](bool machines) {
        return std::any_of(m_plans.begin(), m_plans.end(),
                           [&](const ChartPlan& plan) { return isOfMachines(plan.metric) == machines; });
    };
    for (std::size_t four = 0; four < 2; ++four) {
        const bool shown = isOne(four == 1);
        m_charts[4 * four]->setVisible(shown);
        m_charts[4 * four + 1]->setVisible(shown);
        m_pairs[four]->setVisible(shown);
    }
    showHeadings();
}

void GpuCharts::showHeadings()
{
    for (const ChartPlan& plan : m_plans)
        m_charts[static_cast<std::size_t>(plan.metric)]->setHeading(headingOf(plan, m_monitor.places()));
}

void GpuCharts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (QWidget* pair : m_pairs)
        static_cast<QBoxLayout*>(pair->layout())
            ->setDirection(width() < leastForTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

int GpuCharts::buckets() const
{
    constexpr int least = 40;
    return std::max(least, m_charts[0]->width() / 2);
}

void GpuCharts::ask(const Stretch& stretch)
{
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        const CurveQuestion question = questionOf(m_plans[i], stretch.first, stretch.second, buckets());
        m_asked[i] = m_monitor.curves(
            question, Reply<std::vector<Curve>>(this, [this, plan = m_plans[i], i,
                                                       stretch](const Result<std::vector<Curve>>& curves) {
                if (i >= m_plans.size() || m_plans[i] != plan)
                    return; // of a choice before
                if (curves)
                    fill(i, stretch, *curves);
                else if (curves.error().kind != ErrorKind::Cancelled)
                    Q_EMIT failed(curves.error());
            }));
    }
}

void GpuCharts::fill(std::size_t slot, const Stretch& stretch, const std::vector<Curve>& curves)
{
    const ChartPlan& plan = m_plans[slot];
    ChartContent content = contentOf(plan, curves, m_monitor.places(), m_names);
    content.from = stretch.first;
    content.until = stretch.second;
    m_charts[static_cast<std::size_t>(plan.metric)]->show(std::move(content),
                                                          tr("Nothing was measured in this time."));
}

std::vector<DetailChart*> GpuCharts::shownCharts() const
{
    std::vector<DetailChart*> shown;
    for (DetailChart* chart : m_charts)
        if (chart->isVisibleTo(this))
            shown.push_back(chart);
    return shown;
}

bool GpuCharts::dropStretch()
{
    bool dropped = false;
    for (DetailChart* chart : m_charts)
        dropped = chart->view().dropStretch() || dropped;
    return dropped;
}

void GpuCharts::retranslate()
{
    showHeadings();
}

} // namespace pupitre
