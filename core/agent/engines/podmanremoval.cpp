// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inside the mapping first, where the account may remove files of its subordinate ids; then the waiting
// process, with which the mapping's mounts end; then what only the mounts kept from going.
#include "core/agent/engines/podmanremoval.h"

#include "core/agent/engines/podmanconfig.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <charconv>
#include <csignal>
#include <optional>
#include <unistd.h>

namespace pupitre
{

namespace
{

using Path = std::filesystem::path;

constexpr std::chrono::minutes storageLimit{10}; // gigabytes of image layers on a slow disk
constexpr std::chrono::seconds endLimit{3};

std::optional<ChildOutput> runMapped(const PodmanSetup& setup, const std::vector<std::string>& inner)
{
    std::vector<std::string> argv;
    if (::geteuid() != 0) { // root needs no mapping, and "podman unshare" refuses it
        argv = podmanPrefix(setup);
        argv.emplace_back("unshare");
    }
    argv.insert(argv.end(), inner.begin(), inner.end());
    ChildOptions options;
    options.limit = storageLimit;
    auto output = runChild(argv, options);
    return output ? std::optional(*std::move(output)) : std::nullopt;
}

void removeMapped(const PodmanSetup& setup, const std::vector<Path>& folders)
{
    std::vector<std::string> argv{"rm", "-rf", "--one-file-system", "--"};
    for (const auto& folder : folders)
        argv.push_back(folder.string());
    (void)runMapped(setup, argv); // what stays is met again by those who look afterwards
}

/// Podman's "pause" process. Its name is compared, for the number in the file may be another's by now.
std::optional<ProcessIdentity> waitingProcess(const PodmanSetup& setup)
{
    const auto text = readFile(setup.runDirectory / "libpod/pause.pid", 64);
    int pid = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), pid).ec != std::errc{})
        return std::nullopt;
    const auto process = identityOf(pid);
    const auto name = readFile("/proc/" + std::to_string(pid) + "/comm", 64);
    if (!process || !name || !name->starts_with("podman"))
        return std::nullopt;
    return *process;
}

std::vector<Path> putAside(const PodmanSetup& setup)
{
    std::vector<Path> found;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(setup.runDirectory, none))
        if (entry.path().filename().string().starts_with(".gone."))
            found.push_back(entry.path());
    return found;
}

} // namespace

void tidyAfterReboot(const StateTree& tree)
{
    const auto setup = podmanSetup(tree);
    if (const auto aside = putAside(setup); !aside.empty())
        removeMapped(setup, aside);
}

Result<void> removePodman(const StateTree& tree)
{
    const auto setup = podmanSetup(tree);
    if (pupitre::exists(setup.storage)) {
        const auto waiting = waitingProcess(setup); // before its file goes
        (void)runMapped(setup, {"umount", "--lazy", (setup.storage / "overlay").string()}); // on itself
        const auto newer = waitingProcess(setup); // where there was none, the line above has made one
        auto folders = putAside(setup);
        folders.push_back(setup.storage);
        for (auto& folder : runFolders(setup))
            folders.push_back(std::move(folder));
        removeMapped(setup, folders);
        for (const auto& process : {waiting, newer, waitingProcess(setup)})
            if (process && sendSignal(*process, SIGKILL))
                (void)waitGone({*process}, endLimit);
    }
    auto rest = runFolders(setup);
    rest.push_back(tree.engine());
    if (setup.runDirectory != tree.run())
        rest.push_back(setup.runDirectory); // of our own, in HOME
    for (const auto& folder : rest)
        if (auto removed = removeTree(folder); !removed)
            return tl::unexpected<Error>({ErrorKind::EngineFailed, folder.string(),
                                          removed.error().subject + ": " + removed.error().detail});
    return {};
}

} // namespace pupitre
