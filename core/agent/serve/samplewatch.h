// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The subscription of whoever looks at machines: a sample of this one each time, and what its compute hosts
// reported.
#pragma once

#include "core/agent/sampling/gpusource.h"
#include "core/agent/serve/outbox.h"
#include "core/agent/statetree.h"

#include <stop_token>

namespace pupitre
{

/// Answers the request with {sample} (or its error), then sends `status` notifications until stopped.
void watchSamples(const StateTree& tree, const RpcRequest& request, Outbox& outbox, std::stop_token stop,
                  const GpuPrograms& programs = {});

} // namespace pupitre
