// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/ssh/sshconfig.h"

#include "core/remote/commandline.h"

#include <algorithm>
#include <string_view>

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

/// For the shell that runs a ProxyCommand, and for ssh, which puts its tokens in before.
std::string proxyWords(const CommandLine& command)
{
    std::string text;
    for (const char c : quotedForShell(command))
        text += c == '%' ? std::string("%%") : std::string(1, c);
    return text;
}

/// Newer clients put in the environment's values at ${…}.
bool canBeQuoted(const std::filesystem::path& path)
{
    return path.is_absolute() && std::ranges::none_of(path.string(), [](unsigned char c) {
               return c < 0x20 || c == 0x7f || c == '"' || c == '\\' || c == '$';
           });
}

/// A folder may have been renamed by hand; ssh reads more than a name after Host.
bool isAlias(const std::string& text)
{
    return std::ranges::all_of(text, [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("._-").find(static_cast<char>(c)) != std::string_view::npos;
    });
}

std::string loginLines(const Enrolment& enrolment, const std::filesystem::path& knownHosts)
{
    return "    IdentityFile " + quoted(enrolment.keyFile())
           + "\n    IdentitiesOnly yes\n    UserKnownHostsFile " + quoted(knownHosts)
           + "\n    GlobalKnownHostsFile /dev/null\n    StrictHostKeyChecking yes\n    UpdateHostKeys no\n"
             "    ForwardAgent no\n    ForwardX11 no\n";
}

} // namespace

Result<std::string> sshConfigOf(const Enrolment& enrolment)
{
    if (!canBeQuoted(enrolment.folder) || !isAlias(enrolment.name))
        return fail(ErrorKind::UnsafePath, enrolment.folder.string());
    const Invitation& invitation = enrolment.invitation;
    const CommandLine inside{
        {"ssh", "-F", enrolment.sshConfig().string(), enrolment.alias(), "pupitre", "sshd"}};
    return "Host " + enrolment.alias() + "\n    HostName " + invitation.host + "\n    Port "
           + std::to_string(invitation.port) + "\n    User " + invitation.user + "\n"
           + loginLines(enrolment, enrolment.knownHosts()) + "\nHost " + enrolment.insideAlias()
           + "\n    HostName " + enrolment.insideAlias()
           + "\n    Port 22\n    User student\n    ProxyCommand " + proxyWords(inside) + "\n"
           + loginLines(enrolment, enrolment.insideKnownHosts());
}

} // namespace pupitre
