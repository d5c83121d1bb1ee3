// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See draftoptions.h.
#include "app/desktop/cli/draftoptions.h"

#include "core/services/presenttime.h"
#include "core/services/textfile.h"
#include "core/services/timetable/timetablechoice.h"
#include "core/services/timetable/timetablefetch.h"
#include "core/services/timetable/timetablereading.h"
#include "ui/tp/nameorder.h"

#include <algorithm>
#include <iterator>
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

} // namespace

namespace
{
Result<std::vector<SessionDraft>> eventsWith(const Timetable& timetable, const std::string& words)
{
    const QString wanted = foldedForSearch(QString::fromStdString(words));
    std::set<std::size_t> chosen;
    for (std::size_t i = 0; i < timetable.events.size(); ++i) {
        const TimetableEvent& event = timetable.events[i];
        const QString title = QString::fromStdString(event.summary + " " + event.location);
        if (useOf(event, presentTime()) == EventUse::Session && foldedForSearch(title).contains(wanted))
            chosen.insert(i);
    }
    if (chosen.empty())
        return fail(ErrorKind::NotFound, words);
    return sessionsFrom(timetable.events, chosen);
}

/// An address, or a file that another folder's command finds too.
std::string sourceOf(const std::string& given)
{
    std::error_code error;
    return isTimetableAddress(given) ? given : std::filesystem::absolute(given, error).string();
}

/// What is read for one session; it ends with it.
struct EventsWish final : QObject {
    explicit EventsWish(CliSession& session) : QObject(&session), reading(session.program().mailbox()) {}

    TimetableReading reading;
    Task task; // last: dropped first
};
} // namespace

void withEvents(CliSession& session, const std::string& zone, std::function<void(const Events&)> then)
{
    if (!session.arguments().has("timetable"))
        return then({});
    const std::string words = session.arguments().value("events");
    if (words.empty()) // a timetable has the whole year of everybody
        return session.fail({ErrorKind::InvalidArgument, "--events", "missing"});
    auto* wish = new EventsWish(session);
    const std::string source = sourceOf(session.arguments().value("timetable"));
    wish->task = wish->reading.read(
        source, zone, presentTime(),
        [&session, words, source, zone, then = std::move(then)](const Result<Timetable>& read) {
            const auto events = read ? eventsWith(*read, words) : tl::unexpected(read.error());
            if (!events)
                return session.fail(events.error());
            then({*events, KnownTimetable{source, zone, presentTime(), read->events}});
        });
}

void Events::remember(CliSession& session, const TpRef& tp) const
{
    if (timetable) // one that cannot be written is simply not asked again
        (void)TimetableMemory(session.program().settings()).remember(tp, *timetable);
}

Result<void> readTpOptions(CourseDraft& draft, const Arguments& arguments, const Events& events)
{
    for (const auto& [option, field] :
         {std::pair{"tp", &CourseDraft::tpId}, std::pair{"tp-title", &CourseDraft::tpTitle},
          std::pair{"room", &CourseDraft::room}, std::pair{"image", &CourseDraft::image},
          std::pair{"deadline", &CourseDraft::deadline}, std::pair{"retention", &CourseDraft::retention}})
        if (arguments.has(option))
            draft.*field = arguments.value(option);
    for (const std::string& session : arguments.values("session"))
        draft.sessions.push_back(sessionFrom(session));
    draft.sessions.insert(draft.sessions.end(), events.sessions.begin(), events.sessions.end());
    if (arguments.has("at-click"))
        draft.start = StartPolicy::AtClick;
    return readLimits(draft, arguments);
}

Result<Roster> rosterOption(const Arguments& arguments)
{
    if (!arguments.has("roster"))
        return Roster{};
    const auto text = readTextFile(arguments.value("roster"), maxRosterBytes);
    return text ? rosterWith(arguments, *text) : tl::unexpected(text.error());
}

Result<void> readCourseOptions(CourseDraft& draft, const Arguments& arguments)
{
    draft.title = arguments.value("title");
    draft.courseId = arguments.value("id");
    draft.zone = arguments.has("zone") ? arguments.value("zone") : systemZone();
    draft.networks = arguments.values("network");
    if (!arguments.has("roster")) // then the folder's
        return {};
    auto roster = rosterOption(arguments);
    if (!roster)
        return tl::unexpected(roster.error());
    draft.roster = std::move(*roster);
    return {};
}

} // namespace pupitre
