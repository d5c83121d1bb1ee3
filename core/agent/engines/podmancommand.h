// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// InstanceSpec -> argv of `podman run`. Pure, so that a test can read what a student's instance is given.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/engines/podmanconfig.h"

namespace pupitre
{

/// Everything after podmanPrefix(). The instance's pid on the host is written to `pidFile`.
[[nodiscard]] Argv runArguments(const InstanceSpec& spec, const PodmanSetup& setup, IdentityKind identity,
                                const std::filesystem::path& pidFile);

/// Everything after podmanPrefix(), to run a program as the student.
[[nodiscard]] Argv enterArguments(const std::string& name, const EnterSpec& what);

/// Options that give an instance its ids: the same for every instance, since each distinct mapping costs a
/// copy of the image.
[[nodiscard]] Argv identityArguments(IdentityKind identity);

} // namespace pupitre
