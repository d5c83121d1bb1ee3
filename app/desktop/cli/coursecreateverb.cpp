// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `course create`: a folder, a class list and a few options become a draft; what is missing is said all at
// once.
#include "app/desktop/cli/clitext.h"
#include "core/services/localtime.h"
#include "core/services/rehearsing.h"
#include "core/services/textfile.h"
#include "ui/courses/wizard/rehearsalwords.h"
#include "ui/words/draftwords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

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
    draft.open.seatsPerGpu = share->value_or(0);

    const std::string internet = arguments.value("internet");
    if (internet == "open" || internet == "both")
        draft.open.network = NetworkAccess::Internet;
    if (internet == "handin" || internet == "both")
        draft.handIn.network = NetworkAccess::Internet;
    if (!internet.empty() && internet != "open" && internet != "handin" && internet != "both"
        && internet != "none")
        return fail(ErrorKind::InvalidArgument, "--internet", internet);
    return {};
}

Result<CourseDraft> draftFrom(const Arguments& arguments)
{
    auto draft = draftFromFolder(arguments.operand(0));
    if (!draft)
        return draft;
    draft->title = arguments.value("title");
    draft->courseId = arguments.value("id");
    draft->tpId = arguments.value("tp");
    draft->tpTitle = arguments.value("tp-title");
    draft->room = arguments.value("room");
    draft->image = arguments.value("image");
    draft->zone = arguments.has("zone") ? arguments.value("zone") : systemZone();
    for (const std::string& session : arguments.values("session"))
        draft->sessions.push_back(sessionFrom(session));
    draft->deadline = arguments.value("deadline");
    draft->retention = arguments.value("retention");
    draft->networks = arguments.values("network");
    draft->start = arguments.has("at-click") ? StartPolicy::AtClick : StartPolicy::ByItself;
    if (auto read = readRoster(*draft, arguments.value("roster")); !read)
        return tl::unexpected(read.error());
    if (auto read = readLimits(*draft, arguments); !read)
        return tl::unexpected(read.error());
    return draft;
}

Json toJson(const std::vector<DraftProblem>& problems)
{
    Json list = Json::array();
    for (const DraftProblem& problem : problems)
        list.push_back({{"sentence", draftSentence(problem).toStdString()},
                        {"stops", problem.severity == DraftSeverity::Stops},
                        {"subject", problem.subject},
                        {"number", problem.number}});
    return list;
}

void create(CliSession& session, PlaceLink& link, const CourseDraft& draft, const Json& remarks)
{
    session.program().creation().create(
        link.place().id, draft, Reply<TpRef>(&session, [&session, remarks](const Result<TpRef>& tp) {
            if (!tp)
                return session.fail(tp.error());
            Classroom& classroom = session.program().classroom();
            const CourseCard* card = classroom.card(tp->courseRef());
            const Tp* about = classroom.tp(*tp);
            if (card != nullptr && about != nullptr)
                session.terminal().line(clitext::courseCreated(shown(about->title),
                                                               shown(tp->course.text() + " " + tp->tp.text()),
                                                               static_cast<int>(card->course.seats.size())));
            session.terminal().document({{"place", tp->place.text()},
                                         {"course", tp->course.text()},
                                         {"tp", tp->tp.text()},
                                         {"remarks", remarks}});
            session.finish(ExitCode::Ok);
        }));
}

Json toJson(const RehearsalTook& took, const ClassForecast& forecast, int seats)
{
    return {{"seats", seats},
            {"fits", forecast.fits()},
            {"instances", took.instances},
            {"oneMs", took.one.count()},
            {"allMs", took.all.count()},
            {"bytesEach", took.bytesEach},
            {"startMs", forecast.start.count()},
            {"memoryIdleMiB", forecast.memoryIdle},
            {"memoryAtMostMiB", forecast.memoryAtMost},
            {"memoryMiB", took.memoryMiB},
            {"memoryAvailableMiB", took.memoryAvailableMiB},
            {"diskAtMostMiB", forecast.diskAtMost},
            {"diskFreeMiB", took.diskFreeMiB},
            {"gpusNeeded", forecast.gpusNeeded},
            {"gpus", took.gpus}};
}

void rehearseCourse(CliSession& session, PlaceLink& link, const CourseDraft& draft)
{
    const auto course = courseFrom(draft);
    if (!course)
        return session.fail(course.error());
    const int seats = std::max(1, static_cast<int>(seatsFrom(draft.roster).size()));
    rehearse(link, *course, seats,
             Reply<RehearsalTook>(&session,
                                  [&session, seats, limits = draft.open](const Result<RehearsalTook>& took) {
                                      if (!took)
                                          return session.fail(took.error());
                                      const ClassForecast forecast = forecastFor(*took, limits, seats);
                                      session.terminal().line(rehearsalSentence(forecast, seats));
                                      for (const ReadinessRow& row : rehearsalRows(*took, forecast))
                                          session.terminal().line(
                                              QStringLiteral("  %1 (%2)").arg(row.fact, row.detail));
                                      session.terminal().document(toJson(*took, forecast, seats));
                                      session.finish(forecast.fits() ? ExitCode::Ok : ExitCode::Failed);
                                  }),
             {});
}

} // namespace

void courseCreate(CliSession& session)
{
    const auto draft = draftFrom(session.arguments());
    if (!draft)
        return session.fail(draft.error());
    const auto problems = validate(*draft);
    for (const DraftProblem& problem : problems)
        session.terminal().problem(draftSentence(problem));
    if (!sound(problems) || session.arguments().has("dry-run")) {
        session.terminal().document({{"problems", toJson(problems)}});
        if (!sound(problems))
            return session.finish(ExitCode::Failed);
        session.terminal().line(clitext::draftIsSound());
        return session.finish(ExitCode::Ok);
    }
    if (session.arguments().has("rehearse"))
        return session.withPlace(
            {}, [&session, draft = *draft](PlaceLink& link) { rehearseCourse(session, link, draft); });
    session.withPlace({}, [&session, draft = *draft, remarks = toJson(problems)](PlaceLink& link) {
        create(session, link, draft, remarks);
    });
}

} // namespace pupitre
