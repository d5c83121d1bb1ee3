// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See forecastview.h.
#include "ui/gpus/forecast/forecastview.h"

#include "core/monitoring/forecast/forecastfiles.h"
#include "core/monitoring/forecast/reservations.h"
#include "core/services/localtime.h"
#include "core/services/presenttime.h"
#include "core/services/settings.h"
#include "core/services/textfile.h"
#include "ui/charts/detailchart.h"
#include "ui/gpus/forecast/wayoutwords.h"
#include "ui/look/datacolours.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/tp/tpwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/loadwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollArea>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr int forecastDays = 28;
constexpr auto forecastTime = forecastDays * 24h;
constexpr int conflictsSaid = 30; // more are read in the table

std::vector<CourseCard> cardsOf(const Classroom& classroom)
{
    std::vector<CourseCard> cards;
    for (const CourseRef& course : classroom.courses())
        if (const CourseCard* card = classroom.card(course))
            cards.push_back(*card);
    return cards;
}

Capacities capacitiesOf(const PlaceBook& places)
{
    Capacities capacities;
    for (const PlaceId& id : places.ids())
        if (const SeenFacts* seen = places.seenFacts(id))
            capacities[id] = capacityOf(seen->facts);
    return capacities;
}

QString titleOfTp(const std::vector<CourseCard>& cards, const PlaceId& place, const PlaceTp& which)
{
    for (const CourseCard& card : cards)
        if (card.ref == CourseRef{place, which.course})
            if (const Tp* tp = card.course.tp(which.tp))
                return tpTitle(card.course, *tp);
    return shownShort(which.course.text(), 40);
}

ChartSeries needOf(const PlaceForecast& place, const QString& name, Instant from, Instant until)
{
    ChartSeries series{shown(place.place.text()), name, 1h, {}};
    for (Instant at = from; at < until; at += 1h) {
        const double gpus = peakOf(place.stretches, at, at + 1h).gpus;
        series.points.push_back({at, gpus, gpus, gpus});
    }
    return series;
}
} // namespace

ForecastView::ForecastView(const GpuServices& services, QWidget* parent)
    : QWidget(parent), m_services(services),
      m_calendar(makeButton({}, "forecastCalendar", ButtonKind::Default, this)),
      m_table(makeButton({}, "forecastTable", ButtonKind::Default, this)),
      m_slurm(makeButton({}, "forecastSlurm", ButtonKind::Default, this)), m_bar(new MessageBar(this)),
      m_chart(new DetailChart("forecastChart", this)), m_title(makeLabel({}, "card", this)),
      m_summary(makeParagraph({}, "muted", this)), m_conflicts(makeParagraph({}, "strong", this))
{
    setObjectName(QStringLiteral("forecastView"));
    build();
    retranslate();
    connect(&services.classroom, &Classroom::coursesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_calendar, &QPushButton::clicked, this, [this] {
        save(QStringLiteral("gpus.ics"), tr("Calendars (*.ics)"),
             forecastCalendar(m_forecast, presentTime()));
    });
    connect(m_table, &QPushButton::clicked, this,
            [this] { save(QStringLiteral("gpus.csv"), tr("Tables (*.csv)"), forecastCsv(m_forecast)); });
    connect(m_slurm, &QPushButton::clicked, this, &ForecastView::copyReservations);
}

void ForecastView::build()
{
    m_summary->setObjectName(QStringLiteral("forecastSummary"));
    m_conflicts->setObjectName(QStringLiteral("forecastConflicts"));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    for (QPushButton* button : {m_calendar, m_table, m_slurm})
        acts->addWidget(button);
    acts->addStretch();
    auto* card = makeCard(this);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* words = new QVBoxLayout(card);
    words->setContentsMargins(16, 12, 16, 14);
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    words->addWidget(m_conflicts);
    auto* inside = new QWidget;
    inside->setProperty("role", "scrolled");
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_chart->setMinimumHeight(240);
    column->addWidget(m_chart);
    column->addWidget(card);
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    whole->addLayout(acts);
    whole->addWidget(m_bar);
    whole->addWidget(area, 1);
}

QString ForecastView::nameOf(const PlaceId& place) const
{
    const KnownPlace* known = m_services.places.place(place);
    return known == nullptr ? shownShort(place.text(), 40) : placeName(*known);
}

