// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quota of a seat, looked at each minute: rootless engines have none of their own. A seat over it is
// blocked (it can still delete over sftp) until it is below again.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

/// Only seats that can have grown are measured: those with an instance or a connection, and those blocked.
void enforceQuotas(const StateTree& tree, Engine& engine);

} // namespace pupitre
