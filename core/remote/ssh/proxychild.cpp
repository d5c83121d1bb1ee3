// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/ssh/proxychild.h"

#include "core/remote/tail.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>

namespace pupitre
{

JumpHops jumpHops(const std::string& jump)
{
    const auto comma = jump.rfind(',');
    if (comma == std::string::npos)
        return {"", jump};
    return {jump.substr(0, comma), jump.substr(comma + 1)};
}

CommandLine jumpCommand(const SshTarget& target, const SshOptions& options)
{
    const auto hops = jumpHops(target.proxyJump);
    CommandLine command{{"ssh"}};
    const auto add = [&command](std::initializer_list<std::string> words) {
        command.argv.insert(command.argv.end(), words);
    };
    if (options.configFile)
        add({"-F", options.configFile->string()});
    // Nobody can type a password to it: a jump logs in by key or agent.
    add({"-o", "BatchMode=yes", "-o", "ConnectTimeout=15", "-o", "ClearAllForwardings=no"});
    if (!options.ownKnownHosts.empty())
        add({"-o",
             "GlobalKnownHostsFile=/etc/ssh/ssh_known_hosts \"" + options.ownKnownHosts.string() + "\""});
    for (const auto& identity : options.identities)
        add({"-i", identity.string()});
    if (!hops.before.empty())
        add({"-J", hops.before});
    add({"-W", "[" + target.host + "]:" + std::to_string(target.port)});
    add({"--", hops.last.starts_with("ssh://") ? hops.last : "ssh://" + hops.last});
    return command;
}

Result<ProxyChild> ProxyChild::start(const SshTarget& target, const SshOptions& options)
{
    int ends[2];
    int errEnds[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(ErrorKind::SystemCallFailed, "socketpair", std::strerror(errno));
    UnixFd near(ends[0]);
    const UnixFd far(ends[1]);
    if (::pipe2(errEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return fail(ErrorKind::SystemCallFailed, "pipe2", std::strerror(errno));
    UnixFd errRead(errEnds[0]);
    const UnixFd errWrite(errEnds[1]);
    ::fcntl(near.get(), F_SETFL, O_NONBLOCK);

    // ProxyCommand is shell text by definition (ssh_config(5)), written by the person in their own
    // configuration.
    const auto command =
        target.proxyJump.empty()
            ? CommandLine{{"/bin/sh", "-c", "exec " + expandTokens(target.proxyCommand, target)}}
            : jumpCommand(target, options);
    auto process = ChildProcess::start(command, {far.get(), far.get(), errWrite.get()});
    if (!process)
        return tl::unexpected(process.error());
    return ProxyChild(std::move(*process), std::move(near), std::move(errRead));
}

std::string ProxyChild::lastWords()
{
    std::array<char, 4096> piece;
    for (;;) {
        const auto got = ::read(m_err.get(), piece.data(), piece.size());
        if (got <= 0)
            return m_tail;
        appendToTail(m_tail, {piece.data(), static_cast<std::size_t>(got)});
    }
}

} // namespace pupitre
