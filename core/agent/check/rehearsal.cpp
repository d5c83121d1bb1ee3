// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rehearsal.h. The names are fixed, so that the next rehearsal finds what a killed one left.
#include "core/agent/check/rehearsal.h"

#include "core/agent/check/facts.h"
#include "core/agent/check/gpus.h"
#include "core/agent/seats/agentprogram.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/parallel.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::chrono::minutes endsByItself{5};
constexpr std::chrono::seconds answerLimit{60};
constexpr std::chrono::seconds goneLimit{5};

milliseconds since(Clock::time_point begin)
{
    return std::chrono::duration_cast<milliseconds>(Clock::now() - begin);
}

std::string rehearsedName(int number)
{
    return "pupitre_rehearsal_" + std::to_string(number);
}

std::filesystem::path rehearsedFolder(const StateTree& tree, int number)
{
    return tree.engine() / rehearsedName(number);
}

/// Resident pages of a process and of those begun below it. They are other users', so smaps, which would
/// divide shared pages, cannot be read; this is therefore a little too much.
std::int64_t residentBytes(const ProcessIdentity& init)
{
    std::set<int> family{init.pid};
    std::vector<int> pids;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", error))
        if (const int pid = std::atoi(entry.path().filename().c_str()); pid > 0)
            pids.push_back(pid);
    for (bool grew = true; grew;) {
        grew = false;
        for (const int pid : pids) {
            const auto process = family.contains(pid) ? fail(ErrorKind::NotFound) : identityOf(pid);
            if (process && family.contains(parentOf(*process)))
                grew = family.insert(pid).second || grew;
        }
    }
    std::int64_t pages = 0;
    for (const int pid : family) {
        std::ifstream file("/proc/" + std::to_string(pid) + "/statm");
        std::int64_t whole = 0;
        std::int64_t resident = 0;
        if (file >> whole >> resident)
            pages += resident;
    }
    return pages * ::sysconf(_SC_PAGESIZE);
}

/// From /proc/meminfo, kB; 0 where an old kernel does not say.
std::int64_t memoryAvailable()
{
    std::ifstream file("/proc/meminfo");
    for (std::string word; file >> word;)
        if (std::int64_t kilobytes = 0; word == "MemAvailable:" && file >> kilobytes)
            return kilobytes / 1024;
    return 0;
}

/// Instances and folders, also those of a rehearsal before us.
void takeAll(const StateTree& tree, Engine& engine, const std::vector<ProcessIdentity>& inits)
{
    std::vector<std::string> names;
    for (int i = 1; i <= rehearsedAtMost; ++i)
        if (pupitre::exists(rehearsedFolder(tree, i)))
            names.push_back(rehearsedName(i));
    if (names.empty())
        return;
    static_cast<void>(engine.remove(names)); // what it cannot take away ends by itself
    static_cast<void>(waitGone(inits, goneLimit));
    for (int i = 1; i <= rehearsedAtMost; ++i)
        static_cast<void>(removeTree(rehearsedFolder(tree, i)));
}

class Rehearsing final
{
public:
    Rehearsing(const StateTree& tree, Engine& engine, const RehearsalOrder& order, std::vector<Gpu> gpus)
        : m_tree(tree), m_engine(engine), m_order(order), m_gpus(std::move(gpus)),
          m_inits(static_cast<std::size_t>(order.instances))
    {
        takeAll(m_tree, m_engine, {});
    }
    ~Rehearsing()
    {
        std::vector<ProcessIdentity> inits;
        for (const auto& init : m_inits)
            if (init)
                inits.push_back(*init);
        takeAll(m_tree, m_engine, inits);
    }
    Rehearsing(const Rehearsing&) = delete;
    Rehearsing& operator=(const Rehearsing&) = delete;

