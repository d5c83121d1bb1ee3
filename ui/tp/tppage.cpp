// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tppage.h.
#include "ui/tp/tppage.h"

#include "core/services/classroom.h"
#include "core/services/operations.h"
#include "core/services/presenttime.h"
#include "core/services/settings.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/phaseline.h"
#include "ui/parts/pieces.h"
#include "ui/tp/noticebars.h"
#include "ui/tp/noticewords.h"
#include "ui/tp/seatboard.h"
#include "ui/tp/seatfilter.h"
#include "ui/tp/seatlook.h"
#include "ui/tp/seatmodel.h"
#include "ui/tp/seatpanel.h"
#include "ui/tp/seattoolbar.h"
#include "ui/tp/tpactions.h"
#include "ui/tp/tpwords.h"
#include "ui/words/statewords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr std::chrono::seconds clockPause{10}; // the shortest unit shown is a minute
const QString columnsKey = QStringLiteral("tp/columns");
const QString viewKey = QStringLiteral("tp/view");

PhaseStop shownStop(const TimelineStop& stop, std::size_t sessions, Instant now)
{
    const auto state = stop.state == StopState::Done  ? PhaseStop::State::Done
                       : stop.state == StopState::Now ? PhaseStop::State::Now
                                                      : PhaseStop::State::Later;
    return {stopTitle(stop, sessions), stopDetail(stop, now), state};
}
} // namespace
TpPage::TpPage(const Teaching& teaching, QWidget* parent)
    : Page(parent), m_teaching(teaching), m_seats(new SeatModel(this)),
      m_filter(new SeatFilter(*m_seats, this)), m_actions(new TpActions(teaching, this)),
      m_primary(new QAction(this)), m_collect(new QAction(this)), m_refresh(new QAction(this)),
      m_notices(new NoticeBars(this)), m_line(new PhaseLine(this)), m_tabs(new QTabBar(this)),
      m_search(new QLineEdit(this)), m_toolbar(new SeatToolbar(this)),
      m_board(new SeatBoard(*m_filter, this)), m_panel(new SeatPanel(this)),
      m_empty(new EmptyState(Icon::People, this)), m_students(new QWidget(this))
{
    setObjectName(QStringLiteral("tpPage"));
    build();
    wire();
    retranslate();
}

TpPage::~TpPage() = default;

