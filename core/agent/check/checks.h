// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The questions of the place check that only the place itself can answer. docs/protocol.md lists every
// reason.
#pragma once

#include "core/agent/engines/choice.h"
#include "core/agent/engines/engine.h"
#include "core/domain/placecheck.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace pupitre
{

enum class Probing { No, Yes }; // Yes: a probe instance is started and made to exceed its limits

struct CheckOrder {
    const StateTree& tree;
    Engine& engine;
    Probing probing = Probing::No;
    std::string image; // for the probe instance; empty: none, nothing is measured
    std::stop_token stop{};
    /// What each engine of the place says; empty: only the one in use is told of.
    std::vector<EngineReport> engines{};
};

/// Each answer as soon as it is known, in the order of CheckId.
void runChecks(const CheckOrder& order, const std::function<void(CheckItem)>& found);

// In one file per subject.
[[nodiscard]] std::vector<CheckItem> storageChecks(const CheckOrder& order);
[[nodiscard]] std::vector<CheckItem> engineChecks(const CheckOrder& order);
[[nodiscard]] std::vector<CheckItem> timerChecks(const CheckOrder& order);
[[nodiscard]] std::vector<CheckItem> sshChecks(const CheckOrder& order);
[[nodiscard]] std::vector<CheckItem> accountChecks(const CheckOrder& order);

} // namespace pupitre
