// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The probe is the agent itself, so nothing needs to be in the image: it takes twice what it may have.
#include "core/agent/engines/limitsprobe.h"

#include "core/agent/engines/podmancommand.h"
#include "core/agent/engines/podmanconfig.h"
#include "core/agent/engines/podmanerror.h"
#include "core/agent/engines/podmanfacts.h"
#include "core/agent/seats/agentprogram.h"
#include "core/agent/system/child.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr int probeMemoryMiB = 64;
constexpr int probeProcesses = 32;
constexpr int notStopped = 1;

enum class Outcome { Stopped, NotStopped };

Result<Outcome> probe(const StateTree& tree, const EngineFacts& facts, const std::string& image,
                      const char* what, std::stop_token stop)
{
    const auto program = agentProgram(tree);
    if (!program)
        return tl::unexpected<Error>(program.error());
    InstanceSpec spec{
        std::string("pupitre_probe_") + what + "_" + std::to_string(::getpid()), "probe", image, {}, {}, {}};
    spec.limits.memoryMiB = probeMemoryMiB;
    spec.limits.processes = probeProcesses;
    spec.mounts = {{*program, "/run/pupitre/agent", Mount::Access::ReadOnly}};
    const auto setup = podmanSetup(tree);
    auto argv = podmanPrefix(setup);
    auto arguments = runArguments(spec, setup, facts.identity, tree.engine() / (spec.name + ".pid"));
    std::erase(arguments, "--detach");
    const auto entrypoint = std::ranges::find(arguments, R"(["/run/pupitre/agent","init"])");
    *entrypoint = std::string(R"(["/run/pupitre/agent","exceed",")") + what + "\"]";
    argv.insert(argv.end(), arguments.begin(), arguments.end());
    ChildOptions options;
    options.limit = std::chrono::seconds(60);
    options.stop = std::move(stop);
    const auto output = runChild(argv, options);
    if (!output)
        return tl::unexpected<Error>(output.error());
    if (output->exit >= 125 && output->exit <= 127)
        return tl::unexpected<Error>(podmanError(output->err, spec.name, image));
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

Result<EngineFacts> measureLimits(const StateTree& tree, const std::string& image, std::stop_token stop)
{
    Podman podman(tree);
    auto facts = podman.available();
    if (!facts)
        return facts;
    if (auto ready = podman.makeReady(image, stop); !ready)
        return tl::unexpected<Error>(ready.error());
    const auto memory = probe(tree, *facts, image, "memory", stop);
    if (!memory)
        return tl::unexpected<Error>(memory.error());
    const auto processes = probe(tree, *facts, image, "processes", stop);
    if (!processes)
        return tl::unexpected<Error>(processes.error());
    note(*facts, "memoryLimit", *memory);
    note(*facts, "processLimit", *processes);
    facts->limitsMeasured = true;
    if (auto kept = rememberFacts(tree, *facts); !kept)
        return tl::unexpected<Error>(kept.error());
    return facts;
}

int runExceed(const char* what)
{
    return std::string_view(what) == "memory" ? exceedMemory() : exceedProcesses();
}

} // namespace pupitre
