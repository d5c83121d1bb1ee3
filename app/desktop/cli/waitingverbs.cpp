// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits for places that do not answer: listed, dropped, tried again. The window makes it; a command only
// changes what it will make.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/coursetext.h"
#include "ui/tp/waiting/waitingwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

Json toJson(const WaitingChange& change)
{
    return {{"id", change.id},
            {"place", change.course.place.text()},
            {"course", change.course.course.text()},
            {"askedAt", toIso(change.askedAt)},
            {"what", toJson(change.what)},
            {"refused", change.refused ? toJson(*change.refused) : Json()}};
}

/// The change named by the operand; the session is refused where there is none.
const WaitingChange* named(CliSession& session)
{
    const std::string text = session.arguments().operand(0);
    const auto& all = session.program().waiting().all();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const WaitingChange& one) { return std::to_string(one.id) == text; });
    if (found != all.end())
        return &*found;
    if (session.terminal().json())
        session.terminal().error({ErrorKind::NotFound, text, "waiting"});
    session.terminal().problem(clitext::noSuchWaiting(shownShort(text)));
    session.finish(ExitCode::Failed);
    return nullptr;
}

} // namespace

void waitingList(CliSession& session)
{
    const Classroom& classroom = session.program().classroom();
    const auto& all = session.program().waiting().all();
    Json changes = Json::array();
    for (const WaitingChange& change : all) {
        const CourseCard* card = classroom.card(change.course);
        const KnownPlace* place = classroom.places().place(change.course.place);
        session.terminal().line(
            clitext::waitingLine(change.id, shown(change.course.course.text()),
                                 place == nullptr ? shown(change.course.place.text()) : placeName(*place),
                                 waitingSentence(change, card == nullptr ? nullptr : &card->course)));
        if (change.refused)
            session.terminal().line(QStringLiteral("    ") + refusalSentence(*change.refused));
        changes.push_back(toJson(change));
    }
    session.terminal().line(all.empty() ? clitext::nothingWaits() : waitingMeaning());
    session.terminal().document({{"waiting", std::move(changes)}});
    session.finish(ExitCode::Ok);
}

void waitingDrop(CliSession& session)
{
    const WaitingChange* change = named(session);
    if (change == nullptr)
        return;
    const WaitingChange gone = *change;
    if (const auto dropped = session.program().waiting().drop(gone.id); !dropped)
        return session.fail(dropped.error());
    session.terminal().line(clitext::waitingDropped());
    session.terminal().document({{"dropped", toJson(gone)}});
    session.finish(ExitCode::Ok);
}

void waitingRetry(CliSession& session)
{
    const WaitingChange* change = named(session);
    if (change == nullptr)
        return;
    const std::int64_t id = change->id;
    session.program().waiting().tryAgain(id);
    session.terminal().line(clitext::triedWithTheWindow());
    session.terminal().document({{"id", id}});
    session.finish(ExitCode::Ok);
}

} // namespace pupitre