    Result<Rehearsal> run(const ProgressSink& progress, std::stop_token stop)
    {
        Rehearsal measured;
        measured.memoryAvailableMiB = memoryAvailable();
        const auto count = m_inits.size();
        std::vector<Result<milliseconds>> took(count, milliseconds{0});
        std::atomic<std::size_t> done = 0;
        const auto begin = Clock::now();
        forEachInParallel(count, 2 * processorCount(), [&](std::size_t i) {
            took[i] = one(static_cast<int>(i), stop);
            if (progress)
                progress({"rehearse", {}, ++done, count});
        });
        measured.allTook = since(begin);
        for (const auto& each : took) {
            if (!each)
                return tl::unexpected<Error>(each.error());
            measured.oneTook = std::max(measured.oneTook, *each);
        }
        for (const auto& init : m_inits)
            measured.bytesEach = std::max(measured.bytesEach, residentBytes(*init));
        measured.instances = m_order.instances;
        measured.gpus = static_cast<int>(m_gpus.size());
        return measured;
    }

private:
    Result<milliseconds> one(int index, std::stop_token stop)
    {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, "rehearse");
        const auto begin = Clock::now();
        const auto spec = specFor(index);
        if (!spec)
            return tl::unexpected<Error>(spec.error());
        auto started = m_engine.start(*spec, stop);
        if (!started)
            return tl::unexpected<Error>(started.error());
        m_inits[static_cast<std::size_t>(index)] = *started;
        ChildOptions options;
        options.limit = answerLimit;
        options.stop = stop;
        const auto answer =
            runChild(m_engine.enter(spec->name, {{"/bin/sh", "-c", "echo here"}, false, {}}), options);
        if (!answer)
            return tl::unexpected<Error>(answer.error());
        if (answer->exit != 0 || answer->out != "here\n")
            return fail(ErrorKind::EngineFailed, spec->name, lastLine(answer->err));
        return since(begin);
    }

    Result<InstanceSpec> specFor(int index) const
    {
        const auto program = agentProgram(m_tree);
        if (!program)
            return tl::unexpected<Error>(program.error());
        InstanceSpec spec{rehearsedName(index + 1), "rehearsal", m_order.image, {}, m_order.limits, {}};
        const auto home = rehearsedFolder(m_tree, index + 1) / "home";
        const auto control = rehearsedFolder(m_tree, index + 1) / "control";
        for (const auto& folder : {home, control}) {
            if (auto made = makeFolders(folder); !made)
                return tl::unexpected<Error>(made.error());
            if (::chmod(folder.c_str(), 0755) != 0)
                return failErrno(folder.string());
        }
        if (auto until = replaceFile(control / "until", toIso(now() + endsByItself) + "\n", 0644); !until)
            return tl::unexpected<Error>(until.error());
        spec.mounts = {{home, "/home/student", Mount::Access::ReadOnly},
                       {*program, "/run/pupitre/agent", Mount::Access::ReadOnly},
                       {control, "/run/pupitre/control", Mount::Access::ReadOnly}};
        if (m_order.limits.seatsPerGpu > 0 && !m_gpus.empty())
            spec.gpu =
                m_gpus[static_cast<std::size_t>(index / m_order.limits.seatsPerGpu) % m_gpus.size()].uuid;
        return spec;
    }

    const StateTree& m_tree;
    Engine& m_engine;
    const RehearsalOrder& m_order;
    std::vector<Gpu> m_gpus;
    std::vector<std::optional<ProcessIdentity>> m_inits;
};

} // namespace

Result<Rehearsal> rehearse(const StateTree& tree, Engine& engine, const RehearsalOrder& order,
                           const ProgressSink& progress, std::stop_token stop)
{
    if (order.instances < 1 || order.instances > rehearsedAtMost)
        return fail(ErrorKind::InvalidArgument, "instances", std::to_string(order.instances));
    if (const auto facts = engine.available(); !facts)
        return tl::unexpected<Error>(facts.error());
    if (auto made = makeFolders(tree.engine()); !made)
        return tl::unexpected<Error>(made.error());
    const auto lock = FileLock::tryTake(tree.engine() / "rehearsal.lock");
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    const PlaceFacts facts = placeFacts(tree, engine);
    auto measured = Rehearsing(tree, engine, order, facts.gpus).run(progress, std::move(stop));
    if (!measured)
        return measured;
    measured->cpus = facts.cpus;
    measured->memoryMiB = facts.memoryMiB;
    measured->diskFreeMiB = facts.diskFreeMiB;
    return measured;
}

} // namespace pupitre
