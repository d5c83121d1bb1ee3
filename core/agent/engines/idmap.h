// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// User namespaces of our own, for engines that bring none: which ids of the host a process may be, written by
// newuidmap and newgidmap, which alone may give subordinate ids away.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/error.h"
#include "core/domain/placefacts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pupitre
{

/// `count` ids from `inside` on are those of the host from `outside` on.
struct IdRange {
    std::uint32_t inside = 0;
    std::uint32_t outside = 0;
    std::uint32_t count = 0;
    bool operator==(const IdRange&) const = default;
};

struct IdMap {
    std::vector<IdRange> uids;
    std::vector<IdRange> gids;
    IdentityKind identity = IdentityKind::AccountItself; // Subuid: a student can be another than the account
};

/// 0 is the account and n its n-th subordinate id, as in `podman unshare`. The account alone where it has too
/// few of them, or newuidmap is missing.
[[nodiscard]] IdMap accountIds();
/// 0 is the account, instanceUid the student, keeperUid the first process; nobody else exists. Of
/// accountIds() with subordinate ids only.
[[nodiscard]] IdMap instanceIds(const IdMap& account);
/// The range list of a file like /etc/subuid, after `own` as 0.
[[nodiscard]] std::vector<IdRange> idRanges(std::uint32_t own, const std::string& text,
                                            const std::string& name, std::uint32_t uid);

/// Puts this process, which must have a single thread, into a new user namespace, as its 0.
[[nodiscard]] Result<void> enterIds(const IdMap& map);

/// Argv of the verb `map` of this agent.
[[nodiscard]] std::vector<std::string> mapArguments(const StateTree& tree,
                                                    const std::vector<std::string>& inner);
/// The verb `map`: enterIds(accountIds()), then the program of `argv` in place of this one.
int runMap(const std::vector<std::string>& argv);
/// Never returns with success.
[[nodiscard]] Error replaceProcess(const std::vector<std::string>& argv);

} // namespace pupitre
