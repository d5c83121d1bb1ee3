// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The home's side of a tree on its way: its own end inside its id mapping, the host's end behind ssh, and two
// pipes between them.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/hosts/treeends.h"

#include <stop_token>

namespace pupitre
{

/// Argv of an end, inside the id mapping of this place. NoEngine.
[[nodiscard]] Result<Argv> treeEndArgv(const StateTree& tree, Engine& engine, const TreeEnd& end);

/// Lets the two talk until both have ended; the outcome is that of `own`. Where `own` lost the other one, the
/// other one's last words are the error. Both are ended on stop.
[[nodiscard]] Result<Json> joinTreeEnds(const Argv& own, const Argv& other, std::stop_token stop);

} // namespace pupitre
