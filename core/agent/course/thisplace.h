// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The machine that a real reconcile works on: one of its engines, with its images, and whatever GPUs there
// are. The only file of the agent that chooses an engine.
#pragma once

#include "core/agent/course/carryout.h"
#include "core/agent/engines/bubblewrap.h"
#include "core/agent/engines/choice.h"
#include "core/agent/engines/docker.h"
#include "core/agent/engines/dockerimages.h"
#include "core/agent/engines/podman.h"
#include "core/agent/engines/podmanimages.h"
#include "core/agent/engines/rootfs.h"
#include "core/agent/keys/policy.h"

namespace pupitre
{

class ThisPlace final
{
public:
    explicit ThisPlace(const StateTree& tree, std::filesystem::path policy = policyFile)
        : m_tree(tree), m_policy(std::move(policy))
    {
    }
    ThisPlace(const ThisPlace&) = delete;
    ThisPlace& operator=(const ThisPlace&) = delete;

    [[nodiscard]] Machine machine(); // refers to this object
    /// The engine in use, chosen at the first call. Where there is none, one that says so.
    [[nodiscard]] Engine& engine() { return chosen().engine; }
    [[nodiscard]] const Images& images() { return chosen().images; }

    /// Every engine Pupitre knows, best first, each asked.
    [[nodiscard]] std::vector<EngineReport> everyEngine();
    /// Makes the engine with this name the one in use; empty: the best. InvalidArgument for a name nobody
    /// knows; its own error where it does not run here; PolicyForbids.
    [[nodiscard]] Result<void> choose(const std::string& name);

private:
    struct Choice {
        const char* name;
        Engine& engine;
        const Images& images;
    };
    [[nodiscard]] std::vector<Choice> every();
    [[nodiscard]] Choice& chosen();
    [[nodiscard]] Choice best();

    StateTree m_tree;
    std::filesystem::path m_policy;
    Podman m_podman{m_tree};
    PodmanImages m_podmanImages{m_tree};
    Docker m_docker{m_tree};
    DockerImages m_dockerImages{m_tree};
    Bubblewrap m_bubblewrap{m_tree};
    RootfsImages m_rootfsImages{m_tree};
    std::optional<Choice> m_chosen;
};

} // namespace pupitre
