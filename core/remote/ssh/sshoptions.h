// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where an SSH connection takes its settings from. The defaults are the person's own files; tests and scripts
// name theirs.
#pragma once

#include "core/remote/waiter.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

/// Whom to reach. Empty fields are looked up in the configuration, as ssh does.
struct SshAddress {
    std::string host; // name, address or alias of ~/.ssh/config
    std::string user;
    int port = 0;
    std::string jump; // "bastion", "ada@bastion:2222,inner": as ssh -J

    bool operator==(const SshAddress&) const = default;
};

struct SshOptions {
    enum class Agent { Use, Ignore };

    std::optional<std::filesystem::path>
        configFile;                      // none: ~/.ssh/config and the system's; "/dev/null" for none at all
    std::filesystem::path ownKnownHosts; // read first, and where accepted keys are written
    std::vector<std::filesystem::path> identities; // tried before those of the configuration
    Agent agent = Agent::Use;
    std::string agentSocket; // empty: $SSH_AUTH_SOCK

    /// Asked of the server when nothing was heard; three unanswered end the connection. 15 s keeps NAT tables
    /// warm (shortest common one: 30 s).
    Milliseconds keepalive{15'000};
};

} // namespace pupitre
