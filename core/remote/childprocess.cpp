// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/childprocess.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace pupitre
{

namespace
{
std::vector<std::string> environmentWith(const std::map<std::string, std::string>& additions)
{
    std::vector<std::string> all;
    for (char** entry = environ; *entry; ++entry) {
        const std::string text = *entry;
        if (!additions.contains(text.substr(0, text.find('='))))
            all.push_back(text);
    }
    for (const auto& [name, value] : additions)
        all.push_back(name + '=' + value);
    return all;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (auto& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}
} // namespace

Result<ChildProcess> ChildProcess::start(const CommandLine& command, const Streams& streams,
                                         const std::map<std::string, std::string>& environment)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, streams.in, 0);
    posix_spawn_file_actions_adddup2(&actions, streams.out, 1);
    posix_spawn_file_actions_adddup2(&actions, streams.err, 2);

    // Lanes block signals and Qt may ignore some; the child begins as from a shell, in a group of its own so
    // that Ctrl-C in our terminal is ours.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    sigset_t usual;
    sigfillset(&usual);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);

    auto argv = command.argv;
    auto env = environmentWith(environment);
    pid_t pid = -1;
    const int failed = ::posix_spawnp(&pid, argv.front().c_str(), &actions, &attributes,
                                      pointersTo(argv).data(), pointersTo(env).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (failed == ENOENT)
        return fail(ErrorKind::NotFound, argv.front());
    if (failed != 0)
        return fail(ErrorKind::SystemCallFailed, argv.front(), std::strerror(failed));
    return ChildProcess(pid, UnixFd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))));
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)), m_pidFd(std::move(other.m_pidFd))
{
}

ChildProcess::~ChildProcess()
{
    if (m_pid < 0)
        return;
    // Its streams are closed by now, which is how an agent is told; most end within a few milliseconds.
    // It leads a group of its own: what it started, as git its transports, does not go on without it.
    if (!endsWithin(100)) {
        ::kill(-m_pid, SIGTERM);
        if (!endsWithin(1000))
            ::kill(-m_pid, SIGKILL);
    }
    (void)reap();
}

bool ChildProcess::endsWithin(int milliseconds) const
{
    pollfd end{m_pidFd.get(), POLLIN, 0};
    return ::poll(&end, 1, milliseconds) > 0;
}

std::optional<int> ChildProcess::reap()
{
    if (m_pid < 0)
        return std::nullopt;
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    m_pid = -1;
    if (!WIFEXITED(status))
        return std::nullopt;
    return WEXITSTATUS(status);
}

} // namespace pupitre
