// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Are memory and process limits real here? Asked of a probe instance that exceeds them and must be stopped.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

/// Runs two probes in `image` (any that has instances' PID 1 can run) and remembers the outcome:
/// limitsMeasured is set, and memoryLimit or processLimit leave `lacks` where the probe was stopped, or join
/// it where it was not.
[[nodiscard]] Result<EngineFacts> measureLimits(const StateTree& tree, Engine& engine,
                                                const std::string& image, std::stop_token stop = {});

/// The verb `exceed memory|processes`, which runs inside the probe: exit 0 where a limit stopped it, 1 where
/// none did.
int runExceed(const char* what);

} // namespace pupitre
