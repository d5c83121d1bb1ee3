// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Podman's own configuration, written into engine/ of the state tree: which storage, run directory, runtime
// and cgroup manager every Podman of ours uses, whoever starts it (cron, sshd, a desktop's channel).
#pragma once

#include "core/agent/statetree.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

enum class CgroupSupport { None, SystemdUser }; // whether limits can reach an instance at all

struct PodmanSetup {
    std::filesystem::path storage;
    std::filesystem::path runDirectory; // tree.run(), or a short folder in HOME where that path is too long
    std::filesystem::path runtimeDir;   // XDG_RUNTIME_DIR of every Podman of ours
    std::filesystem::path containersConf;
    std::filesystem::path storageConf;
    std::optional<std::filesystem::path>
        accountImages;   // the account's own storage, read-only, if it is overlay
    std::string runtime; // "runc" or "crun"
    CgroupSupport cgroups = CgroupSupport::None;
};

/// What the machine allows; writes nothing.
[[nodiscard]] PodmanSetup podmanSetup(const StateTree& tree);

/// What Podman and its runtime keep in the run directory. None of it survives a reboot, or is worth to.
[[nodiscard]] std::vector<std::filesystem::path> runFolders(const PodmanSetup& setup);

/// Writes the two files where they differ, makes the folders, and after a reboot puts away what would make
/// Podman believe in instances that died with the machine.
[[nodiscard]] Result<void> installPodmanSetup(const StateTree& tree, const PodmanSetup& setup);

/// "env -i … podman --root … ": in front of every command. The environment is part of it, so whoever runs or
/// execs it needs to know nothing.
[[nodiscard]] std::vector<std::string> podmanPrefix(const PodmanSetup& setup);

/// Text of containers.conf and storage.conf.
[[nodiscard]] std::string containersConfText(const PodmanSetup& setup);
[[nodiscard]] std::string storageConfText(const PodmanSetup& setup);

} // namespace pupitre
