// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose a process is, by what the kernel says of it: the process namespace that the recorded first process of
// an instance made, else its user. Never by its name, which is its owner's to choose.
#pragma once

#include "core/agent/check/account.h"
#include "core/agent/sampling/running.h"
#include "core/agent/system/pidnamespaces.h"

#include <map>

namespace pupitre
{

class Owners final
{
public:
    /// `own`: the ids the account was given besides its own. One for a moment: pids pass from one to another.
    Owners(const std::vector<RunningInstance>& instances, const std::vector<SubordinateRange>& own);

    /// Nobody where there is no such process, or it cannot be looked at.
    [[nodiscard]] Owner of(int pid);

private:
    PidNamespaces m_spaces;
    std::map<ino_t, Owner> m_bySpace;
    const std::vector<SubordinateRange>& m_own;
};

/// Of this account, from /etc/subuid.
[[nodiscard]] std::vector<SubordinateRange> ownSubordinateIds();

} // namespace pupitre
