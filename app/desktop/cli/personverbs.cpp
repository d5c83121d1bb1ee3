// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `person erase`: somebody asked to be forgotten.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/peopletext.h"
#include "app/desktop/cli/transfertext.h"
#include "core/monitoring/history/erasedseats.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

void show(CliSession& session, const ErasureReport& report)
{
    Json removed = Json::array();
    Json renamed = Json::array();
    for (const auto& folder : report.removed) {
        session.terminal().line(clitext::erasedFolder(shown(folder.string())));
        removed.push_back(folder.string());
    }
    for (const auto& folder : report.renamed) {
        session.terminal().line(clitext::renamedFolder(shown(folder.string())));
        renamed.push_back(folder.string());
    }
    session.terminal().line(clitext::erased(shown(report.pseudonym)));
    session.terminal().line(clitext::notLookedInto());
    session.terminal().document(
        {{"pseudonym", report.pseudonym}, {"removed", std::move(removed)}, {"renamed", std::move(renamed)}});
    session.finish(ExitCode::Ok);
}

/// First what monitoring wrote down: as long as the course names the person, all of it can be done again.
class ErasureRun final : public QObject
{
public:
    ErasureRun(CliSession& session, ErasureOrder order)
        : QObject(&session), m_session(session), m_order(std::move(order))
    {
        session.program().openHistory();
        const CourseRef& course = m_order.course;
        m_asking = session.program().monitor().eraseSeat({course.place, course.course, m_order.seat},
                                                         Reply<void>(this, [this](const Result<void>& done) {
                                                             if (!done)
                                                                 return m_session.fail(done.error());
                                                             eraseEverythingElse();
                                                         }));
    }

private:
    void eraseEverythingElse()
    {
        m_session.program().erasure().erase(
            m_order, Reply<ErasureReport>(this, [this](const Result<ErasureReport>& report) {
                if (!report)
                    return m_session.fail(report.error());
                show(m_session, *report);
            }));
    }

    CliSession& m_session;
    ErasureOrder m_order;
    Task m_asking;
};

} // namespace

void personErase(CliSession& session)
{
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        const auto chosen = session.people(card.course, {session.arguments().operand(1)});
        if (!chosen)
            return session.fail(chosen.error());
        if (chosen->seats.size() != 1)
            return session.refuse(clitext::needsSeat());
        const Seat& seat = *card.course.seat(chosen->seats.front());
        if (chosen->logins.size() != 1 && seat.members.size() != 1)
            return session.refuse(clitext::whichMember(seat));
        ErasureOrder order{card.ref,
                           seat.id,
                           chosen->logins.empty() ? seat.members.front().login : chosen->logins.front(),
                           {}};
        for (const char* option : {"invitations", "collected"})
            for (const std::string& folder : session.arguments().values(option))
                order.folders.emplace_back(folder);
        if (!session.arguments().has("yes")) {
            session.terminal().problem(
                clitext::erasureQuestion(shown(order.login), shown(card.course.title)));
            return session.refuse(clitext::sayYes());
        }
        new ErasureRun(session, std::move(order));
    });
}

} // namespace pupitre
