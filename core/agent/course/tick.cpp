// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tick.h.
#include "core/agent/course/tick.h"

#include "core/agent/course/loads.h"
#include "core/agent/course/oldagents.h"
#include "core/agent/course/quota.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/environments/imagecopy.h"
#include "core/agent/sampling/minute.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/trials/trials.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <poll.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr const char* lockName = "tick.lock";

/// At least once a minute, because nobody else ticks meanwhile.
constexpr std::chrono::milliseconds longestSleep{60'000};

/// Wakes at `when` by the clock people set, at once when somebody sets it, and after a minute at the latest:
/// a clock put back by an hour must not make a minute of an hour.
void sleepUntil(Instant when)
{
    const auto since = when.time_since_epoch();
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(since);
    const std::chrono::nanoseconds rest = since - whole;
    itimerspec until{};
    until.it_value = {static_cast<time_t>(whole.count()), static_cast<long>(rest.count())};
    const Fd timer(::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC));
    ::timerfd_settime(timer.get(), TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &until, nullptr);
    pollfd wait{timer.get(), POLLIN, 0}; // with a descriptor of -1, poll waits all the same
    ::poll(&wait, 1, static_cast<int>(longestSleep.count())); // woken early, the loop looks again
}

/// GPUs are asked for as long as nothing waits: their driver may hang, and a deadline does not.
std::chrono::milliseconds timeForGpus(const std::optional<Instant>& next)
{
    constexpr std::chrono::milliseconds margin{4000};
    return next ? std::min(gpuAnswerLimit, *next - now() - margin) : gpuAnswerLimit;
}

std::filesystem::path pidFile(const StateTree& tree)
{
    return tree.run() / "tick.pid";
}

void report(const Reconciled& outcome)
{
    for (const SeatFailure& failure : outcome.failures)
        std::fprintf(stderr, "pupitre tick: %s/%s/%s: %s %s %s\n", failure.where.course.text().c_str(),
                     failure.where.tp.text().c_str(), failure.where.seat.text().c_str(),
                     wireName(failure.error.kind), failure.error.subject.c_str(),
                     failure.error.detail.c_str());
    if (outcome.jump)
        std::fprintf(
            stderr, "pupitre tick: the clock jumped by %lld s; nothing is frozen or purged for ten minutes\n",
            static_cast<long long>(outcome.jump->by.count()));
}
} // namespace

int runTick(const StateTree& tree, const Machine& machine)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN); // cron and a closing session must not cut a freeze short
    ::umask(022);
    if (auto made = makeFolders(tree.run()); !made) {
        std::fprintf(stderr, "pupitre tick: %s: %s\n", made.error().subject.c_str(),
                     made.error().detail.c_str());
        return 1;
    }
    const auto lock = FileLock::tryTake(tree.run() / lockName);
    if (!lock && lock.error().kind == ErrorKind::Busy)
        return 0;
    if (!lock) {
        std::fprintf(stderr, "pupitre tick: %s: %s\n", lock.error().subject.c_str(),
                     lock.error().detail.c_str());
        return 1;
    }

    if (auto noted = replaceFile(pidFile(tree), std::to_string(::getpid())); !noted)
        std::fprintf(stderr, "pupitre tick: %s: %s\n", noted.error().subject.c_str(),
                     noted.error().detail.c_str());
    const Reconcile reconcile(tree, machine, "tick");
    while (true) {
        if (auto beat = writeHeartbeat(tree, readClocks()); !beat)
            std::fprintf(stderr, "pupitre tick: heartbeat: %s\n", beat.error().detail.c_str());
        // Deadlines first: measuring takes as long as students make it.
        const auto trials = endOverTrials(tree, machine.engine, now());
        auto outcome = reconcile.everything();
        if (outcome && enforceQuotas(tree, machine.engine) == QuotaLook::SomeBlockedOrFreed)
            outcome = reconcile.everything();
        if (!outcome)
            return 1;
        outcome->failures.insert(outcome->failures.end(), trials.begin(), trials.end());
        report(*outcome);
        removeUnusedAgents(tree);
        removeLeftCopies(tree);
        noteLoads(tree);
        noteSample(tree, timeForGpus(outcome->next));
        const Instant at = now();
        if (!outcome->next || *outcome->next > at + tickHorizon)
            return 0;
        sleepUntil(*outcome->next);
    }
}

Result<void> endRunningTick(const StateTree& tree)
{
    constexpr std::chrono::seconds limit{5};
    const auto text = readFile(pidFile(tree), 64);
    const auto lock = FileLock::tryTake(tree.run() / lockName);
    const bool running = !lock && lock.error().kind == ErrorKind::Busy; // who holds it wrote the file
    int pid = 0;
    if (!text || !running
        || std::from_chars(text->data(), text->data() + text->size(), pid).ec != std::errc{})
        return {};
    const auto process = identityOf(pid);
    if (!process || pid == ::getpid())
        return {};
    if (auto sent = sendSignal(*process, SIGTERM); !sent)
        return sent;
    if (!waitGone({*process}, limit).empty())
        return fail(ErrorKind::StillRunning, "tick", std::to_string(pid));
    return {};
}

} // namespace pupitre
