// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts Jupyter in the instance, or finds the one that runs there. It listens on the instance's loopback and
// lets nobody in without its token, which travels on standard input and lies in a file of mode 0600 outside
// the workspace. Blocking, for a lane.
#pragma once

#include "core/remote/remote.h"

#include <stop_token>
#include <string>

namespace pupitre
{

struct JupyterServer {
    int port = 0;      // inside
    std::string token; // letters and digits

    bool operator==(const JupyterServer&) const = default;
};

/// 256 random bits, in hexadecimal.
[[nodiscard]] std::string newJupyterToken();

/// What a running server says of itself (nbserver-*.json, jpserver-*.json). Malformed.
[[nodiscard]] Result<JupyterServer> jupyterServerFromText(const std::string& text);

/// NotFound, EngineFailed, Malformed, ConnectionLost, TimedOut, Cancelled.
[[nodiscard]] Result<JupyterServer> startJupyter(Remote& gate, const std::string& token,
                                                 const std::stop_token& stop);

} // namespace pupitre
