// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See nowview.h.
#include "ui/gpus/now/nowview.h"

#include "core/services/presenttime.h"
#include "core/services/settings.h"
#include "ui/gpus/alerts/alertlist.h"
#include "ui/gpus/gpuwords.h"
#include "ui/gpus/heat/heatcard.h"
#include "ui/gpus/heat/heatmap.h"
#include "ui/gpus/now/gpucharts.h"
#include "ui/gpus/now/nowtools.h"
#include "ui/parts/pieces.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr int leftWide = 444;
constexpr int betweenColumns = 12;
constexpr auto tickPause = 1s;
const QString nowKey = QStringLiteral("gpus/view"); // grouping, range, colours

bool hasExperiments(const std::vector<PlaceReadings>& places)
{
    for (const PlaceReadings& place : places)
        for (const Sample& sample : place.hosts)
            for (const GpuReading& gpu : sample.gpus)
                for (const GpuHolding& holding : gpu.holdings)
                    if (holding.owner.kind == OwnerKind::Experiment)
                        return true;
    return false;
}
} // namespace

NowView::NowView(Monitor& monitor, Settings& settings, OwnerNames names, QWidget* parent)
    : QWidget(parent), m_monitor(monitor), m_settings(settings), m_names(std::move(names)),
      m_tools(new NowTools(this)), m_heat(new HeatCard(this)), m_alerts(new AlertList(this)),
      m_places(makeParagraph({}, "caption", this)), m_charts(new GpuCharts(monitor, m_names, nullptr))
{
    setObjectName(QStringLiteral("nowView"));
    build();
    restore();
    wire();
}

NowView::~NowView() = default;

void NowView::build()
{
    m_places->setObjectName(QStringLiteral("gpuPlaces"));
    auto* left = new QWidget(this);
    left->setFixedWidth(leftWide);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(12);
    leftColumn->addWidget(m_heat);
    leftColumn->addWidget(m_alerts, 1);
    leftColumn->addWidget(m_places);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_charts);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenColumns);
    row->addWidget(left);
    row->addWidget(area, 1);
}

void NowView::wire()
{
    m_second.setInterval(tickPause);
    m_second.callOnTimeout(this, &NowView::tick);
    connect(&m_heat->map(), &HeatMap::chosenChanged, this, &NowView::choose);
    connect(m_heat, &HeatCard::metricChanged, this, [this] {
        refresh();
        remember();
    });
    connect(m_tools, &NowTools::groupingChanged, this, [this] {
        choose();
        remember();
    });
    connect(m_tools, &NowTools::rangeChosen, this, [this] {
        m_window.choose(m_tools->range());
        showWindow();
        remember();
    });
    connect(m_tools, &NowTools::wholeAsked, this, [this] {
        m_window.choose(m_tools->range());
        showWindow();
    });
    connect(m_charts, &GpuCharts::closerAsked, this, [this](Instant from, Instant until) {
        m_window.closer({from, until});
        showWindow();
    });
    connect(m_charts, &GpuCharts::backAsked, this, [this] { stepBack(); });
    connect(m_charts, &GpuCharts::failed, this, &NowView::failed);
    connect(m_alerts, &AlertList::shown, this, [this](const HostRef& host, const std::string& gpu) {
        GpuSelection one;
        if (!gpu.empty())
            one.gpus.insert({host, gpu});
        else if (const Sample* sample = sampleOf(m_monitor.places(), host)) {
            for (const GpuReading& each : sample->gpus)
                one.gpus.insert({host, each.uuid});
            if (sample->gpus.empty())
                one.hosts.insert(host);
        }
        m_heat->map().choose(one);
        m_heat->map().reveal(host, gpu);
        choose();
    });
    connect(&m_monitor, &Monitor::alertsChanged, this, [this] {
        if (isVisible() && !isPaused())
            refresh();
    });
}

Instant NowView::now() const
{
    return m_pausedAt.value_or(presentTime());
}

void NowView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    lookOrNot();
    refresh();
    choose();
}

void NowView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    lookOrNot();
}

void NowView::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    m_pausedAt = paused ? std::optional(presentTime()) : std::nullopt;
    lookOrNot();
    if (!paused && isVisible())
        tick();
}

void NowView::lookOrNot()
{
    const bool wanted = isVisible() && !isPaused();
    if (wanted == (m_look != nullptr))
        return;
    m_look = wanted ? m_monitor.look() : nullptr;
    if (wanted)
        m_second.start();
    else
        m_second.stop();
}

void NowView::tick()
{
    refresh();
    m_charts->setPlans(chartPlans(m_monitor.places(), m_heat->map().chosen(), m_tools->grouping()));
    m_charts->showHeadings();
    if (now() - m_asked >= m_window.pace(m_charts->buckets()) && !m_window.isClose())
        askCurves();
}

void NowView::refresh()
{
    const std::vector<PlaceReadings>& places = m_monitor.places();
    m_heat->show(places, m_monitor.alerts(), now());
    m_alerts->show(m_monitor.alerts(), places, m_names, now());
    m_tools->offerExperiments(hasExperiments(places));
    QStringList sentences;
    for (const PlaceReadings& place : places)
        if (place.state != FeedState::Live && (place.state != FeedState::None || !place.hosts.empty()))
            sentences << feedSentence(place, now());
    sentences << tr("Figures per person are kept for 30 days, then by course.");
    m_places->setText(sentences.join(QLatin1Char('\n')));
}

void NowView::choose()
{
    m_charts->setPlans(chartPlans(m_monitor.places(), m_heat->map().chosen(), m_tools->grouping()));
    askCurves();
}

void NowView::askCurves()
{
    m_asked = now();
    m_charts->ask(m_window.at(now()));
}

void NowView::showWindow()
{
    m_tools->showClose(m_window.isClose());
    askCurves();
}

bool NowView::stepBack()
{
    if (m_charts->dropStretch())
        return true;
    if (!m_window.back())
        return false;
    showWindow();
    return true;
}

std::vector<DetailChart*> NowView::charts() const
{
    return m_charts->shownCharts();
}

void NowView::restore()
{
    const QByteArray kept = m_settings.layout(nowKey);
    const auto digit = [&](qsizetype at, int most, int otherwise) {
        const int value = at < kept.size() ? kept[at] - '0' : otherwise;
        return value >= 0 && value <= most ? value : otherwise;
    };
    const auto range = static_cast<ChartRange>(digit(1, chartRanges - 1, static_cast<int>(ChartRange::Hour)));
    m_tools->choose(static_cast<Grouping>(digit(0, static_cast<int>(Grouping::Course), 0)), range);
    m_window.choose(range);
    m_heat->setMetric(static_cast<HeatMetric>(digit(2, 1, 0)));
}

void NowView::remember() const
{
    const int kept[] = {static_cast<int>(m_tools->grouping()), static_cast<int>(m_tools->range()),
                        static_cast<int>(m_heat->shownMetric())};
    QByteArray digits;
    for (const int each : kept)
        digits += static_cast<char>('0' + each);
    m_settings.setLayout(nowKey, digits);
}

void NowView::retranslate()
{
    m_tools->retranslate();
    m_heat->retranslate();
    m_alerts->retranslate();
    m_charts->retranslate();
    refresh();
    askCurves(); // names of series
}

} // namespace pupitre
