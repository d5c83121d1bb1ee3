// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tpactions.h.
#include "ui/tp/tpactions.h"

#include "core/domain/seatactivity.h"
#include "core/services/classroom/classroom.h"
#include "core/services/presenttime.h"
#include "core/services/settings.h"
#include "core/services/waiting/waitingchanges.h"
#include "ui/parts/decision.h"
#include "ui/parts/filechoice.h"
#include "ui/tp/handins/collectwords.h"
#include "ui/tp/handins/moodledialog.h"
#include "ui/tp/seats/extenddialog.h"
#include "ui/tp/tpwords.h"
#include "ui/tp/waiting/waitingwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <algorithm>

namespace pupitre
{

namespace
{
/// What a first lesson needs; those that the place lacks are what its error names.
std::vector<std::string> usualPackages()
{
    return {"python3", "openssh-server"};
}
} // namespace

TpActions::TpActions(const Teaching& teaching, QWidget* page)
    : QObject(page), m_teaching(teaching), m_page(page)
{
}

void TpActions::carryOut(const TpRef& tp, TpAction action)
{
    switch (action) {
    case TpAction::None:
        return;
    case TpAction::Publish:
        return publish(tp);
    case TpAction::Start:
        return start(tp);
    case TpAction::End:
        return askToEnd(tp);
    case TpAction::Collect:
        return collect(tp, {});
    }
}

Reply<TpStatus> TpActions::answer(const TpRef& tp)
{
    Q_EMIT begun(tp);
    return {this, [this, tp](const Result<TpStatus>& result) {
                if (result)
                    Q_EMIT changed(tp);
                else
                    Q_EMIT failed(tp, result.error());
            }};
}

void TpActions::publish(const TpRef& tp)
{
    m_teaching.classroom.publish(tp, answer(tp));
}

void TpActions::start(const TpRef& tp)
{
    const auto told = answer(tp);
    m_teaching.classroom.startTp(tp, {this, [this, tp, told](const Result<TpStatus>& result) {
                                          told(result);
                                          if (result)
                                              Q_EMIT started(tp);
                                      }});
}

void TpActions::end(const TpRef& tp)
{
    m_teaching.classroom.endTp(tp, answer(tp));
}

void TpActions::askToEnd(const TpRef& tp)
{
    const CourseCard* card = m_teaching.classroom.card(tp.courseRef());
    const Tp* about = m_teaching.classroom.tp(tp);
    if (card == nullptr || about == nullptr)
        return;
    const TpStatus* status = m_teaching.classroom.status(tp);
    int connected = 0;
    if (status != nullptr)
        connected =
            static_cast<int>(std::count_if(status->seats.begin(), status->seats.end(),
                                           [](const SeatStatus& seat) { return seat.connections > 0; }));
    const QString text = tr("%n student(s) are connected and will be disconnected.", "", connected)
                         + QLatin1Char(' ')
                         + tr("Nobody's work is lost: everybody can hand in until %1.")
                               .arg(shortWhen(about->deadline.utc, placeNow(tp)));
    new DecisionDialog(
        {tr("End %1 now?").arg(tpTitle(card->course, *about)), text, tr("End TP"), ButtonKind::Danger},
        [this, tp] { end(tp); }, m_page);
}

void TpActions::extend(const TpRef& tp, std::vector<SeatId> seats)
{
    const CourseCard* card = m_teaching.classroom.card(tp.courseRef());
    const Tp* about = m_teaching.classroom.tp(tp);
    if (card == nullptr || about == nullptr || seats.empty())
        return;
    ExtendSubject subject{card->course, *about, {}, std::move(seats), placeNow(tp), {}};
    const KnownPlace* place = m_teaching.classroom.places().place(tp.place);
    if (place != nullptr && m_teaching.waiting.mustWait(tp.courseRef()))
        subject.note = willWait(placeName(*place));
    if (const TpStatus* status = m_teaching.classroom.status(tp))
        subject.status = *status;
    auto* dialog = new ExtendDialog(
        std::move(subject), [this, tp](const ExtensionWish& wish) { grant(tp, wish); }, m_page->window());
    dialog->open();
}

void TpActions::grant(const TpRef& tp, const ExtensionWish& wish)
{
    if (m_teaching.waiting.mustWait(tp.courseRef())) {
        if (const auto kept = m_teaching.waiting.extend(tp, wish); !kept)
            Q_EMIT failed(tp, kept.error());
        return;
    }
    // The deadline first: extra time on a session that is over means something only together with it.
    if (!wish.deadline) {
        m_teaching.classroom.extendSeats(tp, wish.seats, *wish.extraTime, answer(tp));
        return;
    }
    auto then = answer(tp);
    if (wish.extraTime)
        then = {this, [this, tp, wish](const Result<TpStatus>& result) {
                    if (!result)
                        Q_EMIT failed(tp, result.error());
                    else
                        m_teaching.classroom.extendSeats(tp, wish.seats, *wish.extraTime, answer(tp));
                }};
    m_teaching.classroom.extendDeadline(tp, wish.seats, *wish.deadline, then);
}

void TpActions::restart(const TpRef& tp, std::vector<SeatId> seats)
{
    if (seats.empty())
        return;
    int connected = 0;
    if (const TpStatus* status = m_teaching.classroom.status(tp)) {
        for (const SeatStatus& seat : status->seats)
            connected +=
                seat.connections > 0 && std::find(seats.begin(), seats.end(), seat.seat) != seats.end() ? 1
                                                                                                        : 0;
    }
    if (connected == 0) {
        m_teaching.classroom.restartSeats(tp, std::move(seats), answer(tp));
        return;
    }
    const Decision decision{
        tr("Restart %n environment(s)?", "", static_cast<int>(seats.size())),
        tr("%n student(s) are connected: what they run is stopped. Files are kept.", "", connected),
        tr("Restart"), ButtonKind::Primary};
    new DecisionDialog(
        decision, [this, tp, seats] { m_teaching.classroom.restartSeats(tp, seats, answer(tp)); }, m_page);
}

void TpActions::collect(const TpRef& tp, std::vector<SeatId> seats)
{
    collectAs(tp, std::move(seats), HandInLayout::Folders);
}

void TpActions::collectAs(const TpRef& tp, std::vector<SeatId> seats, HandInLayout layout)
{
    CollectWish wish;
    if (!seats.empty())
        wish.seats = std::move(seats);
    wish.layout = layout;
    if (layout != HandInLayout::MoodleZip)
        return collectInto(tp, std::move(wish));
    auto* dialog = new MoodleDialog(
        [this, tp, wish](const MoodleChoice& choice) {
            CollectWish complete = wish;
            complete.worksheet = choice.worksheet;
            complete.language = choice.language;
            collectInto(tp, std::move(complete));
        },
        m_teaching.settings, m_page->window());
    dialog->open();
}

void TpActions::collectInto(const TpRef& tp, CollectWish wish)
{
    const QString title =
        wish.seats ? tr("Folder for the work of %n student(s)", "", static_cast<int>(wish.seats->size()))
                   : tr("Folder for the work of all students");
    const FileChoice choice{QStringLiteral("collectFolder"), title};
    askForFolder(
        m_page, m_teaching.settings, choice, [this, tp, wish = std::move(wish)](const QString& folder) {
            CollectWish complete = wish;
            complete.folder = folder.toStdString();
            m_teaching.collect.start(
                tp, std::move(complete),
                Reply<CollectReport>(this, [this, tp, folder](const Result<CollectReport>& report) {
                    if (!report)
                        return Q_EMIT failed(tp, report.error());
                    const CourseCard* card = m_teaching.classroom.card(tp.courseRef());
                    const CollectWords words = wordsFor(*report, card == nullptr ? Course() : card->course);
                    Q_EMIT told({words.wholly ? Tone::Ok : Tone::Warn, words.what, words.meaning,
                                 words.details, tr("Open folder")},
                                folder);
                }));
        });
}

void TpActions::makeImage(const TpRef& tp)
{
    const Tp* about = m_teaching.classroom.tp(tp);
    if (about == nullptr)
        return;
    const QString image = shown(about->image);
    if (!Classroom::madeHere(about->image)) {
        Q_EMIT told({Tone::Warn,
                     tr("%1 is not on this place.").arg(image),
                     tr("Fetch it there once, as the account of the place; this list then turns green."),
                     QStringLiteral("podman pull ") + image,
                     {}},
                    {});
        return;
    }
    const Decision decision{tr("Make %1 on the place?").arg(image),
                            tr("It is made from the Python and the usual commands that are installed there. "
                               "Nothing is downloaded, and it takes less than a minute."),
                            tr("Make the environment"), ButtonKind::Primary};
    new DecisionDialog(
        decision,
        [this, tp] {
            Q_EMIT begun(tp);
            const auto then = [this, tp](const Result<void>& made) {
                if (!made)
                    return Q_EMIT failed(tp, made.error());
                publish(tp); // what failed for want of it is tried again at once, not at the next minute
            };
            m_teaching.classroom.makeImage(tp, usualPackages(), {this, then});
        },
        m_page);
}

Instant TpActions::placeNow(const TpRef& tp) const
{
    return presentTime() + m_teaching.classroom.clockSkew(tp.place);
}

} // namespace pupitre
