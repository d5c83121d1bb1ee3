// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursespage.h.
#include "ui/courses/coursespage.h"

#include "core/services/classroom/coursesearch.h"
#include "core/services/presenttime.h"
#include "core/services/waiting/waitingchanges.h"
#include "ui/courses/courseframe.h"
#include "ui/courses/coursesbar.h"
#include "ui/courses/otherclasses.h"
#include "ui/courses/removalwords.h"
#include "ui/courses/studentsdialog.h"
#include "ui/courses/week/boardsources.h"
#include "ui/courses/week/weekview.h"
#include "ui/parts/decision.h"
#include "ui/parts/emptystate.h"
#include "ui/tp/noticebars.h"
#include "ui/tp/tpactions.h"
#include "ui/tp/waiting/waitinglist.h"
#include "ui/tp/waiting/waitingwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pupitre
{

using namespace std::chrono_literals;

CoursesPage::CoursesPage(const Teaching& teaching, QWidget* parent)
    : Page(parent), m_teaching(teaching), m_new(new QAction(this)), m_refresh(new QAction(this)),
      m_bar(new CoursesBar(teaching.settings, this)), m_actions(new TpActions(teaching, this)),
      m_notices(new NoticeBars(this)), m_stray(new WaitingList(teaching.waiting, this)),
      m_empty(new EmptyState(Icon::Courses, this)), m_notFound(new EmptyState(Icon::Search, this)),
      m_week(new WeekView(this)), m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("coursesPage"));
    build();
    connect(&m_teaching.classroom, &Classroom::coursesChanged, this, &CoursesPage::refresh);
    connect(&m_teaching.classroom.places(), &PlaceBook::stateChanged, this, &CoursesPage::refresh);
    connect(m_stray, &WaitingList::failed, this, &CoursesPage::report);
    connect(m_new, &QAction::triggered, this, &CoursesPage::newCourseAsked);
    connect(m_refresh, &QAction::triggered, this, [this] { m_teaching.classroom.refreshAll(); });
    connect(m_empty, &EmptyState::primaryClicked, this, &CoursesPage::newCourseAsked);
    connect(m_empty, &EmptyState::linkClicked, this, &CoursesPage::demoAsked);
    connect(m_actions, &TpActions::failed, this,
            [this](const TpRef&, const Error& error) { m_notices->report(error); });
    connect(m_actions, &TpActions::said, this,
            [this](const QString& what, const QString& meaning, const QString& folder) {
                m_notices->tell({Tone::Ok, what, meaning, {}, tr("Open folder")}, folder);
            });
    connect(m_bar, &CoursesBar::changed, this, &CoursesPage::refresh);
    connect(m_notFound, &EmptyState::secondaryClicked, m_bar, &CoursesBar::clearSearch);
    connect(m_week, &WeekView::opened, this, &CoursesPage::tpOpened);
    connect(m_week, &WeekView::weekAsked, m_bar, &CoursesBar::showWeek);
    m_clock.setInterval(10s);
    m_clock.callOnTimeout(this, &CoursesPage::refresh);
    retranslate();
}

void CoursesPage::build()
{
    m_new->setObjectName(QStringLiteral("courseNew"));
    m_new->setIcon(icon(Icon::Plus, &Tokens::onAccent));
    m_new->setShortcut(QKeySequence::New);
    m_refresh->setObjectName(QStringLiteral("coursesRefresh"));
    m_refresh->setIcon(icon(Icon::Refresh));
    m_refresh->setPriority(QAction::LowPriority);
    m_refresh->setShortcut(QKeySequence::Refresh);
    auto* scrolled = new QWidget(this);
    scrolled->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(scrolled);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(12);
    m_list->setSpacing(12);
    column->addWidget(m_notices);
    column->addWidget(m_stray);
    column->addLayout(m_list);
    column->addWidget(m_week, 1);
    column->addWidget(m_notFound, 1);
    column->addWidget(m_empty, 1);
    column->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(scrolled);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(area, 1);
}

PageHead CoursesPage::head() const
{
    PageHead head;
    head.title = tr("Courses");
    return head;
}

void CoursesPage::refresh()
{
    if (!isVisible())
        return;
    const BoardSources places = sourcesOf(m_teaching.classroom.places());
    std::vector<CourseCard> all;
    std::vector<CourseCard> found;
    for (const CourseRef& ref : m_teaching.classroom.courses()) {
        all.push_back(*m_teaching.classroom.card(ref));
        const auto place = places.find(ref.place);
        const QString name = place == places.end() ? QString() : place->second.name;
        if (auto narrowed = narrowedTo(toStd(m_bar->searched()), all.back(), toStd(name)))
            found.push_back(std::move(*narrowed));
    }
    const bool asWeek = m_bar->view() == CoursesView::Week && !found.empty();
    m_bar->setVisible(!all.empty());
    m_empty->setVisible(all.empty());
    m_notFound->setVisible(!all.empty() && found.empty());
    m_week->setVisible(asWeek);
    m_stray->showStray();
    showList(asWeek ? std::vector<CourseCard>() : found);
    if (asWeek)
        m_week->show(boardOf(all, found, places, m_bar->monday(), presentTime()),
                     nearestBusyWeek(found, m_bar->monday()), m_bar->searched());
}

