// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which engine of a place is used: the best there is, unless the teacher named one or the administrator's
// policy leaves some out.
#pragma once

#include "core/agent/engines/engine.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// Every engine there is code for.
inline constexpr std::array<std::string_view, 3> engineNames{"podman", "docker", "bubblewrap"};

/// What was asked for, in engine/choice; nothing: the best there is.
[[nodiscard]] std::optional<std::string> namedEngine(const StateTree& tree);
/// Empty: nothing is named any more.
[[nodiscard]] Result<void> nameEngine(const StateTree& tree, const std::string& engine);

/// What one engine said of itself.
struct EngineReport {
    std::string name;
    Result<EngineFacts> facts = fail(ErrorKind::NoEngine);
};

/// How good an engine is for a class; more is better, and 0 is not usable. Podman or Docker with students
/// apart from the account, then Podman, then bubblewrap.
[[nodiscard]] int worthOf(const EngineReport& report);

} // namespace pupitre