void TpPage::build()
{
    m_primary->setObjectName(QStringLiteral("tpPrimary"));
    m_primary->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_collect->setObjectName(QStringLiteral("tpCollect"));
    m_collect->setIcon(icon(Icon::Download));
    m_collect->setShortcut(Qt::CTRL | Qt::Key_D);
    m_refresh->setObjectName(QStringLiteral("tpRefresh"));
    m_refresh->setIcon(icon(Icon::Refresh));
    m_refresh->setPriority(QAction::LowPriority);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_tabs->setObjectName(QStringLiteral("tpTabs"));
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_search->setObjectName(QStringLiteral("seatSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    auto* card = makeCard(this);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(16, 4, 16, 4);
    inCard->addWidget(m_line);

    auto* tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    tabs->addWidget(m_search);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(12);
    beside->addWidget(m_board, 1);
    beside->addWidget(m_panel);
    auto* students = new QVBoxLayout(m_students);
    students->setContentsMargins(0, 0, 0, 0);
    students->setSpacing(10);
    students->addWidget(m_toolbar);
    students->addLayout(beside, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 12);
    column->setSpacing(10);
    column->addWidget(m_notices);
    column->addWidget(card);
    column->addLayout(tabs);
    column->addWidget(m_students, 1);
    column->addWidget(m_empty, 1);

    m_board->setColumns(m_teaching.settings.layout(columnsKey));
    if (m_teaching.settings.layout(viewKey) == "table") {
        m_board->show(SeatView::Table);
        m_toolbar->chooseView(SeatView::Table);
    }
}

void TpPage::wire()
{
    Classroom& classroom = m_teaching.classroom;
    connect(&classroom, &Classroom::coursesChanged, this, &TpPage::refreshCourse);
    connect(&classroom, &Classroom::statusChanged, this, [this](const CourseRef& course, const TpId& tp) {
        if (course == m_tp.courseRef() && tp == m_tp.tp)
            refreshStatus();
    });
    connect(&classroom.places(), &PlaceBook::stateChanged, this, [this](const PlaceId& place) {
        if (place == m_tp.place)
            refreshStatus();
    });
    connect(m_seats, &SeatModel::countsChanged, this, [this] { m_toolbar->showCounts(m_seats->counts()); });
    connect(m_toolbar, &SeatToolbar::viewChanged, this, [this](SeatView view) {
        m_board->show(view);
        m_teaching.settings.setLayout(viewKey, view == SeatView::Table ? "table" : "wall");
    });
    connect(m_toolbar, &SeatToolbar::groupsChanged, m_filter, &SeatFilter::setGroups);
    connect(m_toolbar, &SeatToolbar::restartClicked, this,
            [this] { m_actions->restart(m_tp, m_board->chosen()); });
    connect(m_toolbar, &SeatToolbar::extendClicked, this,
            [this] { m_actions->extend(m_tp, m_board->chosen()); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &SeatFilter::setSearch);
    connect(m_board, &SeatBoard::chosenChanged, this, &TpPage::refreshChosen);
    connect(m_board, &SeatBoard::opened, this, &TpPage::openSeat);
    connect(m_board, &SeatBoard::restartAsked, this,
            [this](const SeatId& seat) { m_actions->restart(m_tp, {seat}); });
    connect(m_panel, &SeatPanel::closed, m_panel, &QWidget::hide);
    connect(m_panel, &SeatPanel::restartClicked, this,
            [this] { m_actions->restart(m_tp, {m_panel->seat()}); });
    connect(m_panel, &SeatPanel::extendClicked, this, [this] { m_actions->extend(m_tp, {m_panel->seat()}); });
    connect(m_notices, &NoticeBars::retryPlaceClicked, this, [this] {
        if (PlaceLink* link = m_teaching.classroom.places().link(m_tp.place))
            link->retry();
    });
    connect(m_notices, &NoticeBars::showFailedClicked, this,
            [this] { m_toolbar->chooseOnly(SeatGroup::Failed); });
    connect(m_notices, &NoticeBars::makeImageClicked, this, [this] { m_actions->makeImage(m_tp); });
    connect(m_actions, &TpActions::told, this, [this](const Message& message) { m_notices->tell(message); });
    connect(m_actions, &TpActions::begun, m_notices, &NoticeBars::forgetReport);
    connect(m_actions, &TpActions::failed, this,
            [this](const TpRef&, const Error& error) { m_notices->report(error); });
    connect(m_actions, &TpActions::said, this,
            [this](const QString& what, const QString& meaning, const QString& folder) {
                m_notices->tell({Tone::Ok, what, meaning, {}, tr("Open folder")}, folder);
            });
    connect(m_primary, &QAction::triggered, this, [this] {
        if (m_offer.action == TpAction::Collect)
            return m_actions->collect(m_tp, m_board->chosen());
        m_actions->carryOut(m_tp, m_offer.action);
    });
    connect(m_collect, &QAction::triggered, this, [this] { m_actions->collect(m_tp, m_board->chosen()); });
    connect(m_refresh, &QAction::triggered, this, [this] {
        m_teaching.classroom.refresh(m_tp.place);
        m_teaching.classroom.refreshReadiness(m_tp);
    });
    const auto busyOrNot = [this] { refreshOffer(); };
    connect(&m_teaching.operations, &Operations::added, this, busyOrNot);
    connect(&m_teaching.operations, &Operations::runningChanged, this, busyOrNot);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    // Leaves what is in front, the last thing first: details, the choice, the search.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, [this] {
        if (m_panel->isVisible())
            return m_panel->hide();
        m_board->chooseNone();
        m_search->clear();
    });
    m_clock.setInterval(clockPause);
    m_clock.callOnTimeout(this, &TpPage::refreshStatus);
}

void TpPage::showTp(const TpRef& tp)
{
    if (tp == m_tp)
        return;
    m_tp = tp;
    m_known = false;
    const CourseCard* card = m_teaching.classroom.card(tp.courseRef());
    m_toldRevision = card == nullptr ? std::string() : card->revision;
    m_watching.reset();
    m_seats->setSeats({});
    m_panel->hide();
    m_search->clear();
    m_notices->forgetReport();
    if (isVisible())
        follow();
    refreshCourse();
}

void TpPage::follow()
{
    if (!m_watching && !m_tp.tp.empty())
        m_watching = m_teaching.classroom.watch(m_tp);
}

void TpPage::refreshCourse()
{
    const CourseCard* card = m_teaching.classroom.card(m_tp.courseRef());
    if (card == nullptr) {
        m_seats->setSeats({});
        if (std::exchange(m_known, false))
            Q_EMIT listAsked(); // it was removed, here or by somebody else
        return refreshStatus();
    }
    m_known = true;
    m_seats->setSeats(card->course.seats);
    if (card->changedElsewhere && card->revision != m_toldRevision) {
        m_toldRevision = card->revision;
        const NoticeWords words = wordsFor({TpNoticeKind::ChangedElsewhere, {}, {}, {}, 0}, {}, placeNow());
        m_notices->tell({Tone::Info, words.what, words.meaning, {}, {}});
    }
    m_tabs->setTabText(0, tr("Students  %1").arg(m_seats->rowCount()));
    m_students->setVisible(m_seats->rowCount() > 0);
    m_search->setVisible(m_seats->rowCount() > 0);
    m_empty->setVisible(m_seats->rowCount() == 0);
    refreshStatus();
}

void TpPage::refreshStatus()
{
    if (const TpStatus* status = m_teaching.classroom.status(m_tp))
        m_seats->setStatus(*status, placeNow());
    const CourseCard* card = m_teaching.classroom.card(m_tp.courseRef());
    const PlaceLink* link = m_teaching.classroom.places().link(m_tp.place);
    if (card != nullptr && link != nullptr) {
        const auto notices = noticesOf({link->status(), m_teaching.classroom.status(m_tp), card->seenAt,
                                        m_teaching.classroom.clockSkew(m_tp.place)});
        m_notices->showNotices(notices, placeName(link->place()), presentTime());
    }
    refreshLine();
    refreshChosen();
}

void TpPage::refreshLine()
{
    const Tp* tp = m_teaching.classroom.tp(m_tp);
    if (tp == nullptr)
        return;
    const Instant now = placeNow();
    const Timeline line = timelineOf(*tp, now);
    QList<PhaseStop> stops;
    for (const TimelineStop& stop : line.stops)
        stops.append(shownStop(stop, tp->sessions.size(), now));
    m_line->show(std::move(stops), line.position, lineSentence(line, tp->sessions.size(), now));
    refreshOffer();
}

void TpPage::refreshOffer()
{
    const Tp* tp = m_teaching.classroom.tp(m_tp);
    if (tp == nullptr)
        return;
    const Instant now = placeNow();
    m_offer = offerOf(*tp, now);
    m_primary->setVisible(m_offer.action != TpAction::None);
    const bool collects = m_offer.action == TpAction::Collect;
    const int chosen = static_cast<int>(m_board->chosen().size());
    m_primary->setText(collects ? collectText(chosen) : actionText(m_offer.action));
    m_primary->setIcon(icon(iconOf(m_offer.action), &Tokens::onAccent));
    m_primary->setToolTip(collects ? collectHint(chosen) : actionHint(m_offer, now));
    m_collect->setText(collectText(chosen));
    m_collect->setToolTip(collectHint(chosen));
    const bool waits = m_offer.from && *m_offer.from > now;
    m_primary->setEnabled(!waits && m_teaching.operations.runningFor(m_tp) == nullptr);
    m_collect->setVisible(!collects && m_seats->countIn(SeatGroup::HandedIn) > 0);
    if (const PageHead shownNow = head(); shownNow != m_shownHead) {
        m_shownHead = shownNow;
        Q_EMIT headChanged();
    }
}

PageHead TpPage::head() const
{
    PageHead head;
    head.trail = {tr("Courses")};
    const CourseCard* card = m_teaching.classroom.card(m_tp.courseRef());
    const Tp* tp = m_teaching.classroom.tp(m_tp);
    if (card == nullptr || tp == nullptr)
        return head;
    const Instant now = placeNow();
    head.title = tpTitle(card->course, *tp);
    head.chip = chipOf(phaseOf(*tp, now), now);
    return head;
}

void TpPage::goUp(int)
{
    Q_EMIT listAsked();
}

void TpPage::refreshChosen()
{
    const auto chosen = m_board->chosen();
    int restartable = 0;
    for (const SeatId& seat : chosen) {
        const int row = m_seats->rowOfSeat(seat);
        restartable += row >= 0 && m_seats->at(row).restartable ? 1 : 0;
    }
    m_toolbar->showChosen(static_cast<int>(chosen.size()), restartable);
    refreshOffer();
    if (m_panel->isHidden())
        return;
    const int row = m_seats->rowOfSeat(chosen.size() == 1 ? chosen.front() : m_panel->seat());
    if (row >= 0)
        m_panel->show(m_seats->at(row));
}

void TpPage::openSeat(const SeatId& seat)
{
    if (const int row = m_seats->rowOfSeat(seat); row >= 0)
        m_panel->show(m_seats->at(row));
}

Instant TpPage::placeNow() const
{
    return presentTime() + m_teaching.classroom.clockSkew(m_tp.place);
}

void TpPage::retranslate()
{
    m_refresh->setText(tr("Refresh"));
    m_search->setPlaceholderText(tr("Find a student"));
    m_search->setAccessibleName(tr("Find a student"));
    m_search->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_empty->show(
        {tr("Nobody in this course yet"),
         tr("Students come with the class list. Add them to the course and they appear here, one tile each."),
         {},
         {},
         {}});
    m_toolbar->retranslate();
    m_panel->retranslate();
    refreshCourse();
}

void TpPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void TpPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    follow();
    m_clock.start();
    refreshStatus();
}

void TpPage::hideEvent(QHideEvent* event)
{
    // What nobody looks at need not be asked for every second.
    m_watching.reset();
    m_clock.stop();
    m_teaching.settings.setLayout(columnsKey, m_board->columns());
    Page::hideEvent(event);
}

} // namespace pupitre
