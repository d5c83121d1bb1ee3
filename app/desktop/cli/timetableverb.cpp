// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `course timetable`: asks the timetable of a TP again and says what it would change; the person answers with
// --take or --leave.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/coursetext.h"
#include "core/services/presenttime.h"
#include "core/services/timetable/timetablechecking.h"
#include "ui/courses/timetablenotice.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

/// What is asked for one session; it ends with it.
struct Asking final : QObject {
    explicit Asking(CliSession& session)
        : QObject(&session), reading(session.program().mailbox()),
          checking(session.program().classroom(), reading, TimetableMemory(session.program().settings()))
    {
    }

    TimetableReading reading;
    TimetableChecking checking;
};

Json toJson(const TimetableProposal& proposal)
{
    Json changes = Json::array();
    for (const SessionChange& change : proposal.changes) {
        const auto hours = [](const Moment& start, const Moment& end) {
            return Json{{"start", toIso(start.utc)}, {"end", toIso(end.utc)}};
        };
        changes.push_back({{"before", hours(change.before.start, change.before.end)},
                           {"after", change.after ? hours(change.after->start, change.after->end) : Json()}});
    }
    return {{"changes", std::move(changes)}, {"deadline", toIso(proposal.tp.deadline.utc)}};
}

void end(CliSession& session, const Json& changes, const char* answer, const QString& sentence)
{
    session.terminal().line(sentence);
    session.terminal().document({{"proposal", changes}, {"answer", answer}});
    session.finish(ExitCode::Ok);
}

void answer(CliSession& session, Asking& asking, const TpRef& tp, const Course& course)
{
    const TimetableProposal* proposal = asking.checking.proposal(tp);
    if (proposal == nullptr)
        return end(session, {}, "same", clitext::timetableSame());
    const Json changes = toJson(*proposal);
    const Instant now = presentTime() + session.program().classroom().clockSkew(tp.place);
    session.terminal().line(proposalLines(*proposal, *course.tp(tp.tp), now));
    if (session.arguments().has("leave")) {
        asking.checking.leave(tp);
        return end(session, changes, "left", clitext::timetableLeft());
    }
    if (!session.arguments().has("take"))
        return end(session, changes, "none", clitext::sayTakeOrLeave());
    const auto taken = [&session, changes](const Result<CourseCard>& done) {
        if (!done)
            return session.fail(done.error());
        end(session, changes, "taken", clitext::timetableTaken());
    };
    asking.checking.takeOver(tp, {&session, taken});
}

} // namespace

void courseTimetable(CliSession& session)
{
    if (session.arguments().has("take") && session.arguments().has("leave"))
        return session.refuse(clitext::takeOrLeave());
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        if (!TimetableMemory(session.program().settings()).recall(tp)) {
            if (session.terminal().json())
                session.terminal().error({ErrorKind::NotFound, tp.tp.text(), "timetable"});
            session.terminal().problem(clitext::noTimetable());
            return session.finish(ExitCode::Failed);
        }
        auto* asking = new Asking(session);
        const auto asked = [&session, asking, tp, card](const Result<void>& done) {
            if (!done)
                return session.fail(done.error());
            answer(session, *asking, tp, card.course);
        };
        asking->checking.ask(tp, {&session, asked});
    });
}

} // namespace pupitre
