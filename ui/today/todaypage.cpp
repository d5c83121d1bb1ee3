// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See todaypage.h.
#include "ui/today/todaypage.h"

#include "core/services/operations.h"
#include "core/services/presenttime.h"
#include "ui/parts/emptystate.h"
#include "ui/today/agendarows.h"
#include "ui/today/herocard.h"
#include "ui/today/weekstrip.h"
#include "ui/tp/noticebars.h"
#include "ui/tp/tpactions.h"

#include <QAction>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <set>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr auto soonMs = 50ms;
}

TodayPage::TodayPage(const Teaching& teaching, QWidget* parent)
    : Page(parent), m_teaching(teaching), m_newCourse(new QAction(this)),
      m_actions(new TpActions(teaching, this)), m_notices(new NoticeBars(this)),
      m_hero(new HeroCard(teaching, this)), m_week(new WeekStrip(this)), m_cards(new QWidget(this)),
      m_deadlines(new AgendaCard(Icon::Calendar, "deadlinesCard", m_cards)),
      m_running(new AgendaCard(Icon::Courses, "runningCard", m_cards)),
      m_empty(new EmptyState(Icon::Calendar, this))
{
    setObjectName(QStringLiteral("todayPage"));
    build();
    wire();
    retranslate();
}

TodayPage::~TodayPage() = default;

void TodayPage::build()
{
    auto* cards = new QHBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(16);
    cards->addWidget(m_deadlines, 1, Qt::AlignTop);
    cards->addWidget(m_running, 1, Qt::AlignTop);

    auto* scrolled = new QWidget(this);
    scrolled->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(scrolled);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_notices);
    column->addWidget(m_hero);
    column->addWidget(m_week);
    column->addWidget(m_cards);
    column->addWidget(m_empty, 1);
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(scrolled);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

void TodayPage::wire()
{
    Classroom& classroom = m_teaching.classroom;
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_soon.callOnTimeout(this, &TodayPage::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&classroom, &Classroom::coursesChanged, &m_soon, soon);
    connect(&classroom, &Classroom::statusChanged, &m_soon, soon);
    connect(&classroom.places(), &PlaceBook::stateChanged, &m_soon, soon);
    const auto progress = [this] {
        if (isVisible())
            m_hero->refresh();
    };
    connect(&m_teaching.operations, &Operations::changed, this, progress);
    connect(&m_teaching.operations, &Operations::added, this, progress);
    m_newCourse->setObjectName(QStringLiteral("todayNewCourse"));
    m_newCourse->setIcon(icon(Icon::Plus));
    connect(m_newCourse, &QAction::triggered, this, &TodayPage::newCourseAsked);
    connect(m_hero, &HeroCard::actionClicked, this,
            [this] { m_actions->carryOut(m_hero->tp(), m_hero->offer().action); });
    connect(m_hero, &HeroCard::openClicked, this, [this] { Q_EMIT tpOpened(m_hero->tp()); });
    connect(m_hero, &HeroCard::fixClicked, this, &TodayPage::fix);
    connect(m_week, &WeekStrip::opened, this, &TodayPage::tpOpened);
    connect(m_week, &WeekStrip::weekAsked, this, &TodayPage::weekAsked);
    connect(m_deadlines, &AgendaCard::opened, this, &TodayPage::tpOpened);
    connect(m_running, &AgendaCard::opened, this, &TodayPage::tpOpened);
    connect(m_empty, &EmptyState::primaryClicked, this, &TodayPage::newCourseAsked);
    connect(m_empty, &EmptyState::secondaryClicked, this, &TodayPage::addPlaceAsked);
    connect(m_empty, &EmptyState::linkClicked, this, &TodayPage::demoAsked);
    connect(m_actions, &TpActions::begun, this, [this] { m_notices->forgetReport(); });
    connect(m_actions, &TpActions::failed, this,
            [this](const TpRef&, const Error& error) { m_notices->report(error); });
    connect(m_actions, &TpActions::told, m_notices, &NoticeBars::tell);
    connect(m_actions, &TpActions::said, this,
            [this](const QString& what, const QString& meaning, const QString& folder) {
                m_notices->tell({Tone::Ok, what, meaning, {}, tr("Open folder")}, folder);
            });
    connect(m_actions, &TpActions::started, this, [this](const TpRef& tp) {
        if (isVisible()) // not if the person has gone elsewhere meanwhile
            Q_EMIT tpOpened(tp);
    });
    m_ready.setInterval(30s);
    m_ready.callOnTimeout(this, [this] {
        refresh(); // ages grow also while no place says anything
        if (m_hero->isVisible())
            m_teaching.classroom.refreshReadiness(m_hero->tp());
    });
    m_second.setInterval(1s);
    m_second.callOnTimeout(this, [this] { m_hero->countDown(); });
}

