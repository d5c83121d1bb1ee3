// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes sure the agent we carry is on a place: by content hash, written only if absent, `current` only moves
// forward. Nothing but a POSIX shell is needed there, and no file transfer protocol.
#pragma once

#include "core/remote/remote.h"

#include <cstddef>
#include <span>

namespace pupitre
{

/// An agent binary and what it says of itself.
struct CarriedAgent {
    std::span<const std::byte> bytes;
    std::string version; // "0.1.0"
};

enum class AgentUpload { AlreadyThere, Uploaded };

struct PlacedAgent {
    CommandLine serve; // what to run
    AgentUpload upload = AgentUpload::AlreadyThere;
    std::string version; // of the one that `serve` runs; newer than ours if another desktop was here
};

/// Compares dotted numbers: 0.10.0 is newer than 0.9.1.
[[nodiscard]] bool isNewer(const std::string& version, const std::string& than);

/// ShellNotClean if rc files write on stdout, DiskFull or FileUnwritable if it cannot be put there.
[[nodiscard]] Result<PlacedAgent> placeAgent(Remote& remote, const CarriedAgent& agent, Waiter& waiter);

} // namespace pupitre