void ForecastView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ForecastView::refresh()
{
    const Instant from = std::chrono::floor<std::chrono::hours>(presentTime());
    const std::vector<CourseCard> cards = cardsOf(m_services.classroom);
    m_forecast = forecastOf(cards, capacitiesOf(m_services.places), from, from + forecastTime);
    showChart(from, from + forecastTime);
    showConflicts(cards);
    for (QPushButton* button : {m_calendar, m_table, m_slurm})
        button->setEnabled(!m_forecast.empty());
}

void ForecastView::showChart(Instant from, Instant until)
{
    ChartContent content;
    content.unit = ChartUnit::Count;
    content.from = from;
    content.until = until;
    content.atLeast = 4; // whole GPUs on the axis
    for (const PlaceForecast& place : m_forecast) {
        if (content.series.size() == seriesColours)
            break;
        const QString has =
            place.has.gpus ? tr("%1 (%n GPU(s) there)", nullptr, *place.has.gpus).arg(nameOf(place.place))
                           : nameOf(place.place);
        content.series.push_back(needOf(place, has, from, until));
    }
    m_chart->show(std::move(content), tr("No TP is planned in the next four weeks."));
}

void ForecastView::showConflicts(const std::vector<CourseCard>& cards)
{
    const Instant now = presentTime();
    const auto capacities = capacitiesOf(m_services.places);
    const std::string zone = systemZone();
    const auto days =
        workDays(localText(now, zone).substr(0, 10), forecastDays, zone).value_or(std::vector<WorkDay>{});
    QStringList lines;
    int all = 0;
    for (const PlaceForecast& place : m_forecast)
        for (const Conflict& conflict : place.conflicts) {
            if (++all > conflictsSaid)
                continue;
            QStringList tps;
            for (const PlaceTp& tp : conflict.tps)
                tps << titleOfTp(cards, place.place, tp);
            lines << shortSpan(conflict.from, conflict.until, now) + QStringLiteral(": ")
                         + conflictSentence(tps, nameOf(place.place), conflict.shortages);
            for (const WayOut& way : waysOut(conflict, place.place, cards, capacities, days, now))
                lines << QStringLiteral("    → ")
                             + wayOutSentence(way, titleOfTp(cards, place.place, way.tp), nameOf(way.place),
                                              now);
        }
    m_summary->setText(all == 0 ? tr("Everything that is planned fits.")
                                : tr("%n time(s) in which a place has not enough:", nullptr, all));
    m_conflicts->setText(lines.join(QLatin1Char('\n')));
    m_conflicts->setVisible(all > 0);
}

void ForecastView::save(const QString& name, const QString& types, const std::string& text)
{
    askToSave(this, m_services.settings,
              {QStringLiteral("forecastSaveDialog"), tr("Save the forecast"), types}, name,
              [this, text](const QString& path) {
                  const auto saved = writeTextFile(toStd(path), text);
                  if (saved)
                      return m_bar->show({Tone::Ok, tr("Saved as %1.").arg(path), {}, {}, {}});
                  const ErrorWords words = wordsFor(saved.error());
                  m_bar->show({Tone::Fail,
                               words.what,
                               words.meaning + QLatin1Char(' ') + words.todo,
                               shown(saved.error().detail),
                               {}});
              });
}

void ForecastView::copyReservations()
{
    std::string lines;
    for (const PlaceForecast& place : m_forecast)
        lines += slurmReservations(place);
    if (lines.empty())
        return m_bar->show({Tone::Info, tr("No GPU is needed in the next four weeks."), {}, {}, {}});
    QGuiApplication::clipboard()->setText(shown(lines));
    m_bar->show({Tone::Ok,
                 tr("The reservations are on the clipboard."),
                 tr("An administrator fills in who may use them, and runs them on the cluster."),
                 shown(lines),
                 {}});
}

void ForecastView::retranslate()
{
    m_calendar->setText(tr("Save as calendar…"));
    m_table->setText(tr("Save as CSV…"));
    m_slurm->setText(tr("Reservations for Slurm"));
    m_slurm->setToolTip(tr("Copies a scontrol line for each time in which GPUs are needed"));
    m_chart->setHeading({tr("GPUs needed"), tr("by planned TPs, the next four weeks"), {}});
    m_title->setText(tr("Conflicts"));
    if (isVisible())
        refresh();
}

void ForecastView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pupitre
