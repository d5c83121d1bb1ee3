// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Engine by Docker: argv in, one process each.
#include "core/agent/engines/docker.h"

#include "core/agent/engines/dockerclient.h"
#include "core/agent/engines/idmap.h"
#include "core/agent/engines/instancefiles.h"
#include "core/agent/engines/rememberedfacts.h"
#include "core/agent/seats/occupants.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds dockerStartLimit{60};
constexpr std::chrono::seconds dockerRemoveLimit{90};
constexpr std::chrono::seconds dockerAskLimit{20};
// after its first process ended, the daemon takes some 100 ms to take an instance out of its books
constexpr std::chrono::seconds nameFreeLimit{10};

Result<std::filesystem::path> dockerEtc(const StateTree& tree)
{
    const auto folder = tree.engine() / "docker-etc";
    if (auto made = makeFolders(folder); !made)
        return tl::unexpected<Error>(made.error());
    for (const auto& [name, text] : etcTexts(dockerStudent)) {
        if (const auto there = readFile(folder / name); there && *there == text)
            continue;
        if (auto written = replaceFile(folder / name, text, 0644); !written)
            return tl::unexpected<Error>(written.error());
    }
    return folder;
}

bool everyLineSays(const std::string& words, std::string_view sentence)
{
    std::istringstream lines(words);
    for (std::string line; std::getline(lines, line);)
        if (!line.empty() && line.find(sentence) == std::string::npos)
            return false;
    return true;
}

Result<EngineFacts> askDocker(const StateTree& tree)
{
    ChildOptions options;
    options.limit = dockerAskLimit;
    const auto output = runDocker(tree, {"info", "--format", "{{json .}}"}, options);
    if (!output)
        return tl::unexpected<Error>(output.error());
    if (output->exit != 0)
        return tl::unexpected<Error>(dockerError(output->err, dockerName));
    const auto info = dockerInfoFrom(output->out);
    if (!info)
        return tl::unexpected<Error>(info.error());
    if (!info->rootless)
        return fail(ErrorKind::NoEngine, dockerName, dockerIsRootful);
    EngineFacts facts;
    facts.name = dockerName;
    facts.version = info->version;
    facts.identity = accountIds().identity;
    facts.lacks = {"diskQuota", "internet", "gpu"};
    if (info->cgroups == DockerCgroups::None)
        facts.lacks.insert(facts.lacks.end(), {"memoryLimit", "processLimit", "cpuLimit"});
    return facts.identity == IdentityKind::Subuid
               ? Result<EngineFacts>(std::move(facts))
               : fail(ErrorKind::EngineFailed, dockerName, "its user ids are not this account's");
}

/// Whether the kernel, too, sees this process in the instance: a daemon in a process namespace of its own
/// gives numbers that are other processes here.
bool isInside(const ProcessIdentity& process, const InstanceSpec& spec)
{
    std::vector<std::filesystem::path> folders;
    for (const auto& mount : spec.mounts)
        folders.push_back(mount.source);
    const auto occupants = occupantsOf(folders);
    return occupants
           && std::ranges::any_of(*occupants, [&](const Occupant& one) { return one.process == process; });
}

Result<ProcessIdentity> firstProcessOf(const StateTree& tree, const InstanceSpec& spec)
{
    const auto& name = spec.name;
    const auto output = runDocker(tree, {"inspect", "--format", "{{.State.Pid}}", name});
    if (!output)
        return tl::unexpected<Error>(output.error());
    int pid = 0;
    const auto& text = output->out;
    if (output->exit != 0 || std::from_chars(text.data(), text.data() + text.size(), pid).ec != std::errc{})
        return fail(ErrorKind::EngineFailed, name, "its first process ended at once");
    auto identity = identityOf(pid);
    if (pid <= 0 || !identity || !isAlive(*identity))
        return fail(ErrorKind::EngineFailed, name, "its first process ended at once");
    if (!isInside(*identity, spec))
        return fail(ErrorKind::EngineFailed, name, "its first process cannot be told from others");
    return identity;
}

