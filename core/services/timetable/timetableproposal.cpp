// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetableproposal.h.
#include "core/services/timetable/timetableproposal.h"

#include "core/formats/timetablechanges.h"
#include "core/services/making/copydates.h"

#include <algorithm>

namespace pupitre
{

namespace
{

const TimetableChange* changeOf(const Session& session, const std::vector<TimetableChange>& changes)
{
    const auto found = std::find_if(changes.begin(), changes.end(), [&](const TimetableChange& change) {
        return change.before && change.before->start.utc == session.start.utc
               && change.before->end.utc == session.end.utc && (change.removed() || change.moved());
    });
    return found == changes.end() ? nullptr : &*found;
}

/// Another event of the same hours (a second group, a second room) still holds the session.
bool isHeld(const Session& session, const Timetable& after)
{
    return std::any_of(after.events.begin(), after.events.end(), [&](const TimetableEvent& event) {
        return event.status != EventStatus::Cancelled && event.start.utc == session.start.utc
               && event.end.utc == session.end.utc;
    });
}

/// Deadline and retention keep their distance, by the wall clock.
void moveDeadline(Tp& tp, const Course& course)
{
    Course alone = course;
    alone.tps = {tp};
    alone.tps.front().sessions = course.tp(tp.id)->sessions;
    std::vector<SessionDraft> sessions;
    for (const Session& session : tp.sessions)
        sessions.push_back({session.start.local, session.end.local});
    const auto moved = pairedWith(datesOf(alone), sessions);
    std::vector<DraftProblem> problems;
    const TpHours hours = hoursFrom(moved.front().hours, course.zone, problems);
    tp.deadline = hours.deadline;
    tp.retention = hours.retention;
}

} // namespace

std::optional<TimetableProposal> proposalFor(const Course& course, const TpId& id,
                                             const std::vector<TimetableEvent>& before,
                                             const Timetable& after, Instant now)
{
    const Tp* tp = course.tp(id);
    if (tp == nullptr)
        return std::nullopt;
    Timetable known;
    known.events = before;
    const auto changes = timetableChanges(known, after);
    TimetableProposal proposal{{}, *tp};
    proposal.tp.sessions.clear();
    for (const Session& session : tp->sessions) {
        const TimetableChange* change = changeOf(session, changes);
        if (change == nullptr || session.start.utc <= now || session.opened || isHeld(session, after)) {
            proposal.tp.sessions.push_back(session);
            continue;
        }
        proposal.changes.push_back({session, change->after});
        if (change->after)
            proposal.tp.sessions.push_back({change->after->start, change->after->end, {}, {}});
    }
    if (proposal.changes.empty())
        return std::nullopt;
    std::sort(proposal.tp.sessions.begin(), proposal.tp.sessions.end(),
              [](const Session& a, const Session& b) { return a.start.utc < b.start.utc; });
    if (!proposal.tp.sessions.empty() && proposal.tp.sessions.back().end.utc != tp->sessions.back().end.utc)
        moveDeadline(proposal.tp, course);
    return proposal;
}

} // namespace pupitre
