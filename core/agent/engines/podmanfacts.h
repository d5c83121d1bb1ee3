// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Podman can do for this account on this machine, asked once and remembered until something it depends
// on changes.
#pragma once

#include "core/agent/engines/podmanconfig.h"
#include "core/domain/placefacts.h"

#include <optional>

namespace pupitre
{

/// From engine/facts.json, where Podman, the boot and the subordinate ids are those it was written with.
[[nodiscard]] std::optional<EngineFacts> rememberedFacts(const StateTree& tree);
[[nodiscard]] Result<void> rememberFacts(const StateTree& tree, const EngineFacts& facts);
/// Two short runs of Podman. NoEngine where there is none.
[[nodiscard]] Result<EngineFacts> askPodman(const PodmanSetup& setup);

} // namespace pupitre
