// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studentterminal.h. The script survives every login shell, as those that put the agent there.
#include "core/services/seats/studentterminal.h"

namespace pupitre
{

namespace
{

constexpr auto visitScript =
    R"sh(r=${PUPITRE_ROOT:-$HOME/.local/share/pupitre}; exec "$r/bin/current/pupitre-agent" visit "$1" "$2" "$3")sh";

CommandLine onThePlace(const TpRef& tp, const SeatId& seat)
{
    return {{"sh", "-c", visitScript, "pupitre", tp.course.text(), tp.tp.text(), seat.text()}};
}

} // namespace

CommandLine visitCommand(const PlaceAddress& place, const SshOptions& ssh, const TpRef& tp,
                         const SeatId& seat)
{
    const CommandLine visit = onThePlace(tp, seat);
    if (place.kind == PlaceKind::ThisComputer)
        return visit;
    CommandLine command{{"ssh", "-t", "-a", "-x"}}; // nothing of the teacher's goes along
    const auto add = [&command](std::initializer_list<std::string> words) {
        command.argv.insert(command.argv.end(), words);
    };
    if (ssh.configFile)
        add({"-F", ssh.configFile->string()});
    add({"-o", "ClearAllForwardings=yes", "-o", "RemoteCommand=none"});
    if (!ssh.ownKnownHosts.empty())
        add({"-o", "GlobalKnownHostsFile=/etc/ssh/ssh_known_hosts \"" + ssh.ownKnownHosts.string() + "\""});
    if (ssh.agent == SshOptions::Agent::Ignore)
        add({"-o", "IdentityAgent=none"});
    else if (!ssh.agentSocket.empty())
        add({"-o", "IdentityAgent=" + ssh.agentSocket});
    for (const auto& identity : ssh.identities)
        add({"-i", identity.string()});
    if (!place.user.empty())
        add({"-l", place.user});
    if (place.port != 0)
        add({"-p", std::to_string(place.port)});
    if (!place.jump.empty())
        add({"-J", place.jump});
    add({"--", place.host, quotedForShell(visit)});
    return command;
}

Result<void> openStudentTerminal(const PlaceBook& places, const TpRef& tp, const SeatId& seat,
                                 const std::string& pressEnter, const TerminalSearch& search)
{
    const PlaceLink* link = places.link(tp.place);
    if (link == nullptr)
        return fail(ErrorKind::NotFound, tp.place.text());
    const CommandLine visit = visitCommand(link->place().address, link->sshOptions(), tp, seat);
    return openTerminalWindow(heldOpenOnFailure(visit, pressEnter), search);
}

} // namespace pupitre
