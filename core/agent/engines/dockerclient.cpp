// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See dockerclient.h. Who listens is asked of the kernel (SO_PEERCRED), not of the daemon.
#include "core/agent/engines/dockerclient.h"

#include "core/agent/check/account.h"
#include "core/agent/system/fd.h"

#include <cstring>
#include <optional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

/// Uid of whoever made this socket listen; nothing where nobody answers.
std::optional<uid_t> listenerOf(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return std::nullopt;
    std::memcpy(address.sun_path, path.c_str(), path.size());
    const Fd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket.valid()
        || ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return std::nullopt;
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(socket.get(), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return std::nullopt;
    return peer.uid;
}

} // namespace

Result<std::string> dockerSocket()
{
    bool rootful = false;
    // as dockerd-rootless-setuptool.sh does, with systemd and without; the last is everybody's
    for (const auto& path :
         {"/run/user/" + std::to_string(::getuid()) + "/docker.sock",
          (homeFolder() / ".docker/run/docker.sock").string(), std::string("/var/run/docker.sock")}) {
        const auto listener = listenerOf(path);
        if (listener && *listener == ::getuid() && *listener != 0)
            return path;
        rootful = rootful || listener == uid_t{0};
    }
    return fail(ErrorKind::NoEngine, dockerName, rootful ? dockerIsRootful : "");
}

Argv dockerPrefix(const StateTree& tree, const std::string& socket)
{
    Argv argv{"/usr/bin/env", "-i"};
    for (auto& variable : cleanEnvironment())
        argv.push_back(std::move(variable));
    // a configuration of our own: the account's may name another daemon, or a store of passwords
    argv.insert(argv.end(), {"DOCKER_CONFIG=" + (tree.engine() / "docker").string(),
                             findProgram("docker").value_or("docker"), "--host", "unix://" + socket});
    return argv;
}

Result<ChildOutput> runDocker(const StateTree& tree, const Argv& arguments, ChildOptions options)
{
    const auto socket = dockerSocket();
    if (!socket)
        return tl::unexpected<Error>(socket.error());
    auto argv = dockerPrefix(tree, *socket);
    argv.insert(argv.end(), arguments.begin(), arguments.end());
    return runChild(argv, options);
}

} // namespace pupitre
