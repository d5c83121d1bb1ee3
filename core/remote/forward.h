// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A TCP connection that begins at the far machine and goes on in a socket here.
#pragma once

#include "core/domain/error.h"
#include "core/remote/unixfd.h"

#include <functional>
#include <string>

namespace pupitre
{

struct Forward {
    std::string host; // as the far machine names it; it looks the name up
    int port = 0;
    UnixFd end; // a stream socket that does not block; closed at the end of the connection
    /// What `end` is told first, once it is known whether the connection stands: nothing, or HostOffline,
    /// NotPermitted, ConnectionLost. Any thread.
    std::function<std::string(const Result<void>&)> greeting;

    /// Says so to `end` and closes it.
    void refuse(const Error& error);
};

/// What a Remote may offer. On its thread.
class Forwarding
{
public:
    virtual ~Forwarding() = default;
    /// Connects, and serves it until the far side ends, without waiting: it goes on while others use the
    /// remote.
    virtual void forward(Forward forward) = 0;
};

} // namespace pupitre
