// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tppage.h.
#include "ui/tp/tppage.h"

#include "core/services/classroom/classroom.h"
#include "core/services/operations.h"
#include "core/services/presenttime.h"
#include "core/services/settings.h"
#include "ui/parts/phaseline.h"
#include "ui/parts/pieces.h"
#include "ui/tp/files/filestab.h"
#include "ui/tp/gpus/gpustab.h"
#include "ui/tp/handins/handinstab.h"
#include "ui/tp/journal/journaltab.h"
#include "ui/tp/noticebars.h"
#include "ui/tp/noticewords.h"
#include "ui/tp/phasestops.h"
#include "ui/tp/seats/seatgpus.h"
#include "ui/tp/seats/seatlook.h"
#include "ui/tp/seats/studentstab.h"
#include "ui/tp/tpactions.h"
#include "ui/tp/tpwords.h"
#include "ui/tp/waiting/waitinglist.h"
#include "ui/words/statewords.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace pupitre
{

TpPage::TpPage(const Teaching& teaching, QWidget* parent)
    : Page(parent), m_teaching(teaching), m_actions(new TpActions(teaching, this)),
      m_primary(new QAction(this)), m_collect(new QAction(this)), m_refresh(new QAction(this)),
      m_notices(new NoticeBars(this)), m_waits(new WaitingList(teaching.waiting, this)),
      m_line(new PhaseLine(this)), m_tabs(new QTabBar(this)), m_search(new QLineEdit(this)),
      m_pages(new QStackedWidget(this)), m_students(new StudentsTab(teaching.settings, m_pages)),
      m_handIns(new HandInsTab(teaching.classroom.places(), m_pages)),
      m_files(new FilesTab(teaching.classroom, teaching.settings, m_pages)),
      m_journal(new JournalTab(teaching.classroom, m_pages)), m_gpus(new GpusTab(m_pages))
{
    setObjectName(QStringLiteral("tpPage"));
    build();
    wire();
    retranslate();
}

TpPage::~TpPage() = default;

/// What is in front, the last thing first: details, the choice, the search.
void TpPage::leave()
{
    const bool left =
        (tab() == TpTab::Students && m_students->leave()) || (tab() == TpTab::HandIns && m_handIns->leave());
    if (!left)
        m_search->clear();
}

bool TpPage::isSearchable() const
{
    return m_students->count() > 0 && tab() != TpTab::Files;
}

TpTab TpPage::tab() const
{
    return static_cast<TpTab>(m_tabs->currentIndex());
}

void TpPage::showTab(TpTab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

std::vector<SeatId> TpPage::chosen() const
{
    switch (tab()) {
    case TpTab::Students:
        return m_students->chosen();
    case TpTab::HandIns:
        return m_handIns->chosen();
    case TpTab::Files:
    case TpTab::Journal:
    case TpTab::Gpus:
        break;
    }
    return {};
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
    m_students->forgetSeats();
    m_handIns->showTp(tp);
    m_files->showTp(tp);
    m_journal->showTp(tp);
    m_waits->showFor(tp);
    showTab(TpTab::Students);
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
    if (m_look == nullptr && m_teaching.monitor != nullptr)
        m_look = m_teaching.monitor->look();
}

void TpPage::refreshCourse()
{
    const CourseCard* card = m_teaching.classroom.card(m_tp.courseRef());
    if (card == nullptr) {
        m_students->setSeats({});
        if (std::exchange(m_known, false))
            Q_EMIT listAsked(); // it was removed, here or by somebody else
        return refreshStatus();
    }
    m_known = true;
    m_students->setSeats(card->course.seats);
    if (card->changedElsewhere && card->revision != m_toldRevision) {
        m_toldRevision = card->revision;
        const NoticeWords words = wordsFor({TpNoticeKind::ChangedElsewhere, {}, {}, {}, 0}, {}, placeNow());
        m_notices->tell({Tone::Info, words.what, words.meaning, {}, {}});
    }
    m_search->setVisible(isSearchable());
    refreshStatus();
}

void TpPage::refreshStatus()
{
    const CourseCard* card = m_teaching.classroom.card(m_tp.courseRef());
    const TpStatus* status = m_teaching.classroom.status(m_tp);
    const Tp* tp = m_teaching.classroom.tp(m_tp);
    if (m_teaching.monitor != nullptr)
        m_students->setGpuUse(gpuUseOf(m_tp, m_teaching.monitor->places()));
    if (status != nullptr)
        m_students->setStatus(*status, placeNow());
    if (status != nullptr && card != nullptr && tp != nullptr)
        m_handIns->show(card->course, *tp, *status, placeNow());
    const PlaceLink* link = m_teaching.classroom.places().link(m_tp.place);
    if (card != nullptr && link != nullptr) {
        const auto notices =
            noticesOf({link->status(), status, card->seenAt, m_teaching.classroom.clockSkew(m_tp.place)});
        m_notices->showNotices(notices, placeName(link->place()), presentTime());
    }
    refreshTabs();
    refreshLine();
    refreshGpus();
}

void TpPage::refreshGpus()
{
    const CourseCard* card = m_teaching.classroom.card(m_tp.courseRef());
    if (m_teaching.monitor == nullptr || card == nullptr || tab() != TpTab::Gpus)
        return;
    const std::vector<PlaceReadings>& places = m_teaching.monitor->places();
    const auto place = std::find_if(places.begin(), places.end(),
                                    [this](const PlaceReadings& each) { return each.place == m_tp.place; });
    std::vector<const CourseCard*> courses; // for the names of others on the same GPUs
    for (const CourseRef& ref : m_teaching.classroom.courses())
        if (const CourseCard* each = m_teaching.classroom.card(ref))
            courses.push_back(each);
    const TpGpusQuestion question{m_tp,
                                  *card,
                                  m_teaching.classroom.status(m_tp),
                                  places,
                                  m_teaching.monitor->alerts(),
                                  courses,
                                  presentTime(),
                                  placeNow()};
    m_gpus->show(tpGpus(question), place == places.end() ? nullptr : &*place);
}

void TpPage::refreshTabs()
{
    //: a tab and how many are in it
    m_tabs->setTabText(static_cast<int>(TpTab::Students), tr("Students  %1").arg(m_students->count()));
    //: a tab and how many are in it
    m_tabs->setTabText(static_cast<int>(TpTab::HandIns), tr("Hand-ins  %1").arg(m_handIns->handedIn()));
    m_tabs->setTabText(static_cast<int>(TpTab::Files), tr("Files"));
    m_tabs->setTabText(static_cast<int>(TpTab::Journal), tr("Journal"));
    m_tabs->setTabText(static_cast<int>(TpTab::Gpus), tr("GPUs"));
}

void TpPage::refreshLine()
{
    const Tp* tp = m_teaching.classroom.tp(m_tp);
    if (tp == nullptr)
        return;
    const Instant now = placeNow();
    const Timeline line = timelineOf(*tp, now);
    m_line->show(phaseStops(line, tp->sessions.size(), now), line.position,
                 lineSentence(line, tp->sessions.size(), now));
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
    const int count = static_cast<int>(chosen().size());
    m_primary->setText(collects ? collectText(count) : actionText(m_offer.action));
    m_primary->setIcon(icon(iconOf(m_offer.action), &Tokens::onAccent));
    m_primary->setToolTip(collects ? collectHint(count) : actionHint(m_offer, now));
    m_collect->setText(collectText(count));
    m_collect->setToolTip(collectHint(count));
    const bool waits = m_offer.from && *m_offer.from > now;
    m_primary->setEnabled(!waits && m_teaching.operations.runningFor(m_tp) == nullptr);
    m_collect->setVisible(!collects && m_students->countIn(SeatGroup::HandedIn) > 0);
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
    m_students->retranslate();
    m_handIns->retranslate();
    m_files->retranslate();
    m_journal->retranslate();
    m_gpus->retranslate();
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
    m_look.reset();
    m_clock.stop();
    m_students->remember();
    Page::hideEvent(event);
}

} // namespace pupitre
