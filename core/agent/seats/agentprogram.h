// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which agent binary instances and workers are given.
#pragma once

#include "core/agent/statetree.h"

namespace pupitre
{

/// bin/current/pupitre-agent with its links resolved, so that a running instance keeps the version it started
/// with; this very program where nothing is installed. NotPermitted where students could not execute it and
/// it is not ours to change.
[[nodiscard]] Result<std::filesystem::path> agentProgram(const StateTree& tree);

} // namespace pupitre
