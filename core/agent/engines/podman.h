// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rootless Podman. Its storage, configuration and run directory are pinned inside the state tree, because two
// values of XDG_RUNTIME_DIR make two Podmans that do not see each other's instances.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

inline constexpr auto podmanName = "podman";

class Podman final : public Engine
{
public:
    explicit Podman(const StateTree& tree) : m_tree(tree) {}

    /// From engine/podman.facts.json where neither Podman, the boot nor the subuids changed; else asks
    /// Podman. NoEngine.
    [[nodiscard]] Result<EngineFacts> available() override;
    [[nodiscard]] Result<ProcessIdentity> start(const InstanceSpec& spec, std::stop_token stop) override;
    [[nodiscard]] Result<void> remove(const std::vector<std::string>& names) override;
    [[nodiscard]] Argv enter(const std::string& name, const EnterSpec& what) const override;
    [[nodiscard]] Argv mapped(const Argv& inner) const override;

    /// Copies the image into the students' id mapping, once per image, which would otherwise be paid by the
    /// first start.
    [[nodiscard]] Result<void> makeReady(const std::string& image, std::stop_token stop = {});

private:
    StateTree m_tree;
};

} // namespace pupitre
