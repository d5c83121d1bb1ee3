// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking away what Podman leaves: files of subordinate ids, a storage folder mounted on itself, and the
// process that keeps the account's mapping alive.
#pragma once

#include "core/agent/statetree.h"

namespace pupitre
{

/// What a reboot made useless (see installPodmanSetup). Success where there is nothing.
void tidyAfterReboot(const StateTree& tree);

/// Storage, run directories and the waiting process: nothing of Podman is left in or for this state tree. No
/// instance may be running. EngineFailed with the first thing that would not go.
[[nodiscard]] Result<void> removePodman(const StateTree& tree);

} // namespace pupitre
