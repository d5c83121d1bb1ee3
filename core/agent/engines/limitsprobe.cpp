// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The probe is the agent itself, so nothing needs to be in the image: it takes twice what it may have.
#include "core/agent/engines/limitsprobe.h"

#include "core/agent/engines/rememberedfacts.h"
#include "core/agent/seats/agentprogram.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/instant.h"

#include <csignal>
#include <cstring>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr int probeMemoryMiB = 64;
constexpr int probeProcesses = 32;
constexpr int notStopped = 1;
constexpr std::chrono::seconds probeLimit{60};

enum class Outcome { Stopped, NotStopped };

/// Taken away with what is in it.
class LimitsFolder final
{
public:
    explicit LimitsFolder(std::filesystem::path path) : m_path(std::move(path)) {}
    ~LimitsFolder() { (void)removeTree(m_path); }
    LimitsFolder(const LimitsFolder&) = delete;
    LimitsFolder& operator=(const LimitsFolder&) = delete;

    [[nodiscard]] std::filesystem::path home() const { return m_path / "home"; }
    [[nodiscard]] std::filesystem::path control() const { return m_path / "control"; }
    [[nodiscard]] Result<void> fill() const
    {
        for (const auto& folder : {home(), control()}) {
            if (auto made = makeFolders(folder); !made)
                return made;
            if (::chmod(folder.c_str(), 0755) != 0)
                return failErrno(folder.string());
        }
        return replaceFile(control() / "until", toIso(now() + 2 * probeLimit) + "\n", 0644);
    }

private:
    std::filesystem::path m_path;
};

Result<Outcome> probe(const StateTree& tree, Engine& engine, const std::string& image, const char* what,
                      std::stop_token stop)
{
    const auto program = agentProgram(tree);
    if (!program)
        return tl::unexpected<Error>(program.error());
    InstanceSpec spec{
        std::string("pupitre_probe_") + what + "_" + std::to_string(::getpid()), "probe", image, {}, {}, {}};
    const LimitsFolder folder(tree.engine() / spec.name);
    if (auto filled = folder.fill(); !filled)
        return tl::unexpected<Error>(filled.error());
    spec.limits.memoryMiB = probeMemoryMiB;
    spec.limits.processes = probeProcesses;
    spec.mounts = {{folder.home(), "/home/student", Mount::Access::ReadOnly},
                   {*program, "/run/pupitre/agent", Mount::Access::ReadOnly},
                   {folder.control(), "/run/pupitre/control", Mount::Access::ReadOnly}};
    if (const auto started = engine.start(spec, stop); !started)
        return tl::unexpected<Error>(started.error());
    ChildOptions options;
    options.limit = probeLimit;
    options.stop = std::move(stop);
    const auto output =
        runChild(engine.enter(spec.name, {{"/run/pupitre/agent", "exceed", what}, false, {}}), options);
    if (auto removed = engine.remove({spec.name}); !removed)
        return tl::unexpected<Error>(removed.error());
    if (!output)
        return tl::unexpected<Error>(output.error());
    if (output->exit >= 125 && output->exit <= 127)
        return fail(ErrorKind::EngineFailed, spec.name, lastLine(output->err));
    return output->exit == notStopped ? Outcome::NotStopped : Outcome::Stopped;
}

void note(EngineFacts& facts, const char* promise, Outcome outcome)
{
    std::erase(facts.lacks, promise);
    if (outcome == Outcome::NotStopped)
        facts.lacks.emplace_back(promise);
}

int exceedMemory()
{
    constexpr std::size_t size = std::size_t{2 * probeMemoryMiB} << 20;
    void* memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return 0;
    std::memset(memory, 1, size); // the kernel's out-of-memory killer comes here, or nobody does
    return notStopped;
}

int exceedProcesses()
{
    std::vector<pid_t> children;
    int result = notStopped;
    for (int i = 0; i < 2 * probeProcesses; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            ::pause();
            ::_exit(0);
        }
        if (child < 0) {
            result = 0;
            break;
        }
        children.push_back(child);
    }
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    while (::waitpid(-1, nullptr, 0) > 0) {
    }
    return result;
}

} // namespace

Result<EngineFacts> measureLimits(const StateTree& tree, Engine& engine, const std::string& image,
                                  std::stop_token stop)
{
    auto facts = engine.available();
    if (!facts)
        return facts;
    const auto memory = probe(tree, engine, image, "memory", stop);
    if (!memory)
        return tl::unexpected<Error>(memory.error());
    const auto processes = probe(tree, engine, image, "processes", stop);
    if (!processes)
        return tl::unexpected<Error>(processes.error());
    note(*facts, "memoryLimit", *memory);
    note(*facts, "processLimit", *processes);
    facts->limitsMeasured = true;
    if (auto kept = amendFacts(tree, *facts); !kept)
        return tl::unexpected<Error>(kept.error());
    return facts;
}

int runExceed(const char* what)
{
    return std::string_view(what) == "memory" ? exceedMemory() : exceedProcesses();
}

} // namespace pupitre
