// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quota of a seat, looked at each minute: rootless engines have none of their own. A seat over it is
// blocked and its connections end; over sftp it can still delete, and only that, until it is below again.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

enum class QuotaLook { NothingChanged, SomeBlockedOrFreed };

/// Only seats that can have grown are measured: those with an instance, those connected now or since the last
/// look, and those blocked.
QuotaLook enforceQuotas(const StateTree& tree, Engine& engine);

} // namespace pupitre
