// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs "join" and "leave".
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/student/studenttext.h"
#include "app/desktop/cli/student/studentverbs.h"
#include "core/services/textfile.h"
#include "core/student/enrolment/enrolmentrequest.h"
#include "core/wire/fingerprint.h"
#include "core/wire/invitationjson.h"
#include "core/wire/joinrequesttext.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace pupitre
{

namespace
{

Result<std::string> typedInvitation()
{
    std::string text;
    char piece[4096];
    while (std::cin.read(piece, sizeof piece), std::cin.gcount() > 0) {
        text.append(piece, static_cast<std::size_t>(std::cin.gcount()));
        if (text.size() > maxInvitationBytes)
            return fail(ErrorKind::TooLarge, "invitation");
    }
    return text;
}

void show(Terminal& terminal, const Invitation& invitation)
{
    terminal.line(studenttext::invitationTitle(invitation));
    terminal.line(studenttext::invitationPlace(invitation));
    for (const PublicKey& key : invitation.hostKeys)
        terminal.line(studenttext::hostKeyLine(shown(fingerprintOf(key))));
}

Json toJson(const Enrolment& enrolment, const std::optional<JoinRequest>& request)
{
    const Invitation& invitation = enrolment.invitation;
    Json json{{"name", enrolment.name},    {"course", invitation.course.text()},
              {"title", invitation.title}, {"seat", invitation.seat.text()},
              {"host", invitation.host},   {"port", invitation.port},
              {"user", invitation.user},   {"folder", enrolment.folder.string()},
              {"ssh", enrolment.alias()},  {"sshConfig", enrolment.sshConfig().string()}};
    if (request)
        json["joinRequest"] = toLine(*request);
    return json;
}

void joinedCourse(CliSession& session, const Result<CourseLink*>& link)
{
    if (!link)
        return session.fail(link.error());
    const Enrolment& enrolment = (*link)->enrolment();
    const auto request = joinRequestOf(enrolment);
    session.terminal().line(studenttext::joined(enrolment));
    if (request) {
        session.terminal().line(studenttext::sendRequest());
        session.terminal().line(shown(toLine(*request)));
    }
    session.terminal().document(toJson(enrolment, request));
    session.finish(ExitCode::Ok);
}

} // namespace

void joinCourse(CliSession& session)
{
    const std::string file = session.arguments().operand(0);
    const auto text = file == "-" ? typedInvitation() : readTextFile(file, maxInvitationBytes);
    const auto invitation = text ? invitationFromText(*text) : tl::unexpected(text.error());
    if (!invitation)
        return session.fail(invitation.error());
    show(session.terminal(), *invitation);
    if (!session.arguments().has("yes") && !session.terminal().confirms(studenttext::joinQuestion()))
        return session.refuse(clitext::sayYes());
    session.program().studies().join(*invitation, {&session, [&session](const Result<CourseLink*>& link) {
                                                       joinedCourse(session, link);
                                                   }});
}

void leaveCourse(CliSession& session)
{
    Studies& studies = session.program().studies();
    CourseLink* link = studies.find(session.arguments().operand(0));
    if (link == nullptr)
        return session.refuse(studenttext::whichCourse(session.arguments().operand(0)));
    const Enrolment enrolment = link->enrolment();
    if (!session.arguments().has("yes")
        && !session.terminal().confirms(studenttext::leaveQuestion(shownShort(enrolment.invitation.title))))
        return session.refuse(clitext::sayYes());
    studies.leave(*link, {&session, [&session, enrolment](const Result<void>& left) {
                              if (!left)
                                  return session.fail(left.error());
                              session.terminal().line(studenttext::left(enrolment));
                              session.terminal().document({{"left", enrolment.name}});
                              session.finish(ExitCode::Ok);
                          }});
}

} // namespace pupitre
