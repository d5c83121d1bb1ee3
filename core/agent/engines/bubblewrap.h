// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bubblewrap, for places that have no container engine: namespaces, a read-only root, and nothing else. No
// daemon, no cgroup; what limits there are are those of setrlimit(2).
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

inline constexpr auto bubblewrapName = "bubblewrap";

class Bubblewrap final : public Engine
{
public:
    explicit Bubblewrap(const StateTree& tree) : m_tree(tree) {}

    /// NoEngine; EngineFailed where it is older than 0.8, or the kernel does not let it work.
    [[nodiscard]] Result<EngineFacts> available() override;
    /// NotPermitted (subject "internet" or "gpu") for what no instance of bubblewrap can be given.
    [[nodiscard]] Result<ProcessIdentity> start(const InstanceSpec& spec, std::stop_token stop) override;
    [[nodiscard]] Result<void> remove(const std::vector<std::string>& names) override;
    [[nodiscard]] Argv enter(const std::string& name, const EnterSpec& what) const override;
    [[nodiscard]] Argv mapped(const Argv& inner) const override;

private:
    StateTree m_tree;
};

/// "bubblewrap 0.8.0" gives {0, 8}; nothing for what is not.
[[nodiscard]] std::optional<std::pair<int, int>> bubblewrapVersion(const std::string& text);

} // namespace pupitre
