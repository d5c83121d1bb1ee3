// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/timetable/timetablechoice.h"

#include <algorithm>

namespace pupitre
{

EventUse useOf(const TimetableEvent& event, Instant now)
{
    if (event.status == EventStatus::Cancelled)
        return EventUse::Cancelled;
    if (event.end.utc <= now)
        return EventUse::Past;
    if (event.span == EventSpan::AllDay)
        return EventUse::WholeDay;
    return EventUse::Session;
}

std::vector<SessionDraft> sessionsFrom(const std::vector<TimetableEvent>& events,
                                       const std::set<std::size_t>& chosen)
{
    std::vector<SessionDraft> sessions; // a timetable is in order of time, and so is a set of its indices
    for (const std::size_t index : chosen) {
        SessionDraft session{events.at(index).start.local, events.at(index).end.local};
        if (std::find(sessions.begin(), sessions.end(), session) == sessions.end())
            sessions.push_back(std::move(session));
    }
    return sessions;
}

} // namespace pupitre
