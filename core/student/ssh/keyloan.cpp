// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/ssh/keyloan.h"

#include "core/remote/ssh/sshtarget.h"
#include "core/student/ssh/insidedoor.h"
#include "core/student/tools/toolerrors.h"

namespace pupitre
{

namespace
{
/// A day's work; tomorrow the person is asked again.
constexpr std::chrono::hours loanTime{10};
} // namespace

Result<KeyUse> lendKey(const Enrolment& enrolment, GateAccess& access, const std::stop_token& stop)
{
    SshTarget target; // named as the connection does, so that its answer is found
    target.host = enrolment.invitation.host;
    target.port = enrolment.invitation.port;
    target.user = enrolment.invitation.user;
    return makeKeyUsable({enrolment.keyFile().string(), target.name(), {}, loanTime}, access.questions(),
                         stop);
}

namespace
{
/// For programs that cannot ask: NotFound where they would have to.
Result<void> lendKeySilently(const Enrolment& enrolment, GateAccess& access, const std::stop_token& stop)
{
    const auto use = lendKey(enrolment, access, stop);
    if (!use)
        return tl::unexpected(use.error());
    if (*use == KeyUse::MustAsk)
        return fail(ErrorKind::NotFound, sshAgentHere, enrolment.alias());
    return {};
}
} // namespace

Result<std::unique_ptr<Remote>> openTheDoor(const Enrolment& enrolment, GateAccess& access, const TpId& tp,
                                            const std::stop_token& stop)
{
    if (auto lent = lendKeySilently(enrolment, access, stop); !lent)
        return tl::unexpected(lent.error());
    auto gate = access.connect(stop);
    if (!gate)
        return gate;
    if (auto opened = openInside(**gate, enrolment, tp, stop); !opened)
        return tl::unexpected(opened.error());
    return gate;
}

} // namespace pupitre
