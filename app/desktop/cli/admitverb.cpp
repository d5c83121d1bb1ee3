// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `course admit`: what the join requests of students would change in a course, and the change itself with
// --apply.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/peopletext.h"
#include "core/services/invitations/guests.h"
#include "core/services/invitations/joinfiles.h"
#include "core/wire/fingerprint.h"
#include "core/wire/joinrequesttext.h"
#include "ui/words/joinwords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <iterator>

namespace pupitre
{

namespace
{

constexpr auto standardInput = "-";

JoinPile pileOf(const std::vector<std::string>& operands)
{
    std::vector<std::filesystem::path> files;
    JoinPile typed;
    for (const std::string& operand : operands) {
        if (operand == standardInput)
            addJoinRequests(typed, std::string(std::istreambuf_iterator<char>(std::cin), {}), {});
        else
            files.emplace_back(operand);
    }
    JoinPile pile = joinsIn(files);
    pile.requests.insert(pile.requests.end(), typed.requests.begin(), typed.requests.end());
    pile.refused.insert(pile.refused.end(), typed.refused.begin(), typed.refused.end());
    return pile;
}

const char* nameOf(JoinEffect effect)
{
    switch (effect) {
    case JoinEffect::GivesKey:
        return "given";
    case JoinEffect::ReplacesKeys:
        return "replaced";
    case JoinEffect::ChangesNothing:
        return "same";
    }
    return "";
}

Json documentOf(const Course& course, const JoinPlan& plan, bool applied)
{
    Json joins = Json::array();
    for (const PlannedJoin& join : plan.joins)
        joins.push_back({{"seat", join.seat.text()},
                         {"login", join.login},
                         {"fingerprint", fingerprintOf(join.key)},
                         {"effect", nameOf(join.effect)}});
    Json refused = Json::array();
    for (const RefusedJoin& one : plan.refused)
        refused.push_back({{"file", one.origin.file},
                           {"line", one.origin.line},
                           {"sentence", joinReason(one).toStdString()}});
    return {{"course", course.id.text()},
            {"joins", std::move(joins)},
            {"refused", std::move(refused)},
            {"applied", applied}};
}

void show(Terminal& terminal, Course course, const JoinPlan& plan)
{
    for (const RefusedJoin& one : plan.refused)
        terminal.problem(joinOriginName(one.origin) + QStringLiteral(": ") + joinReason(one));
    for (const PlannedJoin& join : plan.joins) {
        const Member* person = memberOf(course, join.seat, join.login);
        terminal.line(clitext::admitted(join.seat, person == nullptr ? Member() : *person,
                                        joinEffectName(join.effect), shown(fingerprintOf(join.key))));
    }
    terminal.line(joinSummary(plan));
}

} // namespace

void courseAdmit(CliSession& session)
{
    const auto& operands = session.arguments().operands();
    const JoinPile pile = pileOf({operands.begin() + 1, operands.end()});
    session.withCourse(session.arguments().operand(0), [&session, pile](const CourseCard& card) {
        const JoinPlan plan = planJoins(card.course, pile);
        show(session.terminal(), card.course, plan);
        const auto finish = [&session, plan](const Course& course, bool applied) {
            session.terminal().document(documentOf(course, plan, applied));
            session.finish(plan.refused.empty() ? ExitCode::Ok : ExitCode::Partly);
        };
        if (!plan.changes())
            return finish(card.course, false);
        if (!session.arguments().has("apply")) {
            session.terminal().line(clitext::sayApplyKeys());
            return finish(card.course, false);
        }
        session.program().invitations().admit(
            card.ref, plan.joins,
            Reply<CourseCard>(&session, [&session, finish](const Result<CourseCard>& put) {
                if (!put)
                    return session.fail(put.error());
                finish(put->course, true);
            }));
    });
}

} // namespace pupitre
