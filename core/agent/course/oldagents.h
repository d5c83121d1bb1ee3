// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Agents that were current once. They stay as long as anybody runs them: an instance, a visit, a desktop.
#pragma once

#include "core/agent/statetree.h"

#include <string>
#include <vector>

namespace pupitre
{

/// Removes the folders of bin/ that are neither current, nor run by a process, nor new: a desktop may be
/// about to make one current. The hashes of those that are gone.
std::vector<std::string> removeUnusedAgents(const StateTree& tree);

} // namespace pupitre
