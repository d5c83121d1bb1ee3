// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Engine by Podman: argv in, one process each.
#include "core/agent/engines/podman.h"

#include "core/agent/engines/podmancommand.h"
#include "core/agent/engines/podmanconfig.h"
#include "core/agent/engines/podmanerror.h"
#include "core/agent/engines/podmanfacts.h"
#include "core/agent/engines/podmanremoval.h"
#include "core/agent/engines/rememberedfacts.h"
#include "core/agent/engines/sessionkeyring.h"
#include "core/agent/system/child.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <charconv>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds startLimit{60}; // a cold start of a large image on a loaded machine took 20 s
constexpr std::chrono::minutes mapImageLimit{
    10}; // copying an image into the mapping: gigabytes on a slow disk
constexpr std::chrono::seconds removeLimit{90};
constexpr std::chrono::seconds bookLimit{10}; // an ended monitor's clean-up takes a tenth of one

Argv command(const StateTree& tree, const Argv& arguments)
{
    auto argv = podmanPrefix(podmanSetup(tree));
    argv.insert(argv.end(), arguments.begin(), arguments.end());
    return argv;
}

Result<ChildOutput> run(const StateTree& tree, const Argv& arguments, std::chrono::milliseconds limit,
                        std::stop_token stop = {})
{
    ChildOptions options;
    options.limit = limit;
    options.stop = std::move(stop);
    return runChild(command(tree, arguments), options);
}

bool nameInUse(const ChildOutput& output)
{
    // the words of its storage, and those of its own books
    return output.err.find("is already in use") != std::string::npos
           || output.err.find("is in use: container already exists") != std::string::npos;
}

/// A monitor may be taking it out of the books just now, and then `rm` does not wait for it.
void awaitOutOfBooks(const StateTree& tree, const std::string& name, const std::stop_token& stop)
{
    const auto until = std::chrono::steady_clock::now() + bookLimit;
    while (std::chrono::steady_clock::now() < until && !stop.stop_requested()) {
        const auto asked = run(tree, {"container", "exists", name}, bookLimit, stop);
        if (!asked || asked->exit != 0)
            return;
    }
}

Result<ProcessIdentity> readPid(const std::filesystem::path& pidFile, const std::string& name)
{
    const auto text = readFile(pidFile, 64);
    int pid = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), pid).ec != std::errc{})
        return fail(ErrorKind::EngineFailed, name, "no pid");
    auto identity = identityOf(pid);
    if (!identity || !isAlive(*identity))
        return fail(ErrorKind::EngineFailed, name, "its first process ended at once");
    return identity;
}

std::filesystem::path readyStamp(const StateTree& tree, const std::string& image)
{
    return tree.engine() / "ready" / sha256Hex(image).substr(0, 16);
}

} // namespace

Result<EngineFacts> Podman::available()
{
    if (!findProgram("podman"))
        return fail(ErrorKind::NoEngine, podmanName);
    const auto setup = podmanSetup(m_tree);
    const auto key = podmanFactsKey(setup);
    if (auto remembered = rememberedFacts(m_tree, podmanName, key))
        return *remembered;
    if (auto installed = installPodmanSetup(m_tree, setup); !installed)
        return tl::unexpected<Error>(installed.error());
    const auto lock = FileLock::take(m_tree.engine() / "facts.lock", std::chrono::minutes(1));
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (auto remembered = rememberedFacts(m_tree, podmanName, key)) // somebody else asked while we waited
        return *remembered;
    tidyAfterReboot(m_tree);
    auto facts = askPodman(setup);
    if (facts)
        if (auto kept = rememberFacts(m_tree, key, *facts); !kept)
            return tl::unexpected<Error>(kept.error());
    return facts;
}

