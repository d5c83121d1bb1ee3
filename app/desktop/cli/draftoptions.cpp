// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See draftoptions.h.
#include "app/desktop/cli/draftoptions.h"

#include "core/services/presenttime.h"
#include "core/services/textfile.h"
#include "core/services/timetablechoice.h"
#include "core/services/timetablereading.h"
#include "ui/tp/nameorder.h"

#include <set>

namespace pupitre
{

namespace
{

/// "2026-11-23 08:00/12:00" or "2026-11-23 22:00/2026-11-24 01:00".
SessionDraft sessionFrom(const std::string& text)
{
    const auto slash = text.find('/');
    SessionDraft session;
    session.start = text.substr(0, slash);
    session.end = slash == std::string::npos ? std::string() : text.substr(slash + 1);
    constexpr std::size_t timeLength = 5; // "12:00" on the day it began
    constexpr std::size_t dayLength = 10;
    if (session.end.size() == timeLength && session.start.size() > dayLength)
        session.end = session.start.substr(0, dayLength) + " " + session.end;
    return session;
}

Result<void> readRoster(CourseDraft& draft, const std::string& file)
{
    if (file.empty())
        return {};
    const auto text = readTextFile(file, maxRosterBytes);
    if (!text)
        return tl::unexpected(text.error());
    auto roster = rosterFromCsv(*text);
    if (!roster)
        return tl::unexpected(roster.error());
    draft.roster = std::move(*roster);
    return {};
}

Result<void> readLimits(CourseDraft& draft, const Arguments& arguments)
{
    const auto cpus = decimal(arguments, "cpus");
    if (!cpus)
        return tl::unexpected(cpus.error());
    if (*cpus)
        draft.open.cpus = *cpus;
    for (const auto& [option, limit] :
         {std::pair{"memory", &Limits::memoryMiB}, std::pair{"processes", &Limits::processes},
          std::pair{"workspace", &Limits::workspaceMiB}}) {
        const auto number = wholeNumber(arguments, option);
        if (!number)
            return tl::unexpected(number.error());
        if (*number)
            draft.open.*limit = draft.handIn.*limit = *number;
    }
    const auto share = wholeNumber(arguments, "gpu-share");
    if (!share)
        return tl::unexpected(share.error());
    draft.open.seatsPerGpu = share->value_or(draft.open.seatsPerGpu);

    const std::string internet = arguments.value("internet");
    if (internet.empty())
        return {};
    if (internet != "open" && internet != "handin" && internet != "both" && internet != "none")
        return fail(ErrorKind::InvalidArgument, "--internet", internet);
    const auto access = [&](const char* phase) {
        return internet == "both" || internet == phase ? NetworkAccess::Internet : NetworkAccess::None;
    };
    draft.open.network = access("open");
    draft.handIn.network = access("handin");
    return {};
}

/// Sessions of the events to come whose title or room has these words.
Result<void> readEvents(CourseDraft& draft, const Arguments& arguments)
{
    if (!arguments.has("timetable"))
        return {};
    const QString words = foldedForSearch(QString::fromStdString(arguments.value("events")));
    if (words.isEmpty()) // a timetable has the whole year of everybody
        return fail(ErrorKind::InvalidArgument, "--events", "missing");
    const auto timetable = readTimetable(arguments.value("timetable"), draft.zone, presentTime(), {});
    if (!timetable)
        return tl::unexpected(timetable.error());
    std::set<std::size_t> chosen;
    for (std::size_t i = 0; i < timetable->events.size(); ++i) {
        const TimetableEvent& event = timetable->events[i];
        const QString title = QString::fromStdString(event.summary + " " + event.location);
        if (useOf(event, presentTime()) == EventUse::Session && foldedForSearch(title).contains(words))
            chosen.insert(i);
    }
    if (chosen.empty())
        return fail(ErrorKind::NotFound, arguments.value("events"));
    for (SessionDraft& session : sessionsFrom(timetable->events, chosen))
        draft.sessions.push_back(std::move(session));
    return {};
}

} // namespace

Result<void> readTpOptions(CourseDraft& draft, const Arguments& arguments)
{
    for (const auto& [option, field] :
         {std::pair{"tp", &CourseDraft::tpId}, std::pair{"tp-title", &CourseDraft::tpTitle},
          std::pair{"room", &CourseDraft::room}, std::pair{"image", &CourseDraft::image},
          std::pair{"deadline", &CourseDraft::deadline}, std::pair{"retention", &CourseDraft::retention}})
        if (arguments.has(option))
            draft.*field = arguments.value(option);
    for (const std::string& session : arguments.values("session"))
        draft.sessions.push_back(sessionFrom(session));
    if (auto read = readEvents(draft, arguments); !read)
        return read;
    if (arguments.has("at-click"))
        draft.start = StartPolicy::AtClick;
    return readLimits(draft, arguments);
}

Result<void> readCourseOptions(CourseDraft& draft, const Arguments& arguments)
{
    draft.title = arguments.value("title");
    draft.courseId = arguments.value("id");
    draft.zone = arguments.has("zone") ? arguments.value("zone") : systemZone();
    draft.networks = arguments.values("network");
    return readRoster(draft, arguments.value("roster"));
}

} // namespace pupitre
