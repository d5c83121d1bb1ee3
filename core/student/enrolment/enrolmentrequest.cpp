// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See enrolmentrequest.h.
#include "core/student/enrolment/enrolmentrequest.h"

#include "core/student/enrolment/enrolmentfolder.h"

namespace pupitre
{

std::optional<JoinRequest> joinRequestOf(const Enrolment& enrolment)
{
    if (enrolment.key != KeyOrigin::MadeHere)
        return std::nullopt;
    const auto key = publicKeyOf(enrolment);
    if (!key)
        return std::nullopt;
    const Invitation& invitation = enrolment.invitation;
    return JoinRequest{invitation.course, invitation.seat, invitation.login, *key};
}

} // namespace pupitre