/// The daemon says that it removes a container before it has.
void awaitNameFree(const StateTree& tree, const std::string& name, const std::stop_token& stop)
{
    ChildOptions options;
    options.limit = dockerAskLimit;
    options.stop = stop;
    const auto until = std::chrono::steady_clock::now() + nameFreeLimit;
    while (std::chrono::steady_clock::now() < until && !stop.stop_requested()) {
        const auto asked = runDocker(tree, {"container", "inspect", name}, options);
        if (!asked || asked->exit != 0)
            return;
    }
}

} // namespace

Result<EngineFacts> Docker::available()
{
    const auto program = findProgram("docker");
    if (!program)
        return fail(ErrorKind::NoEngine, dockerName);
    const auto socket = dockerSocket();
    if (!socket)
        return tl::unexpected<Error>(socket.error());
    const auto key =
        factsKey(*program) + "|" + *socket + "|" + fileStamp(*socket); // made anew by each daemon
    if (auto remembered = rememberedFacts(m_tree, dockerName, key))
        return *remembered;
    if (auto made = makeFolders(m_tree.engine()); !made)
        return tl::unexpected<Error>(made.error());
    auto facts = askDocker(m_tree);
    if (facts)
        if (auto kept = rememberFacts(m_tree, key, *facts); !kept)
            return tl::unexpected<Error>(kept.error());
    return facts;
}

Result<ProcessIdentity> Docker::start(const InstanceSpec& spec, std::stop_token stop)
{
    const auto facts = available();
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    if (spec.limits.network != NetworkAccess::None) // its bridge was never tried without the host's loopback
        return fail(ErrorKind::NotPermitted, "internet", dockerName);
    if (spec.gpu)
        return fail(ErrorKind::NotPermitted, "gpu", dockerName);
    const auto etc = dockerEtc(m_tree);
    if (!etc)
        return tl::unexpected<Error>(etc.error());
    const bool limited = std::ranges::find(facts->lacks, "processLimit") == facts->lacks.end();
    const auto arguments =
        dockerRunArguments(spec, *etc, limited ? DockerCgroups::Usable : DockerCgroups::None);
    ChildOptions options;
    options.limit = dockerStartLimit;
    options.stop = stop;
    auto output = runDocker(m_tree, arguments, options);
    if (output && output->exit != 0 && output->err.find("is already in use") != std::string::npos) {
        // Left over by a crash, or about to go. What is alive was looked at before.
        if (auto removed = remove({spec.name}); !removed)
            return tl::unexpected<Error>(removed.error());
        awaitNameFree(m_tree, spec.name, stop);
        output = runDocker(m_tree, arguments, options);
    }
    if (!output || output->exit != 0) {
        auto error = output ? dockerError(output->err, spec.name, spec.image) : output.error();
        (void)remove({spec.name}); // whatever was half made; the error of the start is the one that counts
        return tl::unexpected<Error>(std::move(error));
    }
    auto process = firstProcessOf(m_tree, spec);
    if (!process)
        (void)remove({spec.name}); // nobody could end it at its time
    return process;
}

Result<void> Docker::remove(const std::vector<std::string>& names)
{
    if (names.empty())
        return {};
    Argv arguments{"rm", "--force"};
    arguments.insert(arguments.end(), names.begin(), names.end());
    ChildOptions options;
    options.limit = dockerRemoveLimit;
    const auto output = runDocker(m_tree, arguments, options);
    if (!output)
        return tl::unexpected<Error>(output.error());
    if (output->exit == 0 || everyLineSays(output->err, "No such container")
        || everyLineSays(output->err, "already in progress"))
        return {};
    return tl::unexpected<Error>(dockerError(output->err, names.front()));
}

Argv Docker::enter(const std::string& name, const EnterSpec& what) const
{
    auto argv = dockerPrefix(m_tree, dockerSocket().value_or("/nonexistent"));
    argv.insert(argv.end(), {"exec", "--interactive"});
    if (what.terminal)
        argv.emplace_back("--tty");
    for (const auto& [variable, value] : what.environment)
        argv.insert(argv.end(), {"--env", variable + "=" + value});
    argv.push_back(name);
    argv.insert(argv.end(), what.argv.begin(), what.argv.end());
    return argv;
}

Argv Docker::mapped(const Argv& inner) const
{
    return mapArguments(m_tree, inner);
}

} // namespace pupitre
