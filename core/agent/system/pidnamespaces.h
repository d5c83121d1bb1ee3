// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which processes are inside which instance: each instance has a process namespace of its own, and what its
// student makes inside one is inside too.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <sys/types.h>

namespace pupitre
{

/// One pass over /proc: what it learned of a namespace is not asked twice, so keep none for later.
class PidNamespaces final
{
public:
    /// Of this process; nothing where it is gone, or is somebody else's whom we may not look at.
    [[nodiscard]] static std::optional<ino_t> of(int pid);
    [[nodiscard]] static std::optional<ino_t> own();

    explicit PidNamespaces(std::set<ino_t> wanted) : m_wanted(std::move(wanted)) {}

    /// That of the wanted ones in which the process is, at any depth.
    [[nodiscard]] std::optional<ino_t> around(int pid);

private:
    [[nodiscard]] std::optional<ino_t> climb(int pid) const;

    std::set<ino_t> m_wanted;
    std::map<ino_t, std::optional<ino_t>> m_known; // by the namespace that a process is in
};

} // namespace pupitre
