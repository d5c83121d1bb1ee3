// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See labinvitation.h.
#include "tests/e2e/labinvitation.h"

#include "core/agent/keys/signature.h"
#include "core/agent/system/smallfile.h"

namespace pupitre
{

Invitation labInvitation(GateLab& lab, const Course& course, const std::string& seat)
{
    Invitation invitation;
    invitation.course = course.id;
    invitation.title = course.title;
    invitation.teacher = "Grace Exemple";
    invitation.seat = *SeatId::parse(seat);
    invitation.student = "Ada Exemple";
    invitation.host = "127.0.0.1";
    invitation.port = lab.place().port();
    invitation.user = lab.place().account().name;
    const auto& identity = lab.identity(course.id, seat);
    const std::string known = readFile(identity.knownHosts).value_or("");
    invitation.hostKeys = {*parsePublicKey(std::string_view(known).substr(known.find(' ') + 1))};
    invitation.privateKey = readFile(identity.key).value_or("");
    if (lab.asTheAccount([&] { return placeKey(lab.tree()).map([](const PublicKey&) {}); })) {
        const auto signs = readFile(std::filesystem::path(lab.tree().placeKey()).concat(".pub"));
        invitation.placeKeys = {*parsePublicKey(signs.value_or(""))};
    }
    return invitation;
}

} // namespace pupitre
