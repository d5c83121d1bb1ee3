// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See changes.h.
#include "core/agent/course/changes.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/marks.h"
#include "core/agent/course/survey.h"
#include "core/domain/schedule.h"

#include <algorithm>

namespace pupitre
{

namespace
{
using Change = std::function<Result<void>(Course&, Tp&)>;

Result<Course> changeTp(const StateTree& tree, const CourseId& course, const TpId& tp, const Change& change)
{
    return changeCourse(tree, course, [&](Course& whole) -> Result<void> {
        Tp* found = whole.tp(tp);
        if (found == nullptr)
            return fail(ErrorKind::NotFound, tp.text());
        return change(whole, *found);
    });
}

JournalEntry entryFor(const std::string& what, const TpId& tp, const Result<Course>& outcome)
{
    JournalEntry entry;
    entry.who = "teacher";
    entry.what = what;
    entry.tp = tp.text();
    entry.result = outcome ? "ok" : wireName(outcome.error().kind);
    if (!outcome)
        entry.detail = outcome.error().detail;
    return entry;
}

/// The click is in the file already: a journal that cannot be written is the error, and the click still
/// stands.
Result<Course> journalled(const StateTree& tree, const CourseId& course, const JournalEntry& entry,
                          Result<Course> outcome)
{
    if (!outcome && outcome.error().kind == ErrorKind::NotFound)
        return outcome; // there may be no folder to write into
    if (auto written = appendJournal(tree, course, entry); !written && outcome)
        return tl::unexpected(written.error());
    return outcome;
}

/// Latest end of this session among the seats of the course: some have extra time.
Instant lastEnd(const Course& course, const Tp& tp, const Session& session)
{
    Instant last = endsAt(tp, session, SeatId{});
    for (const Seat& seat : course.seats)
        last = std::max(last, endsAt(tp, session, seat.id));
    return last;
}

Result<void> grant(const StateTree& tree, const Course& course, Tp& tp, const SeatId& seat,
                   const Extension& extension, Instant now)
{
    if (course.seat(seat) == nullptr)
        return fail(ErrorKind::NotFound, seat.text());
    const SeatTp where{course.id, tp.id, seat};
    const auto marks = readMarks(tree, where);
    if (!marks)
        return tl::unexpected(marks.error());
    if (marks->purged)
        return fail(ErrorKind::TooLate, seat.text(), tp.retention.local);
    Override& granted = tp.overrides[seat];
    if (extension.deadline)
        granted.deadline = extension.deadline;
    if (extension.extraTime)
        granted.extraTime = *extension.extraTime;
    if (now >= deadlineOf(tp, seat))
        return fail(ErrorKind::TooLate, seat.text(), toIso(deadlineOf(tp, seat)));
    // A freeze cut short by a crash counts as done: reconcile finishes it and then reopens that submission.
    const int frozen = marks->frozen ? marks->frozen->submission : 0;
    const int begun = unfinishedFreeze(tree, where).value_or(0);
    if (const int thawed = std::max(frozen, begun); thawed > 0)
        granted.reopenAfter = thawed;
    return {};
}
} // namespace

Result<Course> publishTp(const StateTree& tree, const CourseId& course, const TpId& tp)
{
    auto outcome = changeTp(tree, course, tp, [](Course&, Tp& found) -> Result<void> {
        found.published = true;
        return {};
    });
    const auto entry = entryFor("publish", tp, outcome);
    return journalled(tree, course, entry, std::move(outcome));
}

Result<Course> openTp(const StateTree& tree, const CourseId& course, const TpId& tp, Instant now)
{
    auto outcome = changeTp(tree, course, tp, [&](Course&, Tp& found) -> Result<void> {
        const auto session = sessionToOpen(found, now);
        if (!session)
            return tl::unexpected(session.error());
        if (now >= found.deadline.utc)
            return fail(ErrorKind::TooLate, found.title, toIso(found.deadline.utc));
        found.published = true;
        if (auto& opened = found.sessions[*session].opened; !opened)
            opened = now;
        return {};
    });
    const auto entry = entryFor("open", tp, outcome);
    return journalled(tree, course, entry, std::move(outcome));
}

Result<Course> endTp(const StateTree& tree, const CourseId& course, const TpId& tp, Instant now)
{
    auto outcome = changeTp(tree, course, tp, [&](Course& whole, Tp& found) -> Result<void> {
        bool underWay = false;
        for (Session& session : found.sessions) {
            const auto opens = opensAt(found, session);
            if (!opens || now < *opens || now >= lastEnd(whole, found, session))
                continue;
            session.ended = session.ended ? std::min(*session.ended, now) : now;
            underWay = true;
        }
        if (!underWay)
            return fail(ErrorKind::TooLate, found.title);
        return {};
    });
    const auto entry = entryFor("end", tp, outcome);
    return journalled(tree, course, entry, std::move(outcome));
}

Result<Course> extendSeats(const StateTree& tree, const CourseId& course, const TpId& tp,
                           const std::vector<SeatId>& seats, const Extension& extension, Instant now)
{
    if (seats.empty() || (!extension.deadline && !extension.extraTime))
        return fail(ErrorKind::InvalidArgument, "seats");
    auto outcome = changeTp(tree, course, tp, [&](Course& whole, Tp& found) -> Result<void> {
        if (extension.deadline && extension.deadline->utc <= found.deadline.utc)
            return fail(ErrorKind::InvalidArgument, "deadline", "notLater");
        if (extension.deadline && extension.deadline->utc > found.retention.utc)
            return fail(ErrorKind::InvalidArgument, "deadline", "afterRetention");
        if (extension.extraTime && *extension.extraTime < std::chrono::minutes{0})
            return fail(ErrorKind::InvalidArgument, "extraTime", "negative");
        for (const SeatId& seat : seats) {
            if (auto granted = grant(tree, whole, found, seat, extension, now); !granted)
                return granted;
        }
        return {};
    });
    for (const SeatId& seat : seats) {
        auto entry = entryFor("extend", tp, outcome);
        entry.seat = seat.text();
        if (outcome && extension.deadline)
            entry.detail = "deadline " + toIso(extension.deadline->utc);
        if (outcome && extension.extraTime)
            entry.detail += (entry.detail.empty() ? "" : ", ") + std::string("extra ")
                            + std::to_string(extension.extraTime->count()) + " min";
        outcome = journalled(tree, course, entry, std::move(outcome));
    }
    return outcome;
}

} // namespace pupitre
