// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// course feedback: shows who would get what; with --yes, sends it.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/session.h"
#include "ui/tp/handins/feedbackwords.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
Json toJson(const SortedFeedback& sorted, const std::vector<FeedbackSent>* sent)
{
    Json seats = Json::object();
    for (const SeatFeedback& seat : sorted.seats)
        seats[seat.seat.text()] = {{"files", seat.files}, {"bytes", seat.bytes}, {"sent", false}};
    if (sent != nullptr)
        for (const FeedbackSent& seat : *sent) {
            seats[seat.seat.text()]["sent"] = !seat.error;
            if (seat.error)
                seats[seat.seat.text()]["error"] = pupitre::toJson(*seat.error);
        }
    return {{"seats", std::move(seats)}, {"nobody", sorted.nobody}};
}

void send(CliSession& session, const TpRef& tp, const CourseCard& card, const FeedbackDraft& draft)
{
    const auto answered = [&session, course = card.course,
                           sorted = draft.sorted](const Result<std::vector<FeedbackSent>>& sent) {
        if (!sent)
            return session.fail(sent.error());
        const FeedbackWords words = wordsFor(*sent, course);
        session.terminal().line(words.what);
        if (!words.wholly)
            session.terminal().problem(words.details);
        session.terminal().document(toJson(sorted, &*sent));
        session.finish(words.wholly ? ExitCode::Ok : ExitCode::Partly);
    };
    session.program().feedback().send(tp, draft, {&session, answered});
}
} // namespace

void courseFeedback(CliSession& session)
{
    if (!session.arguments().has("from"))
        return session.refuse(clitext::needsFeedback());
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        const auto sorted = [&session, tp, card](const Result<FeedbackDraft>& draft) {
            if (!draft)
                return session.fail(draft.error());
            session.terminal().line(feedbackPreview(draft->sorted));
            if (session.arguments().has("yes") && !draft->sorted.seats.empty())
                return send(session, tp, card, *draft);
            session.terminal().document(toJson(draft->sorted, nullptr));
            session.finish(ExitCode::Ok);
        };
        session.program().feedback().read(tp, session.arguments().value("from"), {&session, sorted});
    });
}

} // namespace pupitre
