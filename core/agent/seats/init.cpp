// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PID 1 of an instance: reaps, looks at the clock, ends everybody. It allocates a little at each look and
// keeps nothing.
#include "core/agent/seats/init.h"

#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr const char* untilFile = "/run/pupitre/control/until";
constexpr std::chrono::milliseconds look{250}; // an extension or End reaches us this soon
constexpr std::chrono::milliseconds grace{
    500}; // for editors to save, after SIGTERM; the end is at most 1 s late

std::optional<Instant> readUntil()
{
    auto text = readFile(untilFile, 128);
    if (!text)
        return std::nullopt;
    while (!text->empty() && (text->back() == '\n' || text->back() == ' '))
        text->pop_back();
    const auto until = instantFromIso(*text);
    return until ? std::optional(*until) : std::nullopt;
}

void reap()
{
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
}

/// The next signal of ours, or 0 when `wait` has passed.
int nextSignal(const sigset_t& signals, std::chrono::milliseconds wait)
{
    const auto ms = std::max<long>(0, wait.count());
    const timespec time{ms / 1000, (ms % 1000) * 1'000'000};
    const int got = ::sigtimedwait(&signals, nullptr, &time);
    return got > 0 ? got : 0;
}

void endEverybody(const sigset_t& signals)
{
    const auto limit = sinceBoot() + grace;
    bool somebody = ::kill(-1, SIGTERM) == 0;
    while (somebody && sinceBoot() < limit) {
        nextSignal(signals, std::chrono::milliseconds(20));
        reap();
        somebody = ::kill(-1, 0) == 0;
    }
    ::kill(-1, SIGKILL); // and the kernel ends whoever is left when PID 1 does
}

} // namespace

int runInit()
{
    if (::getpid() != 1) {
        std::fputs("pupitre-agent: init only runs as the first process of an instance\n", stderr);
        return 2;
    }
    ::prctl(PR_SET_DUMPABLE, 0); // where the student has our uid: else a debugger could stop the clock
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT})
        sigaddset(&signals, signal);
    ::sigprocmask(SIG_BLOCK, &signals,
                  nullptr); // blocked, not ignored: PID 1 is never sent what it does not catch
    std::optional<Instant> until = readUntil();
    while (until && now() < *until) {
        const int signal = nextSignal(signals, std::min(look, *until - now()));
        reap();
        if (signal == SIGTERM || signal == SIGINT)
            break;
        if (const auto newer = readUntil()) // unreadable for a moment: the last known end stands
            until = newer;
    }
    endEverybody(signals);
    return 0;
}

} // namespace pupitre
