// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real Slurm on loopback, of this account alone: munged, slurmctld and three slurmd as children, at ports
// and in a folder of their own. Ends with the object.
#pragma once

#include "core/agent/system/child.h"
#include "core/domain/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pupitre
{

/// Nodes gpu1 and gpu2 with four GPUs each in the partition "gpu"; cpu1 in "cpu", the default. The GPUs are
/// fakes: character devices that every machine has.
class SlurmLab final
{
public:
    /// Below `folder`, which is short (a socket's path has 107 characters). Fails with what did not start.
    [[nodiscard]] Result<void> start(const std::filesystem::path& folder);
    SlurmLab() = default;
    ~SlurmLab();
    SlurmLab(const SlurmLab&) = delete;
    SlurmLab& operator=(const SlurmLab&) = delete;

    /// A program of Slurm's on this cluster; an argument vector.
    [[nodiscard]] Result<ChildOutput> run(const std::vector<std::string>& argv) const;

private:
    [[nodiscard]] Result<void> startProgram(const std::vector<std::string>& argv);
    [[nodiscard]] Result<void> writeConfiguration() const;
    [[nodiscard]] bool allIdle() const;

    std::filesystem::path m_folder;
    std::vector<int> m_children;
};

} // namespace pupitre
