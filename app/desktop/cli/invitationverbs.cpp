// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs that decide by which keys students come in: invite, course rekey.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/keyfile.h"
#include "app/desktop/cli/peopletext.h"
#include "app/desktop/cli/worksheetfile.h"
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
    const auto logins = [](const std::vector<Invited>& invited) {
        Json list = Json::array();
        for (const Invited& one : invited)
            list.push_back({{"seat", one.seat.text()}, {"login", one.login}});
        return list;
    };
    Json json{{"folder", report.folder.string()}, {"people", std::move(people)}};
    if (!report.keyless.empty())
        json["awaited"] = logins(report.keyless);
    if (!report.unlocked.empty())
        json["withoutPassphrase"] = logins(report.unlocked);
    if (report.file.empty() && report.unreached.empty())
        return json;
    json["file"] = report.file.string();
    json["unreached"] = logins(report.unreached);
    return json;
}

Result<InvitationDelivery> deliveryIn(const Arguments& arguments)
{
    const std::string as = arguments.has("as") ? arguments.value("as") : "folders";
    if (as == "folders")
        return InvitationDelivery::Folders;
    if (as == "moodle")
        return InvitationDelivery::MoodleZip;
    if (as == "mail")
        return InvitationDelivery::MailMerge;
    return fail(ErrorKind::InvalidArgument, "--as", as);
}

QString nameOf(const Invited& one)
{
    return shown(one.login.empty() ? one.seat.text() : one.login);
}

void sayDelivered(Terminal& terminal, const InvitationReport& report, const std::string& passphrases)
{
    if (!passphrases.empty())
        terminal.line(clitext::passphrasesIn(shown(passphrases)));
    for (const Invited& one : report.unlocked)
        terminal.line(clitext::withoutPassphrase(nameOf(one)));
    if (!report.keyless.empty())
        terminal.line(clitext::awaited(static_cast<int>(report.keyless.size())));
    if (!report.file.empty())
        terminal.line(clitext::deliveredIn(shown(report.file.string())));
    for (const Invited& one : report.unreached)
        terminal.line(clitext::unreached(nameOf(one)));
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
    const auto delivery = deliveryIn(session.arguments());
    auto worksheet = worksheetIn(session.arguments());
    if (!address || !delivery || !worksheet)
        return session.fail(!address ? address.error() : !delivery ? delivery.error() : worksheet.error());
    if (*delivery == InvitationDelivery::MoodleZip && !*worksheet)
        return session.refuse(clitext::needsWorksheet());
    InvitationRequest request{.course = card.ref,
                              .seats = std::move(chosen.seats),
                              .folder = session.arguments().value("to"),
                              .address = *address,
                              .keys = keys,
                              .logins = std::move(chosen.logins),
                              .delivery = *delivery,
                              .worksheet = std::move(*worksheet),
                              .teacher = session.arguments().value("teacher")};
    const std::string passphrases = session.arguments().value("passphrases");
    if (!passphrases.empty())
        request.passphrases = passphrases;
    session.program().invitations().invite(
        std::move(request), Reply<InvitationReport>(&session, [&session, keys, passphrases](
                                                                  const Result<InvitationReport>& report) {
            if (!report)
                return session.fail(report.error());
            const int count = static_cast<int>(report->people.size());
            const QString folder = shown(report->folder.string());
            session.terminal().line(keys == InvitationKeys::Fresh ? clitext::rekeyed(count, folder)
                                                                  : clitext::invited(count, folder));
            sayDelivered(session.terminal(), *report, passphrases);
            session.terminal().document(toJson(*report));
            session.finish(ExitCode::Ok);
        }));
}

} // namespace

void inviteStudents(CliSession& session)
{
    if (!session.arguments().has("to") && !session.arguments().has("key"))
        return session.refuse(clitext::needsFolder());
    const std::string from = session.arguments().has("keys") ? session.arguments().value("keys") : "made";
    if (from != "made" && from != "theirs")
        return session.refuse(clitext::wrongKeys());
    if (from == "theirs" && session.arguments().has("passphrases"))
        return session.refuse(clitext::notWithTheirs());
    const InvitationKeys keys = session.arguments().has("update") ? InvitationKeys::Unchanged
                                : from == "theirs"                ? InvitationKeys::Theirs
                                                                  : InvitationKeys::OfTheFolder;
    session.withCourse(session.arguments().operand(0), [&session, keys](const CourseCard& card) {
        auto chosen = session.people(card.course, session.arguments().values("seat"));
        if (!chosen)
            return session.fail(chosen.error());
        if (session.arguments().has("key"))
            return useTheirKeys(session, card, *chosen);
        makeInvitations(session, card, std::move(*chosen), keys);
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
