// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Built images over the stream of one connection (imagestream.h); afterwards it serves nothing else.
#pragma once

#include "core/agent/serve/treestream.h"

namespace pupitre
{

/// image.get
[[nodiscard]] Streamed sendImage(const StateTree& tree, const RpcRequest& request, Outbox& outbox, int out);
/// image.put; `begun` is what was read behind the request already.
[[nodiscard]] Streamed receiveImage(const StateTree& tree, const RpcRequest& request, Outbox& outbox, int in,
                                    int out, std::string_view begun);

} // namespace pupitre
