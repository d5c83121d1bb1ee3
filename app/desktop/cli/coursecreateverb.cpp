// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `course create` and `course add-tp`: a folder, a class list and a few options become a draft; what is
// missing is said all at once.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/draftoptions.h"
#include "app/desktop/cli/environment/chosenenvironment.h"
#include "app/desktop/cli/environment/environmentdata.h"
#include "app/desktop/cli/environment/environmenttext.h"
#include "core/services/classroom/agenda.h"
#include "core/services/making/nexttp.h"
#include "core/services/making/rehearsing.h"
#include "ui/courses/wizard/rehearsalwords.h"
#include "ui/words/draftwords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

using MaybeEnvironment = std::optional<ChosenEnvironment>;

Result<CourseDraft> draftFrom(const Arguments& arguments, const Events& events,
                              const MaybeEnvironment& chosen)
{
    const std::string folder = arguments.operand(0);
    auto draft = folder.empty() ? Result<CourseDraft>(CourseDraft()) : draftFromFolder(folder);
    if (!draft)
        return draft;
    if (chosen)
        useEnvironment(*draft, chosen->entry, chosen->image);
    if (auto read = readCourseOptions(*draft, arguments); !read)
        return tl::unexpected(read.error());
    if (auto read = readTpOptions(*draft, arguments, events); !read)
        return tl::unexpected(read.error());
    return draft;
}

/// What the folder holds for the TP; a class list in it is no business of this verb.
Result<CourseDraft> nextTpFrom(const Course& course, const Arguments& arguments, const Events& events,
                               const MaybeEnvironment& chosen)
{
    CourseDraft draft = draftForNextTp(course);
    if (const std::string folder = arguments.operand(1); !folder.empty()) {
        auto found = draftFromFolder(folder);
        if (!found)
            return tl::unexpected(found.error());
        draft.code = found->code;
        draft.data = found->data;
        draft.documents = found->documents;
    }
    if (chosen)
        useEnvironment(draft, chosen->entry, chosen->image);
    if (auto read = readTpOptions(draft, arguments, events); !read)
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

/// A draft, and what is said and remembered of it once it is made.
struct Made {
    CourseDraft draft;
    Json remarks;
    Events events;
};

void create(CliSession& session, PlaceLink& link, const Made& made)
{
    session.program().creation().create(
        link.place().id, made.draft, Reply<TpRef>(&session, [&session, made](const Result<TpRef>& tp) {
            if (!tp)
                return session.fail(tp.error());
            made.events.remember(session, *tp);
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
                                         {"remarks", made.remarks}});
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
    const int seats = std::max(1, activeSeats(*course));
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

/// Says what is wrong; nothing where the draft is unsound or was only to be tried.
std::optional<Json> remarksOn(CliSession& session, const CourseDraft& draft)
{
    const auto problems = validate(draft);
    for (const DraftProblem& problem : problems)
        session.terminal().problem(draftSentence(problem));
    if (sound(problems) && !session.arguments().has("dry-run"))
        return toJson(problems);
    session.terminal().document({{"problems", toJson(problems)}});
    if (sound(problems))
        session.terminal().line(clitext::draftIsSound());
    session.finish(sound(problems) ? ExitCode::Ok : ExitCode::Failed);
    return std::nullopt;
}

void rehearseOrCreate(CliSession& session, PlaceLink& link, const Made& made, const MaybeEnvironment& chosen)
{
    if (session.arguments().has("rehearse"))
        return rehearseCourse(session, link, made.draft);
    if (!chosen)
        return create(session, link, made);
    withDataOnPlace(session, link.place().id, chosen->entry, made.draft,
                    [&session, &link, made](const CourseDraft& draft) {
                        create(session, link, {draft, made.remarks, made.events});
                    });
}

} // namespace

void courseCreate(CliSession& session)
{
    const Arguments& arguments = session.arguments();
    if (arguments.operands().empty() && !arguments.has("environment"))
        return session.refuse(environmenttext::folderOrEnvironment());
    const std::string zone = arguments.has("zone") ? arguments.value("zone") : systemZone();
    withChosenEnvironment(session, {}, [&session, zone](const MaybeEnvironment& chosen) {
        withEvents(session, zone, [&session, chosen](const Events& events) {
            const auto draft = draftFrom(session.arguments(), events, chosen);
            if (!draft)
                return session.fail(draft.error());
            if (const auto remarks = remarksOn(session, *draft))
                session.withPlace({},
                                  [&session, chosen, made = Made{*draft, *remarks, events}](PlaceLink& link) {
                                      rehearseOrCreate(session, link, made, chosen);
                                  });
        });
    });
}

void courseAddTp(CliSession& session)
{
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        withChosenEnvironment(
            session, card.ref.place.text(), [&session, card](const MaybeEnvironment& chosen) {
                withEvents(session, card.course.zone, [&session, card, chosen](const Events& events) {
                    const auto draft = nextTpFrom(card.course, session.arguments(), events, chosen);
                    if (!draft)
                        return session.fail(draft.error());
                    PlaceLink* link = session.program().places().link(card.ref.place);
                    if (const auto remarks = remarksOn(session, *draft); remarks && link != nullptr)
                        rehearseOrCreate(session, *link, {*draft, *remarks, events}, chosen);
                });
            });
    });
}

} // namespace pupitre
