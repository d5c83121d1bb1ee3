// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processes that cannot be mistaken for a later one with the same pid.
#pragma once

#include "core/domain/error.h"
#include "core/domain/instance.h"

#include <chrono>
#include <string>
#include <vector>

namespace pupitre
{

[[nodiscard]] const std::string& bootId();
[[nodiscard]] std::string hostName(); // as the kernel says it; no name service is asked
/// NotFound where there is no such process.
[[nodiscard]] Result<ProcessIdentity> identityOf(int pid);
[[nodiscard]] ProcessIdentity ownIdentity();
/// A zombie is gone: it runs no code and holds no file.
[[nodiscard]] bool isAlive(const ProcessIdentity& process);
/// Parent's pid, 0 where the process is gone or is another one by now.
[[nodiscard]] int parentOf(const ProcessIdentity& process);

/// Signals by pidfd, verified against the start ticks after the pidfd is open, so never another process.
/// Success where it is gone already; NotPermitted where it is another user's (a student's: see killMapped in
/// seats).
[[nodiscard]] Result<void> sendSignal(const ProcessIdentity& process, int signal);
/// Those still alive after at most `limit`; waits on their pidfds, does not spin.
[[nodiscard]] std::vector<ProcessIdentity> waitGone(std::vector<ProcessIdentity> processes,
                                                    std::chrono::milliseconds limit);

} // namespace pupitre
