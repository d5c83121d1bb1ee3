// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole trees over the stream of one connection: the tar bytes follow the answer, and afterwards the stream
// serves nothing else.
#pragma once

#include "core/agent/serve/outbox.h"
#include "core/agent/statetree.h"

namespace pupitre
{

enum class Streamed { Refused, Done }; // Refused: an error was answered and nothing else was sent

/// tree.put; `begun` is what was read behind the request already.
[[nodiscard]] Streamed receiveTree(const StateTree& tree, const RpcRequest& request, Outbox& outbox, int in,
                                   int out, std::string_view begun);
/// tree.get
[[nodiscard]] Streamed sendTree(const StateTree& tree, const RpcRequest& request, Outbox& outbox, int out);

} // namespace pupitre
