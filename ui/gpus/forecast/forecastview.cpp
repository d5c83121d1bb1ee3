// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See forecastview.h.
#include "ui/gpus/forecast/forecastview.h"

#include "core/services/localtime.h"
#include "core/services/presenttime.h"
#include "ui/charts/chartview.h"
#include "ui/charts/detailchart.h"
#include "ui/gpus/forecast/administratordialog.h"
#include "ui/gpus/forecast/conflictlist.h"
#include "ui/gpus/forecast/loadcontent.h"
#include "ui/gpus/forecast/loadmapcard.h"
#include "ui/gpus/forecast/placechips.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"
#include "ui/words/errorwords.h"
#include "ui/words/loadwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr int forecastDays = 28;
constexpr int chartHeight = 190;
constexpr std::array resourceNames{"forecastGpus", "forecastMemory", "forecastCores"};

std::vector<CourseCard> plannedCards(const Classroom& classroom)
{
    std::vector<CourseCard> cards;
    for (const CourseRef& course : classroom.courses())
        if (const CourseCard* card = classroom.card(course))
            cards.push_back(*card);
    return cards;
}

Capacities knownCapacities(const PlaceBook& places)
{
    Capacities capacities;
    for (const PlaceId& id : places.ids())
        if (const SeenFacts* seen = places.seenFacts(id))
            capacities[id] = capacityOf(seen->facts);
    return capacities;
}
} // namespace

ForecastView::ForecastView(const GpuServices& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_outlooks(services.mailbox), m_resource(new Segments(this)),
      m_letter(makeButton({}, "forecastLetter", ButtonKind::Default, this)), m_places(new PlaceChips(this)),
      m_bar(new MessageBar(this)), m_chart(new DetailChart("forecastChart", this)),
      m_map(new LoadMapCard(this)), m_list(new ConflictList(this)),
      m_empty(new EmptyState(Icon::Calendar, this))
{
    setObjectName(QStringLiteral("forecastView"));
    build();
    wire();
    retranslate();
}

void ForecastView::build()
{
    for (std::size_t i = 0; i < resourceNames.size(); ++i)
        m_resource->add(static_cast<int>(i), resourceNames[i]);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_resource, 0, Qt::AlignTop);
    tools->addWidget(m_places, 1);
    tools->addStretch();
    tools->addWidget(m_letter, 0, Qt::AlignTop);
    auto* inside = new QWidget;
    inside->setProperty("role", "scrolled");
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_chart->setFixedHeight(chartHeight);
    column->addWidget(m_chart);
    column->addWidget(m_map);
    column->addWidget(m_list);
    column->addStretch();
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    whole->addLayout(tools);
    whole->addWidget(m_bar);
    whole->addWidget(m_area, 1);
    whole->addWidget(m_empty, 1);
    for (QWidget* later : std::initializer_list<QWidget*>{m_resource, m_letter, m_chart, m_map, m_empty})
        later->hide(); // until the first answer
}

void ForecastView::wire()
{
    connect(&m_services.classroom, &Classroom::coursesChanged, this, [this] {
        if (isVisible())
            ask();
    });
    connect(m_letter, &QPushButton::clicked, this, &ForecastView::writeLetter);
    connect(m_resource, &Segments::changed, this, &ForecastView::showChart);
    connect(m_places, &PlaceChips::chosen, this,
            [this](std::size_t place) { choosePlace(m_outlook.places[place].place); });
    connect(&m_map->map(), &LoadMap::conflictsAsked, this, &ForecastView::chooseConflicts);
    connect(&m_chart->view(), &ChartView::pointed, this, [this](const std::optional<Instant>& at) {
        m_chart->view().pointAt(at, ChartView::Values::Shown);
    });
    connect(&m_chart->view(), &ChartView::closerAsked, this, [this](Instant from, Instant until) {
        m_closer = {from, until};
        showChart();
    });
    connect(&m_chart->view(), &ChartView::backAsked, this, [this] {
        m_closer.reset();
        showChart();
    });
    connect(m_list, &ConflictList::shown, this, &ForecastView::goToConflict);
    connect(m_list, &ConflictList::tpAsked, this, &ForecastView::tpAsked);
    connect(m_list, &ConflictList::administratorAsked, this, &ForecastView::writeLetter);
    connect(m_list, &ConflictList::revealed, this, [this](QWidget* row) {
        m_area->widget()->layout()->activate(); // it may be new
        m_area->ensureWidgetVisible(row, 0, 8);
    });
}

void ForecastView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void ForecastView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_asked = {}; // nobody waits for it; it is asked anew
}

void ForecastView::ask()
{
    OutlookQuestion question;
    question.cards = plannedCards(m_services.classroom);
    question.capacities = knownCapacities(m_services.places);
    question.now = std::chrono::floor<std::chrono::hours>(presentTime());
    question.until = question.now + forecastDays * 24h;
    question.zone = systemZone();
    question.firstDay = localText(question.now, question.zone).substr(0, 10);
    question.days = forecastDays;
    if (m_outlook.days.empty())
        m_list->say(tr("Being worked out…"));
    m_asked = m_outlooks.ask(question, [this, question](Result<Outlook> outlook) {
        if (!outlook) {
            const ErrorWords words = wordsFor(outlook.error());
            return m_bar->show({Tone::Fail,
                                words.what,
                                words.meaning + QLatin1Char(' ') + words.todo,
                                shown(outlook.error().detail),
                                {}});
        }
        m_question = question;
        take(std::move(*outlook));
    });
}

