// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Podman can do for this account on this machine.
#pragma once

#include "core/agent/engines/podmanconfig.h"
#include "core/domain/placefacts.h"

#include <string>

namespace pupitre
{

/// What the facts depend on.
[[nodiscard]] std::string podmanFactsKey(const PodmanSetup& setup);
/// Two short runs of Podman. NoEngine; NoSubuid where it has no subordinate id at all.
[[nodiscard]] Result<EngineFacts> askPodman(const PodmanSetup& setup);

} // namespace pupitre
