// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is connected to a seat: one JSON file per gate process, {pid, startTicks, kind, since, bootId?, tty?,
// key?}, written by the gate before it reads the clock.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/instance.h"
#include "core/domain/instant.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct Connection {
    ProcessIdentity process;
    std::string kind; // "shell", "sftp", …
    Instant since{};
    std::string tty; // "/dev/pts/3", where there is one
    std::string key; // short fingerprint of the key it came in with, where the gate knew it
};

/// The living ones; files that cannot be read are passed over.
[[nodiscard]] std::vector<Connection> liveConnections(const StateTree& tree, const SeatTp& seat);

/// When the seat was last seen: typed on a terminal, was connected at a look, or came in.
[[nodiscard]] std::optional<Instant> lastActivity(const StateTree& tree, const SeatTp& seat,
                                                  const std::vector<Connection>& live);

/// That somebody is, or a moment ago was, at work there.
void noteSeen(const StateTree& tree, const SeatTp& seat);

/// Notes that the seat is connected now, and removes the files of connections that ended.
void tidyConnections(const StateTree& tree, const SeatTp& seat, bool connected);

/// Ends every connection of the seat; StillRunning where one does not go within 2 s.
[[nodiscard]] Result<void> endConnections(const StateTree& tree, const SeatTp& seat);
/// As above, of those for which `which` is true.
[[nodiscard]] Result<void> endConnections(const StateTree& tree, const SeatTp& seat,
                                          const std::function<bool(const Connection&)>& which);

} // namespace pupitre
