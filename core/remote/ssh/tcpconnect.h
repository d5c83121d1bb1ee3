// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Name lookup and TCP, both bounded and stoppable: getaddrinfo cannot be interrupted, and libssh's connect
// calls it.
#pragma once

#include "core/remote/unixfd.h"
#include "core/remote/waiter.h"

namespace pupitre
{

/// HostOffline (detail: why), TimedOut, Cancelled. The socket does not block.
[[nodiscard]] Result<UnixFd> connectTcp(const std::string& host, int port, Waiter& waiter);

} // namespace pupitre
