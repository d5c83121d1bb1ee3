// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options that fill a draft, shared by the verbs that make courses and TPs.
#pragma once

#include "app/desktop/cli/rosteroptions.h"
#include "app/desktop/cli/session.h"
#include "core/services/making/coursedraft.h"
#include "core/services/timetable/timetablememory.h"

namespace pupitre
{

struct Events {
    std::vector<SessionDraft> sessions;
    std::optional<KnownTimetable> timetable; // they are from

    /// So that the TP is told when its timetable changes.
    void remember(CliSession& session, const TpRef& tp) const;
};

/// In order of time, the events to come of --timetable whose title or room has the words of --events, which
/// must be given with it; none without it. The session fails with NotFound (subject: the words), or with what
/// TimetableReading says.
void withEvents(CliSession& session, const std::string& zone, std::function<void(const Events&)> then);

/// Of the TP: names, room, environment, sessions, deadline, limits. What no option says stays as it is.
/// InvalidArgument (subject: the option).
[[nodiscard]] Result<void> readTpOptions(CourseDraft& draft, const Arguments& arguments,
                                         const Events& events);

/// The list of --roster; nobody where it was not given. FileUnreadable and what rosterFromCsv says.
[[nodiscard]] Result<Roster> rosterOption(const Arguments& arguments);

/// Of the course: title, id, zone, networks, class list. FileUnreadable and what rosterFromCsv says.
[[nodiscard]] Result<void> readCourseOptions(CourseDraft& draft, const Arguments& arguments);

} // namespace pupitre
