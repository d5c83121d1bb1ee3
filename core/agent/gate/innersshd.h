// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An unprivileged sshd inside the instance, spoken to over stdin and stdout: editors and port forwards work
// through it, and end inside the instance. No port is opened anywhere.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/domain/course.h"

namespace pupitre
{

/// Puts its configuration, host key and the seat's own keys into control/, which the instance sees read-only.
[[nodiscard]] Result<void> prepareInnerSshd(const StateTree& tree, const SeatTp& where, const Seat& seat);

/// Inside the instance. Exit status 127 where the image has no sshd.
[[nodiscard]] Argv innerSshdArgv();

/// "ssh-ed25519 AAAA…", so that a client can check it; empty where it was never prepared.
[[nodiscard]] std::string innerHostKey(const StateTree& tree, const SeatTp& where);

} // namespace pupitre