void TodayPage::refresh()
{
    if (!isVisible())
        return;
    const Instant now = presentTime();
    const auto next = m_teaching.classroom.nextTp(now);
    std::vector<CourseCard> cards;
    for (const CourseRef& ref : m_teaching.classroom.courses())
        cards.push_back(*m_teaching.classroom.card(ref));
    const Agenda agenda = agendaOf(cards, now);
    m_hero->setVisible(next.has_value());
    m_empty->setVisible(!next);
    m_week->setVisible(!cards.empty());
    m_week->show(weekDays(cards, now));
    m_cards->setVisible(!cards.empty());
    if (next)
        m_hero->showTp(*next);
    showAgenda(agenda, now);
    follow(next, agenda);
}

void TodayPage::showAgenda(const Agenda& agenda, Instant now)
{
    m_deadlines->show(deadlineRows(agenda, m_teaching.classroom, now));
    m_running->show(runningRows(agenda, m_teaching.classroom, now));
}

void TodayPage::follow(const std::optional<NextTp>& next, const Agenda& agenda)
{
    std::set<TpRef> wanted;
    if (next)
        wanted.insert(next->ref);
    for (const AgendaEntry& entry : agenda.running)
        wanted.insert(entry.ref);
    // How many have handed in changes slowly: asked for once is enough, until somebody opens the TP.
    for (const AgendaEntry& entry : agenda.deadlines) {
        if (m_teaching.classroom.status(entry.ref) == nullptr)
            wanted.insert(entry.ref);
    }
    std::erase_if(m_watched, [&](const auto& watched) { return !wanted.contains(watched.first); });
    for (const TpRef& ref : wanted) {
        if (m_watched.contains(ref))
            continue;
        m_watched[ref] = m_teaching.classroom.watch(ref);
        m_teaching.classroom.refreshReadiness(ref);
    }
}

void TodayPage::fix(ReadinessKind kind)
{
    switch (kind) {
    case ReadinessKind::KeysMissing:
        m_actions->invite(m_hero->tp().courseRef());
        return;
    case ReadinessKind::WorkspacesPrepared:
    case ReadinessKind::GpusEnough:
        Q_EMIT tpOpened(m_hero->tp());
        return;
    case ReadinessKind::ImagePresent:
        m_actions->makeImage(m_hero->tp());
        return;
    case ReadinessKind::PlaceReachable:
    case ReadinessKind::DiskEnough:
    case ReadinessKind::TimerAlive:
        Q_EMIT placesAsked();
        return;
    }
}

PageHead TodayPage::head() const
{
    PageHead head;
    head.title = tr("Today");
    head.note = QLocale().toString(QDate::currentDate(), QStringLiteral("dddd d MMMM"));
    return head;
}

void TodayPage::expect(const QString& title, const QString& step)
{
    m_expected = title;
    m_step = step;
    showEmpty();
}

void TodayPage::showEmpty()
{
    if (!m_expected.isEmpty())
        return m_empty->show({m_expected, m_step, {}, {}, {}});
    m_empty->show({tr("No TP is planned"),
                   tr("Here you see your next TP: when it starts, whether all is ready, and one button to "
                      "start it. Make a "
                      "course from a folder with your code and a class list."),
                   tr("New course…"), tr("Add a place…"), tr("Try it with the demo course")});
}

void TodayPage::retranslate()
{
    m_newCourse->setText(tr("New course…"));
    Q_EMIT headChanged();
    m_deadlines->setTitle(tr("Deadlines this week"), tr("Nothing has to be handed in this week."));
    m_running->setTitle(tr("TPs running now"), tr("No TP is running."));
    showEmpty();
    m_week->retranslate();
    m_hero->retranslate();
    refresh();
}

void TodayPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_second.start();
    m_ready.start();
    refresh();
}

void TodayPage::hideEvent(QHideEvent* event)
{
    m_second.stop();
    m_ready.stop();
    m_watched.clear();
    Page::hideEvent(event);
}

} // namespace pupitre
