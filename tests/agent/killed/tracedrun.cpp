// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/agent/killed/tracedrun.h"

#include "core/agent/system/errnoerror.h"

#include <csignal>
#include <fcntl.h>
#include <set>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

[[noreturn]] void becomeTraced(const std::vector<std::string>& argv)
{
    std::vector<char*> words;
    for (const auto& word : argv)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    if (::setpgid(0, 0) == 0 && ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0) {
        ::raise(SIGSTOP);
        ::execv(words[0], words.data());
    }
    ::_exit(127);
}

class Tracer final
{
public:
    Tracer(pid_t child, std::uint64_t last, Victim victim) : m_child(child), m_last(last), m_victim(victim) {}

    Result<TracedRun> run()
    {
        int status = 0;
        if (::waitpid(m_child, &status, __WALL) != m_child || !WIFSTOPPED(status))
            return failErrno("traced program");
        constexpr auto options =
            PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL;
        if (::ptrace(PTRACE_SETOPTIONS, m_child, nullptr, options) != 0)
            return failErrno("ptrace");
        m_known.insert(m_child);
        resume(m_child, 0);
        for (;;) {
            const pid_t thread = ::waitpid(-1, &status, __WALL);
            if (thread < 0)
                return failErrno("waitpid");
            if (WIFSTOPPED(status)) {
                stopped(thread, status);
            } else if (thread == m_child) { // the last of its threads
                m_outcome.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
                return m_outcome;
            }
        }
    }

private:
    static void resume(pid_t thread, int signal) { ::ptrace(PTRACE_SYSCALL, thread, nullptr, signal); }

    void stopped(pid_t thread, int status)
    {
        const int signal = WSTOPSIG(status);
        const bool firstStop = m_known.insert(thread).second;
        if (signal == (SIGTRAP | 0x80)) {
            call(thread);
            return;
        }
        const bool event = signal == SIGTRAP && (status >> 16) != 0;
        if (event && (status >> 16) == PTRACE_EVENT_EXEC)
            m_running = true;
        resume(thread, event || (firstStop && signal == SIGSTOP) ? 0 : signal);
    }

    void call(pid_t thread)
    {
        __ptrace_syscall_info info{};
        const bool known = ::ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof info, &info) > 0;
        if (known && m_running && info.op == PTRACE_SYSCALL_INFO_ENTRY && ++m_outcome.calls == m_last) {
            m_outcome.killed = true;
            ::kill(m_victim == Victim::Group ? -m_child : m_child, SIGKILL);
            return;
        }
        resume(thread, 0);
    }

    pid_t m_child;
    std::uint64_t m_last;
    Victim m_victim;
    bool m_running = false; // its program, not yet ours
    std::set<pid_t> m_known;
    TracedRun m_outcome;
};

} // namespace

Result<TracedRun> runUntilCall(const std::vector<std::string>& argv, std::uint64_t last, Victim victim)
{
    const pid_t child = ::fork();
    if (child < 0)
        return failErrno("fork");
    if (child == 0)
        becomeTraced(argv);
    return Tracer(child, last, victim).run();
}

} // namespace pupitre
