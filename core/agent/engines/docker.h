// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rootless Docker: the daemon that this account runs already. We start none, and speak to none of root's.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

inline constexpr auto dockerName = "docker";

class Docker final : public Engine
{
public:
    explicit Docker(const StateTree& tree) : m_tree(tree) {}

    /// NoEngine, as dockerSocket() says it.
    [[nodiscard]] Result<EngineFacts> available() override;
    /// NotPermitted (subject "internet" or "gpu") for what no instance of Docker is given.
    [[nodiscard]] Result<ProcessIdentity> start(const InstanceSpec& spec, std::stop_token stop) override;
    [[nodiscard]] Result<void> remove(const std::vector<std::string>& names) override;
    [[nodiscard]] Argv enter(const std::string& name, const EnterSpec& what) const override;
    [[nodiscard]] Argv mapped(const Argv& inner) const override;

private:
    StateTree m_tree;
};

} // namespace pupitre
