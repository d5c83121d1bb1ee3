// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Docker's client, pointed at the daemon of this very account and at no other.
#pragma once

#include "core/agent/engines/docker.h"
#include "core/agent/engines/dockercommand.h"
#include "core/agent/system/child.h"

namespace pupitre
{

/// Detail of NoEngine where the only daemon there is runs as root.
inline constexpr auto dockerIsRootful = "rootful";

/// The socket of this account's own daemon: where rootless Docker puts it, with a process of this account at
/// its other end. NoEngine (subject "docker"), with detail dockerIsRootful where a daemon of root answers
/// instead: whoever may start its containers is root of the machine.
[[nodiscard]] Result<std::string> dockerSocket();

/// "env -i … docker -H …", in front of every command.
[[nodiscard]] Argv dockerPrefix(const StateTree& tree, const std::string& socket);

/// NoEngine as above, TimedOut, Cancelled; a docker that ran and failed is a success with its exit status.
[[nodiscard]] Result<ChildOutput> runDocker(const StateTree& tree, const Argv& arguments,
                                            ChildOptions options = {});

} // namespace pupitre
