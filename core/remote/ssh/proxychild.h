// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way to a host behind another: a child process whose standard streams are the connection. ProxyJump
// becomes `ssh -W` (libssh 0.10 has no jump of its own, and would let ssh read another configuration than
// ours).
#pragma once

#include "core/remote/childprocess.h"
#include "core/remote/ssh/sshtarget.h"

namespace pupitre
{

/// "ada@bastion:2222,inner" -> what reaches `inner`.
struct JumpHops {
    std::string before; // "ada@bastion:2222": hops on the way to the last one
    std::string last;   // "inner"
};
[[nodiscard]] JumpHops jumpHops(const std::string& jump);

[[nodiscard]] CommandLine jumpCommand(const SshTarget& target, const SshOptions& options);

class ProxyChild final
{
public:
    [[nodiscard]] static Result<ProxyChild> start(const SshTarget& target, const SshOptions& options);

    /// The near end of the connection; taken once.
    [[nodiscard]] UnixFd takeSocket() { return std::move(m_socket); }
    /// What it said on its error stream so far.
    [[nodiscard]] std::string lastWords();

private:
    ProxyChild(ChildProcess process, UnixFd socket, UnixFd err)
        : m_process(std::move(process)), m_socket(std::move(socket)), m_err(std::move(err))
    {
    }

    ChildProcess m_process;
    UnixFd m_socket;
    UnixFd m_err;
    std::string m_tail;
};

} // namespace pupitre