void ForecastView::take(Outlook outlook)
{
    m_outlook = std::move(outlook);
    m_bar->clear();
    showAll();
}

void ForecastView::showAll()
{
    showPlaces();
    showPlace();
    showConflicts();
}

PlanNames ForecastView::names() const
{
    return planNames(m_question.cards, [&places = m_services.places](const PlaceId& place) {
        const KnownPlace* known = places.place(place);
        return known == nullptr ? shownShort(place.text(), 40) : placeName(*known);
    });
}

/// The first where the one that was chosen is not there any more.
std::size_t ForecastView::chosenPlace() const
{
    const auto found = std::ranges::find(m_outlook.places, m_place, &PlaceForecast::place);
    return found == m_outlook.places.end() ? 0 : static_cast<std::size_t>(found - m_outlook.places.begin());
}

void ForecastView::showPlaces()
{
    std::vector<PlaceChip> chips;
    const PlanNames called = names();
    for (const PlaceForecast& place : m_outlook.places)
        chips.push_back({called.place(place.place), static_cast<int>(place.conflicts.size())});
    m_places->show(chips);
}

void ForecastView::choosePlace(const PlaceId& place)
{
    m_place = place;
    showPlace();
}

void ForecastView::showPlace()
{
    const bool any = !m_outlook.places.empty();
    m_chart->setVisible(any);
    m_map->setVisible(any);
    m_resource->setVisible(any);
    m_letter->setVisible(any);
    m_area->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        return;
    const std::size_t index = chosenPlace();
    const PlaceForecast& place = m_outlook.places[index];
    m_place = place.place;
    m_places->choose(index);
    const std::vector<Resource> needed = neededOf(place);
    for (const Resource resource : {Resource::Gpus, Resource::Memory, Resource::Cpus})
        m_resource->setOffered(static_cast<int>(resource),
                               std::ranges::find(needed, resource) != needed.end());
    if (!needed.empty()
        && std::ranges::find(needed, static_cast<Resource>(m_resource->chosen())) == needed.end())
        m_resource->choose(static_cast<int>(needed.front()));
    m_map->setPlace(names().place(place.place));
    m_map->map().show(m_outlook.days, m_outlook.needs[index], place.has,
                      QString::fromStdString(m_question.firstDay));
    showChart();
}

void ForecastView::showChart()
{
    if (m_outlook.places.empty())
        return;
    const PlaceForecast& place = m_outlook.places[chosenPlace()];
    const auto resource = static_cast<Resource>(std::max(0, m_resource->chosen()));
    const auto [from, until] = m_closer.value_or(std::pair(m_question.now, m_question.until));
    const QString has = capacityText(place.has);
    //: of a chart; %1: "GPUs", %2: a place
    m_chart->setHeading({tr("%1 on %2").arg(resourceName(resource), names().place(place.place)),
                         tr("what may be taken in the next four weeks"), has});
    m_chart->show(loadContent(place, resource, from, until), {});
}

void ForecastView::showConflicts()
{
    std::vector<ConflictLines> lines;
    const PlanNames called = names();
    for (const OutlookConflict& conflict : m_outlook.conflicts)
        lines.push_back(conflictLines(conflict, called, m_question.capacities, m_question.now));
    const auto count = static_cast<int>(lines.size());
    m_list->show(std::move(lines));
    m_list->say(count == 0 ? tr("Everything that is planned fits.")
                           : tr("%n time(s) in which a place has not enough:", nullptr, count));
}

void ForecastView::chooseConflicts(Instant from, Instant until)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < m_outlook.conflicts.size(); ++i) {
        const auto& [place, conflict, ways] = m_outlook.conflicts[i];
        if (place == m_place && conflict.from < until && conflict.until > from)
            chosen.push_back(i);
    }
    m_list->choose(chosen);
}

void ForecastView::goToConflict(std::size_t conflict)
{
    const OutlookConflict& shown = m_outlook.conflicts[conflict];
    choosePlace(shown.place);
    m_map->map().goTo(std::max(shown.conflict.from, m_question.now));
    m_map->map().setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(m_map, 0, 8);
}

void ForecastView::writeLetter()
{
    if (!m_outlook.places.empty())
        writeToAdministrator(m_outlook, names(), m_question.zone, presentTime(), m_services.settings, this);
}

void ForecastView::retranslate()
{
    m_letter->setText(tr("For the administrator…"));
    m_letter->setToolTip(tr("A text and files of what is needed when"));
    m_resource->setAccessibleName(tr("Of what the chart is"));
    for (const Resource resource : {Resource::Gpus, Resource::Memory, Resource::Cpus})
        m_resource->setText(static_cast<int>(resource), resourceName(resource));
    m_empty->show({tr("No TP is planned in the next four weeks"),
                   tr("Here you see what planned TPs need of each place, where that is more than it has, and "
                      "what could be done."),
                   {},
                   {},
                   {}});
    m_map->retranslate();
    m_list->retranslate();
    if (!m_outlook.days.empty())
        showAll();
}

void ForecastView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pupitre
