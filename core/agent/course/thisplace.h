// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The machine that a real reconcile works on: rootless Podman and whatever GPUs there are. The only file of
// the agent that chooses an engine.
#pragma once

#include "core/agent/course/carryout.h"
#include "core/agent/engines/podman.h"

namespace pupitre
{

class ThisPlace final
{
public:
    explicit ThisPlace(const StateTree& tree) : m_podman(tree) {}
    ThisPlace(const ThisPlace&) = delete;
    ThisPlace& operator=(const ThisPlace&) = delete;

    [[nodiscard]] Machine machine(); // refers to this object
    [[nodiscard]] Podman& engine() { return m_podman; }

private:
    Podman m_podman;
};

} // namespace pupitre
