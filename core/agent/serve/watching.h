// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The subscription of a TP page: the status of its seats, sent when it changed.
#pragma once

#include "core/agent/serve/outbox.h"
#include "core/agent/statetree.h"

#include <stop_token>

namespace pupitre
{

/// Answers the request with the TpStatus (or its error), then sends `status` notifications until stopped.
void watchTp(const StateTree& tree, const RpcRequest& request, Outbox& outbox, std::stop_token stop);

} // namespace pupitre
