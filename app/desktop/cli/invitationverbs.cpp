// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs that decide by which keys students come in: invite, course rekey.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/keyfile.h"
#include "app/desktop/cli/peopletext.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

Result<std::optional<InvitationAddress>> addressIn(const Arguments& arguments)
{
    if (!arguments.has("address"))
        return std::optional<InvitationAddress>();
    const auto address = placeAddressFromText(arguments.value("address"));
    if (!address)
        return tl::unexpected(address.error());
    return InvitationAddress{address->host, address->port == 0 ? 22 : address->port, address->user, {}};
}

Json toJson(const InvitationReport& report)
{
    Json people = Json::array();
    for (const Invited& one : report.people)
        people.push_back({{"seat", one.seat.text()}, {"login", one.login}, {"folder", one.folder.string()}});
    return {{"folder", report.folder.string()}, {"people", std::move(people)}};
}

void useTheirKeys(CliSession& session, const CourseCard& card, const ChosenPeople& chosen)
{
    const auto lines = keyLines(session.arguments().value("key"));
    if (!lines)
        return session.fail(lines.error());
    if (chosen.seats.size() != 1 || chosen.logins.size() > 1)
        return session.refuse(clitext::needsSeat());
    const Seat& seat = *card.course.seat(chosen.seats.front());
    if (chosen.logins.empty() && seat.members.size() != 1)
        return session.refuse(clitext::whichMember(seat));
    const std::string login = chosen.logins.empty() ? std::string() : chosen.logins.front();
    session.program().invitations().useKeys(
        card.ref, seat.id, login, *lines,
        Reply<CourseCard>(
            &session, [&session, id = seat.id, count = lines->size()](const Result<CourseCard>& put) {
                if (!put)
                    return session.fail(put.error());
                session.terminal().line(clitext::keysRecorded(static_cast<int>(count), shown(id.text())));
                session.terminal().document({{"seat", id.text()}, {"keys", count}});
                session.finish(ExitCode::Ok);
            }));
}

void makeInvitations(CliSession& session, const CourseCard& card, ChosenPeople chosen, InvitationKeys keys)
{
    const auto address = addressIn(session.arguments());
    if (!address)
        return session.fail(address.error());
    InvitationRequest request{card.ref, std::move(chosen.seats), session.arguments().value("to"), *address,
                              keys,     std::move(chosen.logins)};
    session.program().invitations().invite(
        std::move(request),
        Reply<InvitationReport>(&session, [&session, keys](const Result<InvitationReport>& report) {
            if (!report)
                return session.fail(report.error());
            const int count = static_cast<int>(report->people.size());
            const QString folder = shown(report->folder.string());
            session.terminal().line(keys == InvitationKeys::Fresh ? clitext::rekeyed(count, folder)
                                                                  : clitext::invited(count, folder));
            session.terminal().document(toJson(*report));
            session.finish(ExitCode::Ok);
        }));
}

} // namespace

void inviteStudents(CliSession& session)
{
    if (!session.arguments().has("to") && !session.arguments().has("key"))
        return session.refuse(clitext::needsFolder());
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        auto chosen = session.people(card.course, session.arguments().values("seat"));
        if (!chosen)
            return session.fail(chosen.error());
        if (session.arguments().has("key"))
            return useTheirKeys(session, card, *chosen);
        makeInvitations(session, card, std::move(*chosen),
                        session.arguments().has("update") ? InvitationKeys::Unchanged
                                                          : InvitationKeys::OfTheFolder);
    });
}

void courseRekey(CliSession& session)
{
    if (!session.arguments().has("to"))
        return session.refuse(clitext::needsFolder());
    if (!session.arguments().has("seat")) // never everybody by oversight
        return session.refuse(clitext::needsSeat());
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        auto chosen = session.people(card.course, session.arguments().values("seat"));
        if (!chosen)
            return session.fail(chosen.error());
        makeInvitations(session, card, std::move(*chosen), InvitationKeys::Fresh);
    });
}

} // namespace pupitre
