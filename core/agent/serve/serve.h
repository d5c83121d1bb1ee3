// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `pupitre-agent serve`: JSON-RPC lines in, JSON-RPC lines out, until the input ends.
#pragma once

#include "core/agent/statetree.h"

namespace pupitre
{

/// Exit status: 0 when the desktop hung up, 2 when what it sent is no protocol.
[[nodiscard]] int runServe(const StateTree& tree, int in, int out);

} // namespace pupitre
