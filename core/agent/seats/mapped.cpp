// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The worker: {"jobs": n}, then n jobs; the answers carry the job's index. It ends when its stdin does, in
// the middle of a job too: whoever asked is gone, and every job can be done again.
#include "core/agent/seats/mapped.h"

#include "core/agent/seats/mappedjob.h"
#include "core/agent/system/parallel.h"

#include <algorithm>
#include <csignal>
#include <iostream>
#include <mutex>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace pupitre
{

namespace
{

void writeLine(std::string line)
{
    line += '\n';
    for (std::string_view rest = line; !rest.empty();) {
        const ssize_t n = ::write(STDOUT_FILENO, rest.data(), rest.size());
        if (n <= 0)
            ::_exit(1);
        rest.remove_prefix(static_cast<std::size_t>(n));
    }
}

Result<std::vector<Json>> readJobs()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return fail(ErrorKind::ProtocolViolation, "jobs");
    const auto head = parseJson(line, "jobs");
    if (!head || !head->is_object() || !head->contains("jobs") || !(*head)["jobs"].is_number_unsigned())
        return fail(ErrorKind::ProtocolViolation, "jobs");
    std::vector<Json> jobs((*head)["jobs"].get<std::size_t>());
    for (auto& job : jobs) {
        if (!std::getline(std::cin, line))
            return fail(ErrorKind::ProtocolViolation, "jobs");
        auto json = parseJson(line, "job");
        if (!json)
            return tl::unexpected<Error>(json.error());
        job = *std::move(json);
    }
    return jobs;
}

void leaveWithAsker()
{
    pollfd wait{STDIN_FILENO, POLLIN, 0}; // nothing more is sent: readable means closed
    while (::poll(&wait, 1, -1) < 0) {
    }
    ::_exit(1);
}

void allowManyFiles()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max; // one descriptor a level, some thousand levels
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int runMapped()
{
    ::signal(SIGPIPE, SIG_IGN);
    ::umask(0);
    allowManyFiles();
    const auto jobs = readJobs();
    if (!jobs)
        return 2;
    std::thread(leaveWithAsker).detach();
    // Copies wait for the disk as often as for the processor, hence two threads at least.
    const std::size_t threads = std::max<std::size_t>(2, processorCount());
    const std::size_t inner = jobs->empty() ? 1 : std::max<std::size_t>(1, threads / jobs->size());
    std::mutex output;
    forEachInParallel(jobs->size(), threads, [&](std::size_t i) {
        const auto done = mapped::carryOut((*jobs)[i], inner);
        Json answer{{"index", i}};
        if (done)
            answer["ok"] = *done;
        else
            answer["error"] = toJson(done.error());
        const std::lock_guard hold(output);
        writeLine(toText(answer));
    });
    ::_exit(0); // the detached thread still waits on stdin
}

} // namespace pupitre
