// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the page of a TP, and what its parts tell one another (see tppage.h).
#include "core/services/classroom/classroom.h"
#include "core/services/operations.h"
#include "ui/parts/phaseline.h"
#include "ui/parts/pieces.h"
#include "ui/tp/files/filestab.h"
#include "ui/tp/gpus/gpustab.h"
#include "ui/tp/handins/handinstab.h"
#include "ui/tp/journal/journaltab.h"
#include "ui/tp/noticebars.h"
#include "ui/tp/seats/studentstab.h"
#include "ui/tp/tpactions.h"
#include "ui/tp/tppage.h"
#include "ui/tp/waiting/waitinglist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr std::chrono::seconds clockPause{10}; // the shortest unit shown is a minute
} // namespace

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
    for (QWidget* page : std::initializer_list<QWidget*>{m_students, m_handIns, m_files, m_journal, m_gpus}) {
        m_tabs->addTab({});
        m_pages->addWidget(page);
    }
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

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 12);
    column->setSpacing(10);
    column->addWidget(m_notices);
    column->addWidget(m_waits);
    column->addWidget(card);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
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
    connect(m_notices, &NoticeBars::retryPlaceClicked, this, [this] {
        if (PlaceLink* link = m_teaching.classroom.places().link(m_tp.place))
            link->retry();
    });
    connect(m_notices, &NoticeBars::showFailedClicked, this, [this] {
        showTab(TpTab::Students);
        m_students->showOnly(SeatGroup::Failed);
    });
    connect(m_waits, &WaitingList::failed, m_notices, &NoticeBars::report);
    connect(m_notices, &NoticeBars::makeImageClicked, this, [this] { m_actions->makeImage(m_tp); });
    connect(m_actions, &TpActions::told, m_notices, &NoticeBars::tell);
    connect(m_actions, &TpActions::begun, m_notices, &NoticeBars::forgetReport);
    connect(m_actions, &TpActions::failed, this,
            [this](const TpRef&, const Error& error) { m_notices->report(error); });
    connect(m_actions, &TpActions::said, this,
            [this](const QString& what, const QString& meaning, const QString& folder) {
                m_notices->tell({Tone::Ok, what, meaning, {}, tr("Open folder")}, folder);
            });
    connect(m_primary, &QAction::triggered, this, [this] {
        if (m_offer.action == TpAction::Collect)
            return m_actions->collect(m_tp, chosen());
        m_actions->carryOut(m_tp, m_offer.action);
    });
    connect(m_collect, &QAction::triggered, this, [this] { m_actions->collect(m_tp, chosen()); });
    connect(m_refresh, &QAction::triggered, this, [this] {
        m_teaching.classroom.refresh(m_tp.place);
        m_teaching.classroom.refreshReadiness(m_tp);
        m_files->read();
        m_journal->read();
    });
    connect(&m_teaching.operations, &Operations::added, this, &TpPage::refreshOffer);
    connect(&m_teaching.operations, &Operations::runningChanged, this, &TpPage::refreshOffer);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &TpPage::leave);
    wireTabs();
    m_clock.setInterval(clockPause);
    m_clock.callOnTimeout(this, &TpPage::refreshStatus);
}

void TpPage::wireTabs()
{
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &TpPage::refreshOffer);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { m_search->setVisible(isSearchable()); });
    connect(m_search, &QLineEdit::textChanged, m_students, &StudentsTab::setSearch);
    connect(m_search, &QLineEdit::textChanged, m_handIns, &HandInsTab::setSearch);
    connect(m_search, &QLineEdit::textChanged, m_journal, &JournalTab::setSearch);
    connect(m_search, &QLineEdit::textChanged, m_gpus, &GpusTab::setSearch);
    connect(m_tabs, &QTabBar::currentChanged, this, &TpPage::refreshGpus);
    if (m_teaching.monitor != nullptr)
        connect(m_teaching.monitor, &Monitor::changed, this, &TpPage::refreshGpus);
    connect(m_gpus, &GpusTab::studentsAsked, this, [this] { showTab(TpTab::Students); });
    connect(m_students, &StudentsTab::chosenChanged, this, &TpPage::refreshOffer);
    connect(m_students, &StudentsTab::restartAsked, this, [this](auto& s) { m_actions->restart(m_tp, s); });
    connect(m_students, &StudentsTab::extendAsked, this, [this](auto& s) { m_actions->extend(m_tp, s); });
    connect(m_students, &StudentsTab::messageAsked, this, [this](auto& s) { m_actions->message(m_tp, s); });
    connect(m_students, &StudentsTab::resetFileAsked, this,
            [this](const auto& seats) { m_actions->resetFile(m_tp, seats); });
    connect(m_students, &StudentsTab::filesAsked, this, [this](auto& s) { m_actions->look(m_tp, s); });
    connect(m_students, &StudentsTab::terminalAsked, this,
            [this](auto& seat) { m_actions->openTerminal(m_tp, seat); });
    connect(m_actions, &TpActions::handInAsked, m_handIns, &HandInsTab::openSeat);
    connect(m_actions, &TpActions::handInAsked, this, [this] { showTab(TpTab::HandIns); });
    connect(m_handIns, &HandInsTab::chosenChanged, this, &TpPage::refreshOffer);
    connect(m_files, &FilesTab::told, this, [this](const Message& message) { m_notices->tell(message); });
    connect(m_files, &FilesTab::failed, m_notices, &NoticeBars::report);
    connect(m_handIns, &HandInsTab::feedbackAsked, this,
            [this](FeedbackSource source) { m_actions->sendFeedback(m_tp, source); });
    connect(m_handIns, &HandInsTab::collectAsked, this,
            [this](const auto& seats, HandInLayout layout) { m_actions->collectAs(m_tp, seats, layout); });
}

} // namespace pupitre