Result<ProcessIdentity> Podman::start(const InstanceSpec& spec, std::stop_token stop)
{
    const auto facts = available();
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    if (auto ready = makeReady(spec.image, stop); !ready)
        return tl::unexpected<Error>(ready.error());
    if (auto joined = joinSessionKeyring(); !joined)
        return tl::unexpected<Error>(joined.error());
    const auto pidFile = m_tree.engine() / (spec.name + ".pid");
    const auto arguments = runArguments(spec, podmanSetup(m_tree), facts->identity, pidFile);
    auto output = run(m_tree, arguments, startLimit, stop);
    if (output && output->exit != 0 && nameInUse(*output)) {
        // Left over by a crash or a reboot. What is alive was looked at before; this one is only in the
        // books.
        if (auto removed = remove({spec.name}); !removed)
            return tl::unexpected<Error>(removed.error());
        awaitOutOfBooks(m_tree, spec.name, stop);
        output = run(m_tree, arguments, startLimit, stop);
    }
    if (!output || output->exit != 0) {
        auto error = output ? podmanError(output->err, spec.name, spec.image) : output.error();
        if (error.kind == ErrorKind::NoImage)
            (void)removeFile(readyStamp(m_tree, spec.image)); // it will be looked for again
        (void)remove({spec.name}); // whatever was half made; the error of the start is the one that counts
        return tl::unexpected<Error>(std::move(error));
    }
    auto identity = readPid(pidFile, spec.name);
    (void)removeFile(pidFile);
    return identity;
}

Result<void> Podman::remove(const std::vector<std::string>& names)
{
    if (names.empty())
        return {};
    Argv arguments{"rm", "--force", "--ignore", "--time", "0"};
    arguments.insert(arguments.end(), names.begin(), names.end());
    auto output = run(m_tree, arguments, removeLimit);
    // An instance whose monitor was killed too is stopped in Podman's books only by this very attempt to stop
    // it.
    if (output && output->exit != 0 && output->err.find("container state improper") != std::string::npos)
        output = run(m_tree, arguments, removeLimit);
    if (!output)
        return tl::unexpected<Error>(output.error());
    if (output->exit != 0)
        return tl::unexpected<Error>(podmanError(output->err, names.front()));
    return {};
}

Argv Podman::enter(const std::string& name, const EnterSpec& what) const
{
    return command(m_tree, enterArguments(name, what));
}

Argv Podman::mapped(const Argv& inner) const
{
    // Root needs no mapping to reach the files of any uid, and "podman unshare" refuses it.
    if (::geteuid() == 0)
        return inner;
    Argv arguments{"unshare"};
    arguments.insert(arguments.end(), inner.begin(), inner.end());
    return command(m_tree, arguments);
}

Result<void> Podman::makeReady(const std::string& image, std::stop_token stop)
{
    const auto stamp = readyStamp(m_tree, image);
    if (pupitre::exists(stamp))
        return {};
    const auto facts = available();
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    if (auto made = makeFolders(stamp.parent_path()); !made)
        return made;
    // One at a time: thirty first starts would each wait for, or repeat, the same copy.
    const auto lock = FileLock::take(m_tree.engine() / "ready.lock", mapImageLimit, stop);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (pupitre::exists(stamp))
        return {};
    const std::string name = "pupitre_ready_" + stamp.filename().string();
    Argv arguments{"create", "--name", name, "--pull", "never", "--network", "none"};
    const auto identity = identityArguments(facts->identity);
    arguments.insert(arguments.end(), identity.begin(), identity.end());
    arguments.insert(arguments.end(), {image, "/run/pupitre/agent"});
    if (auto cleared = remove({name}); !cleared)
        return cleared;
    const auto output = run(m_tree, arguments, mapImageLimit, stop);
    if (!output)
        return tl::unexpected<Error>(output.error());
    if (output->exit != 0)
        return tl::unexpected<Error>(podmanError(output->err, name, image));
    if (auto cleared = remove({name}); !cleared)
        return cleared;
    return replaceFile(stamp, image);
}

} // namespace pupitre
