// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// InstanceSpec -> argv of `docker run`, and what Docker's words mean. Pure, so that a test can read what a
// student's instance is given.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

enum class DockerCgroups { None, Usable };

/// The student inside an instance of Docker. All instances share the daemon's one user namespace, in which 0
/// is the account; taking the same subordinate id as with Podman lets a place change its engine.
inline constexpr int dockerStudent = studentUid(IdentityKind::Subuid);

/// Everything after the client's own options. `etc` holds passwd and group with dockerStudent.
[[nodiscard]] Argv dockerRunArguments(const InstanceSpec& spec, const std::filesystem::path& etc,
                                      DockerCgroups cgroups);

/// What `docker info` says of a daemon. EngineFailed for what is not understood.
struct DockerInfo {
    std::string version;
    bool rootless = false;
    DockerCgroups cgroups = DockerCgroups::None;
};
[[nodiscard]] Result<DockerInfo> dockerInfoFrom(const std::string& json);

[[nodiscard]] Error dockerError(const std::string& words, const std::string& subject,
                                const std::string& image = {});

} // namespace pupitre
