// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What both directions of a tree transfer say to the agent, and how they measure themselves.
#pragma once

#include "core/remote/transfer/localtree.h"
#include "core/remote/transfer/pace.h"
#include "core/remote/transfer/treetransfer.h"

namespace pupitre
{

/// Transfers end when nothing moves, not when they take long; hashing on the place's side counts as nothing
/// moving.
inline constexpr Patience transferPatience{Milliseconds{15'000}, Milliseconds{120'000}, noLimit};

[[nodiscard]] Json treeParams(const TreeName& tree);
struct TreeThere {
    HashedFiles files;
    bool complete = false; // false: absent, or an upload that was cut short
};
[[nodiscard]] Result<TreeThere> treeThere(AgentSession& session, const TreeName& tree, Waiter& waiter);
/// The second response to a put, which ends it.
[[nodiscard]] Result<Json> awaitVerdict(AgentSession& session, Waiter& waiter);

} // namespace pupitre
