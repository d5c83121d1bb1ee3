// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See podmanconfig.h. Every setting below was needed once; its reason stands beside it.
#include "core/agent/engines/podmanconfig.h"

#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <cstdlib>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

using Path = std::filesystem::path;

constexpr std::size_t runRootLimit = 50; // Podman 4 refuses a longer --runroot
constexpr const char* runRootName = "c";

Path accountHome()
{
    const char* home = std::getenv("HOME");
    return home != nullptr ? home : "/";
}

Path runDirectoryFor(const StateTree& tree)
{
    if ((tree.run() / runRootName).string().size() <= runRootLimit)
        return tree.run();
    return accountHome() / (".pupitre-" + sha256Hex(tree.root().string()).substr(0, 8));
}

bool unifiedCgroups()
{
    return pupitre::exists("/sys/fs/cgroup/cgroup.controllers");
}

std::string runtimeFor()
{
    // crun refuses a hybrid hierarchy ("cgroups in hybrid mode not supported"); on a unified one it starts
    // faster.
    const bool runc = findProgram("runc").has_value();
    const bool crun = findProgram("crun").has_value();
    if (unifiedCgroups())
        return crun ? "crun" : "runc";
    return runc || !crun ? "runc" : "crun";
}

void putAside(const Path& folder, unsigned number)
{
    // Renamed, not removed: what is in there belongs to subordinate ids. See tidyAfterReboot.
    const auto aside =
        folder.parent_path() / (".gone." + std::to_string(number) + "." + folder.filename().string());
    ::rename(folder.c_str(), aside.c_str());
}

Result<void> forgetDeadInstances(const StateTree& tree, const PodmanSetup& setup)
{
    const auto stamp = tree.engine() / "boot";
    const auto recorded = readFile(stamp, 4096);
    if (recorded && *recorded == bootId())
        return {};
    unsigned number = 0;
    for (const Path& folder : runFolders(setup)) {
        while (pupitre::exists(setup.runDirectory
                               / (".gone." + std::to_string(number) + "." + folder.filename().string())))
            ++number;
        putAside(folder, number);
    }
    return writeFileAtomically(stamp, bootId());
}

Result<void> writeIfDifferent(const Path& path, const std::string& text)
{
    const auto there = readFile(path);
    return there && *there == text ? Result<void>{} : writeFileAtomically(path, text);
}

} // namespace

PodmanSetup podmanSetup(const StateTree& tree)
{
    PodmanSetup setup;
    setup.storage = tree.engine() / "storage";
    setup.runDirectory = runDirectoryFor(tree);
    setup.runtimeDir = setup.runDirectory;
    setup.containersConf = tree.engine() / "containers.conf";
    setup.storageConf = tree.engine() / "storage.conf";
    setup.runtime = runtimeFor();
    if (const auto own = accountHome() / ".local/share/containers/storage";
        pupitre::exists(own / "overlay-images") && pupitre::exists(own / "overlay-layers"))
        setup.accountImages = own;
    // Only systemd's user manager hands controllers to an account, and only through its own runtime
    // directory.
    const Path user = "/run/user/" + std::to_string(::getuid());
    if (unifiedCgroups() && pupitre::exists(user / "bus") && pupitre::exists(user / "systemd")) {
        setup.cgroups = CgroupSupport::SystemdUser;
        setup.runtimeDir = user;
    }
    return setup;
}

std::vector<std::filesystem::path> runFolders(const PodmanSetup& setup)
{
    std::vector<Path> folders;
    for (const char* name : {runRootName, "libpod", "runc", "crun", "netns"})
        folders.push_back(setup.runDirectory / name);
    return folders;
}

std::string containersConfText(const PodmanSetup& setup)
{
    const bool systemd = setup.cgroups == CgroupSupport::SystemdUser;
    return std::string("[containers]\n") + "keyring = false\n" // see sessionkeyring.h
           + "log_driver = \"none\"\n" // what students print is theirs, and would fill the account's disk
             "default_ulimits = []\n"  // a hard limit above the machine's own makes every start fail
             "[engine]\n"
             "runtime = \""
           + setup.runtime + "\"\ncgroup_manager = \"" + (systemd ? "systemd" : "cgroupfs")
           + "\"\n"
             "events_logger = \"none\"\n" // journald is not there for everybody, and nobody reads them
             "lock_type = \"file\"\n"     // shared-memory locks are one set per account: the account's own
                                          // Podman's too
             "[network]\n"
             "network_config_dir = \"" // else Podman leaves a file in ~/.config/cni
           + (setup.containersConf.parent_path() / "networks").string() + "\"\n";
}

std::string storageConfText(const PodmanSetup& setup)
{
    return "[storage]\ndriver = \"overlay\"\n" // left to itself it takes vfs, a full copy of the image per
                                               // instance
           "graphroot = \""
           + setup.storage.string() + "\"\nrunroot = \"" + (setup.runDirectory / runRootName).string()
           + "\"\n";
}

Result<void> installPodmanSetup(const StateTree& tree, const PodmanSetup& setup)
{
    if ((setup.runDirectory / runRootName).string().size() > runRootLimit)
        return fail(ErrorKind::InvalidArgument, setup.runDirectory.string(), "longer than 50 characters");
    for (const auto& folder : {tree.engine(), tree.run(), setup.runDirectory})
        if (auto made = makeFolders(folder); !made)
            return made;
    const auto lock = FileLock::take(tree.engine() / "setup.lock", std::chrono::seconds(30));
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (auto forgotten = forgetDeadInstances(tree, setup); !forgotten)
        return forgotten;
    if (auto written = writeIfDifferent(setup.containersConf, containersConfText(setup)); !written)
        return written;
    return writeIfDifferent(setup.storageConf, storageConfText(setup));
}

std::vector<std::string> podmanPrefix(const PodmanSetup& setup)
{
    std::vector<std::string> argv{"/usr/bin/env", "-i"};
    for (auto& variable : cleanEnvironment(setup.runtimeDir.string()))
        argv.push_back(std::move(variable));
    if (setup.cgroups == CgroupSupport::SystemdUser)
        argv.push_back("DBUS_SESSION_BUS_ADDRESS=unix:path=" + (setup.runtimeDir / "bus").string());
    argv.insert(argv.end(),
                {"CONTAINERS_CONF=" + setup.containersConf.string(),
                 "CONTAINERS_STORAGE_CONF=" + setup.storageConf.string(),
                 findProgram("podman").value_or("podman"), "--log-level", "error", "--root",
                 setup.storage.string(), "--runroot", (setup.runDirectory / runRootName).string(), "--tmpdir",
                 (setup.runDirectory / "libpod").string(), "--storage-driver", "overlay"});
    if (setup.accountImages) // --root makes Podman ignore the options of storage.conf
        argv.insert(argv.end(), {"--storage-opt", "additionalimagestore=" + setup.accountImages->string()});
    return argv;
}

} // namespace pupitre