void CoursesPage::showList(const std::vector<CourseCard>& cards)
{
    while (m_frames.size() < static_cast<qsizetype>(cards.size())) {
        auto* frame = new CourseFrame(m_teaching.waiting, this);
        m_list->addWidget(frame);
        m_frames.append(frame);
        connect(frame, &CourseFrame::tpOpened, this, &CoursesPage::tpOpened);
        connect(frame, &CourseFrame::addTpClicked, this, [this, frame] { Q_EMIT tpAsked(frame->course()); });
        connect(frame, &CourseFrame::inviteClicked, this,
                [this, frame] { m_actions->invite(frame->course()); });
        connect(frame, &CourseFrame::copyClicked, this, [this, frame] { Q_EMIT copyAsked(frame->course()); });
        connect(frame, &CourseFrame::studentsClicked, this, [this, frame] { addStudents(frame->course()); });
        connect(frame, &CourseFrame::failed, this, &CoursesPage::report);
        connect(frame, &CourseFrame::removeClicked, this, [this, frame] { askToRemove(frame->course()); });
    }
    for (qsizetype i = 0; i < m_frames.size(); ++i) {
        const bool used = i < static_cast<qsizetype>(cards.size());
        m_frames[i]->setVisible(used);
        if (!used)
            continue;
        const CourseCard& card = cards[static_cast<std::size_t>(i)];
        const KnownPlace* place = m_teaching.classroom.places().place(card.ref.place);
        m_frames[i]->show(card, place == nullptr ? QString() : placeName(*place),
                          presentTime() + m_teaching.classroom.clockSkew(card.ref.place));
    }
}

void CoursesPage::report(const Error& error)
{
    m_notices->report(error);
}

void CoursesPage::openWeek()
{
    m_bar->openWeek();
}

void CoursesPage::addStudents(const CourseRef& ref)
{
    const CourseCard* card = m_teaching.classroom.card(ref);
    if (card == nullptr)
        return;
    m_notices->forgetReport();
    const auto change = [this, ref](Roster roster, std::vector<SeatId> leaving) {
        if (m_teaching.waiting.mustWait(ref)) {
            if (const auto kept =
                    m_teaching.waiting.changeStudents(ref, std::move(roster), std::move(leaving));
                !kept)
                m_notices->report(kept.error());
            return;
        }
        m_teaching.classroom.changeStudents(ref, std::move(roster), std::move(leaving),
                                            {this, [this](const Result<CourseCard>& done) {
                                                 if (!done)
                                                     m_notices->report(done.error());
                                             }});
    };
    auto* dialog = new StudentsDialog(card->course, m_teaching.settings,
                                      otherClasses(m_teaching.classroom, ref), change, this);
    const KnownPlace* place = m_teaching.classroom.places().place(ref.place);
    if (place != nullptr && m_teaching.waiting.mustWait(ref))
        dialog->note(willWait(placeName(*place)));
}

void CoursesPage::askToRemove(const CourseRef& ref)
{
    const CourseCard* card = m_teaching.classroom.card(ref);
    if (card == nullptr)
        return;
    m_notices->forgetReport();
    const QString title = shownShort(card->course.title, 60);
    m_teaching.classroom.removalLoss(ref, {this, [this, ref, title](const Result<RemovalLoss>& loss) {
                                               if (!loss)
                                                   return m_notices->report(loss.error());
                                               const auto force = loss->uncollected > 0
                                                                      ? RemovalForce::Force
                                                                      : RemovalForce::Refuse;
                                               new DecisionDialog(
                                                   {tr("Remove the course “%1”?").arg(title), lossText(*loss),
                                                    tr("Remove course"), ButtonKind::Danger},
                                                   [this, ref, force] { remove(ref, force); }, this);
                                           }});
}

void CoursesPage::remove(const CourseRef& ref, RemovalForce force)
{
    m_teaching.classroom.removeCourse(ref, force, {this, [this](const Result<void>& done) {
                                                       if (!done)
                                                           m_notices->report(done.error());
                                                   }});
}

void CoursesPage::retranslate()
{
    m_new->setText(tr("New course…"));
    m_refresh->setText(tr("Refresh"));
    m_empty->show({tr("No course yet"),
                   tr("A course has students, a place where they work, and its TPs. Make one from a folder "
                      "with code, data "
                      "and documents, and a class list."),
                   tr("New course…"),
                   {},
                   tr("Try it with the demo course")});
    m_notFound->show({tr("Nothing found"),
                      tr("No course, TP, room or place has all of these words."),
                      {},
                      tr("Clear the search"),
                      {}});
    m_bar->retranslate();
    Q_EMIT headChanged();
    refresh();
}

void CoursesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void CoursesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_clock.start();
    refresh();
}

void CoursesPage::hideEvent(QHideEvent* event)
{
    m_clock.stop();
    Page::hideEvent(event);
}

} // namespace pupitre
