// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program leads its own process group, which on a terminal is the foreground one, as a shell does it for
// a job: the keys of the student reach the program and not the gate, and ending the group ends whatever the
// program forked.
#include "core/agent/gate/watchedprogram.h"

#include "core/agent/system/clock.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

// how soon an end that was moved earlier is noticed
constexpr std::chrono::milliseconds lookEvery{1000};
constexpr std::chrono::milliseconds graceToEnd{300};

sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGCHLD, SIGTERM, SIGHUP, SIGINT, SIGQUIT})
        sigaddset(&set, signal);
    return set;
}

[[noreturn]] void becomeProgram(const Argv& argv, const sigset_t& signals, int gate)
{
    ::setpgid(0, 0);
    std::signal(SIGTTOU, SIG_IGN); // else taking the terminal would stop us
    if (::isatty(STDIN_FILENO) != 0)
        ::tcsetpgrp(STDIN_FILENO, ::getpgrp());
    std::signal(SIGTTOU, SIG_DFL);
    std::signal(SIGPIPE, SIG_DFL);
    ::sigprocmask(SIG_UNBLOCK, &signals, nullptr);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (::getppid() != gate) // it died before we asked
        ::_exit(129);
    std::vector<char*> words;
    for (const auto& word : argv)
        words.push_back(const_cast<char*>(word.c_str())); // C's signature; execve changes nothing
    words.push_back(nullptr);
    std::array<char*, 1> nothing{nullptr};
    ::execve(words[0], words.data(), nothing.data());
    ::_exit(127);
}

/// Waits for a signal of ours; true where we are asked to leave, or whoever reads what the program writes is
/// gone: it may write nothing and never notice.
bool wait(int signals, int output, std::chrono::milliseconds atMost)
{
    std::array<pollfd, 2> ready{pollfd{signals, POLLIN, 0}, pollfd{output, 0, 0}};
    if (::poll(ready.data(), ready.size(), static_cast<int>(atMost.count())) <= 0)
        return false;
    bool leave = (ready[1].revents & (POLLHUP | POLLERR)) != 0;
    signalfd_siginfo what{};
    while (::read(signals, &what, sizeof what) == static_cast<ssize_t>(sizeof what))
        leave = leave || what.ssi_signo != SIGCHLD;
    return leave;
}

bool ended(int child, int& status)
{
    return ::waitpid(child, &status, WNOHANG) == child;
}

void endGroup(int child, int signals, int& status)
{
    ::kill(-child, SIGTERM);
    const auto until = sinceBoot() + graceToEnd;
    for (auto left = graceToEnd; left.count() > 0; left = until - sinceBoot()) {
        if (ended(child, status)) {
            ::kill(-child, SIGKILL); // what it forked
            return;
        }
        wait(signals, -1, left);
    }
    ::kill(-child, SIGKILL);
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
}

} // namespace

Result<ProgramEnd> runWatched(const Argv& argv, const std::function<Instant()>& endsAt)
{
    const auto set = watchedSignals();
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    const Fd signals(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!signals.valid())
        return failErrno("signalfd");
    const int gate = ::getpid();
    const int child = ::fork();
    if (child < 0)
        return failErrno("fork");
    if (child == 0)
        becomeProgram(argv, set, gate);
    ::setpgid(child, child); // whoever of the two comes first

    ProgramEnd end;
    int status = 0;
    while (!ended(child, status)) {
        const auto left = endsAt() - now();
        end.cutOff = left.count() <= 0;
        if (end.cutOff
            || wait(signals.get(), STDOUT_FILENO, std::min<std::chrono::milliseconds>(left, lookEvery))) {
            endGroup(child, signals.get(), status);
            break;
        }
    }
    end.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return end;
}

} // namespace pupitre
