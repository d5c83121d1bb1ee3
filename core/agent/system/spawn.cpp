// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// posix_spawn: glibc starts the child with CLONE_VFORK, which stays fast however large we are.
#include "core/agent/system/spawn.h"

#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"

#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace pupitre
{

std::vector<char*> execPointers(const std::vector<std::string>& texts)
{
    std::vector<char*> result;
    for (const auto& text : texts)
        result.push_back(const_cast<char*>(text.c_str())); // C's signature; exec promises not to write there
    result.push_back(nullptr);
    return result;
}

Result<int> spawnChild(const std::vector<std::string>& argv, const std::vector<std::string>& environment,
                       const Stdio& stdio)
{
    const auto program = argv.empty() ? std::nullopt : findProgram(argv.front());
    if (!program)
        return fail(ErrorKind::NotFound, argv.empty() ? "" : argv.front());
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, stdio.in, 0);
    posix_spawn_file_actions_adddup2(&actions, stdio.out, 1);
    posix_spawn_file_actions_adddup2(&actions, stdio.err, 2);
    posix_spawn_file_actions_addclosefrom_np(&actions, 3); // also what we inherited from whoever started us
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    pid_t pid = -1;
    const int refused = ::posix_spawn(&pid, program->c_str(), &actions, &attributes,
                                      execPointers(argv).data(), execPointers(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (refused != 0)
        return tl::unexpected<Error>(errnoError(refused, argv.front()));
    return pid;
}

void endChild(int pid)
{
    const Fd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    pollfd wait{pidfd.get(), POLLIN, 0};
    ::kill(-pid, SIGTERM);
    if (::poll(&wait, 1, 500) != 1)
        ::kill(-pid, SIGKILL);
    while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

} // namespace pupitre
