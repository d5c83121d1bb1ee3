// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identity is pid + start ticks + boot id; signals go through a pidfd checked after it is open.
#include "core/agent/system/process.h"

#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <charconv>
#include <climits>
#include <optional>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

struct Stat {
    char state = 'X';
    int parent = 0;
    int threads = 0;
    std::uint64_t startTicks = 0;
};

/// Fields after the command name, which may itself hold blanks and parentheses (proc(5)).
std::optional<Stat> statOf(int pid)
{
    const auto text = readFile("/proc/" + std::to_string(pid) + "/stat", 65536);
    if (!text)
        return std::nullopt;
    std::size_t at = text->rfind(')');
    if (at == std::string::npos || at + 2 >= text->size())
        return std::nullopt;
    Stat stat;
    stat.state = (*text)[at + 2];
    int field = 3;
    for (at = text->find(' ', at + 2); at != std::string::npos; at = text->find(' ', at + 1)) {
        ++field;
        const char* first = text->data() + at + 1;
        const char* last = text->data() + text->size();
        if (field == 4)
            std::from_chars(first, last, stat.parent);
        if (field == 20)
            std::from_chars(first, last, stat.threads);
        if (field == 22 && std::from_chars(first, last, stat.startTicks).ec == std::errc{})
            return stat;
    }
    return std::nullopt;
}

bool isThat(const std::optional<Stat>& stat, const ProcessIdentity& process)
{
    if (!stat || stat->startTicks != process.startTicks || stat->state == 'X')
        return false;
    return stat->state != 'Z' || stat->threads > 1; // a first thread may end before the others do
}

Fd openPidfd(int pid)
{
    return Fd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
}

} // namespace

const std::string& bootId()
{
    static const std::string id = [] {
        auto text = readFile("/proc/sys/kernel/random/boot_id", 4096).value_or("");
        while (!text.empty() && text.back() == '\n')
            text.pop_back();
        return text;
    }();
    return id;
}

std::string hostName()
{
    char name[HOST_NAME_MAX + 1] = {};
    ::gethostname(name, sizeof name - 1);
    return name;
}

Result<ProcessIdentity> identityOf(int pid)
{
    const auto stat = statOf(pid);
    if (!stat)
        return fail(ErrorKind::NotFound, std::to_string(pid));
    return ProcessIdentity{pid, stat->startTicks, bootId()};
}

ProcessIdentity ownIdentity()
{
    const auto stat = statOf(::getpid());
    return ProcessIdentity{::getpid(), stat ? stat->startTicks : 0, bootId()};
}

bool isAlive(const ProcessIdentity& process)
{
    return process.pid > 0 && process.bootId == bootId() && isThat(statOf(process.pid), process);
}

int parentOf(const ProcessIdentity& process)
{
    const auto stat = statOf(process.pid);
    return process.bootId == bootId() && isThat(stat, process) ? stat->parent : 0;
}

Result<void> sendSignal(const ProcessIdentity& process, int signal)
{
    if (!isAlive(process))
        return {};
    const Fd pidfd = openPidfd(process.pid);
    if (!pidfd.valid() && errno == ESRCH)
        return {};
    if (!pidfd.valid())
        return failErrno("pidfd_open");
    if (!isAlive(process)) // the pid passed to another process before the pidfd was open
        return {};
    if (::syscall(SYS_pidfd_send_signal, pidfd.get(), signal, nullptr, 0) != 0 && errno != ESRCH)
        return failErrno(std::to_string(process.pid));
    return {};
}

std::vector<ProcessIdentity> waitGone(std::vector<ProcessIdentity> processes, std::chrono::milliseconds limit)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    for (;;) {
        std::erase_if(processes, [](const ProcessIdentity& p) { return !isAlive(p); });
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (processes.empty() || left.count() <= 0)
            return processes;
        const Fd pidfd = openPidfd(processes.front().pid);
        pollfd wait{pidfd.get(), POLLIN, 0};
        if (!isAlive(processes.front())) // before its pid could pass to another
            continue;
        // A pidfd rings at the end of the process. Without one (none free): look again shortly.
        ::poll(&wait, 1, static_cast<int>(pidfd.valid() ? left.count() : std::min<long>(10, left.count())));
    }
}

} // namespace pupitre
