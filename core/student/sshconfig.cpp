// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/sshconfig.h"

#include <algorithm>

namespace pupitre
{

namespace
{

/// In double quotes, with the tokens of ssh_config(5) taken literally.
std::string quoted(const std::filesystem::path& path)
{
    std::string text = "\"";
    for (const char c : path.string())
        text += c == '%' ? std::string("%%") : std::string(1, c);
    return text + '"';
}

bool canBeQuoted(const std::filesystem::path& path)
{
    return std::ranges::none_of(
        path.string(), [](unsigned char c) { return c < 0x20 || c == 0x7f || c == '"' || c == '\\'; });
}

} // namespace

Result<std::string> sshConfigOf(const Enrolment& enrolment)
{
    if (!canBeQuoted(enrolment.folder))
        return fail(ErrorKind::UnsafePath, enrolment.folder.string());
    const Invitation& invitation = enrolment.invitation;
    return "Host " + enrolment.alias() + "\n    HostName " + invitation.host + "\n    Port "
           + std::to_string(invitation.port) + "\n    User " + invitation.user + "\n    IdentityFile "
           + quoted(enrolment.keyFile()) + "\n    IdentitiesOnly yes\n    UserKnownHostsFile "
           + quoted(enrolment.knownHosts())
           + "\n    GlobalKnownHostsFile /dev/null\n    StrictHostKeyChecking yes\n    UpdateHostKeys no\n"
             "    ForwardAgent no\n    ForwardX11 no\n";
}

std::string knownHostsOf(const Invitation& invitation)
{
    const std::string name = invitation.port == 22
                                 ? invitation.host
                                 : "[" + invitation.host + "]:" + std::to_string(invitation.port);
    std::string text;
    for (const PublicKey& key : invitation.hostKeys)
        text += name + " " + toLine(key) + "\n";
    return text;
}

} // namespace pupitre
