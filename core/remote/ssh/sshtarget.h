// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person's ssh configuration says of a host. `ssh -G` resolves it (Host, Match, Include, tokens …),
// so that Pupitre reaches whatever ssh reaches: libssh's own parser loses CertificateFile and runs jumps with
// another file.
#pragma once

#include "core/remote/ssh/sshoptions.h"

#include <string_view>

namespace pupitre
{

struct SshTarget {
    std::string host; // to connect to
    std::string user;
    int port = 22;
    std::vector<std::string> identities;
    std::vector<std::string> certificates;
    std::vector<std::string> knownHosts; // of the person, then of the system
    std::string identityAgent;           // socket; empty: $SSH_AUTH_SOCK
    bool identitiesOnly = false;
    std::string proxyJump;
    std::string proxyCommand;

    /// "ada@lab.example:2222", the port only where it is not 22.
    [[nodiscard]] std::string name() const;
    bool operator==(const SshTarget&) const = default;
};

/// Reads the output of `ssh -G`; `home` replaces a leading "~".
[[nodiscard]] SshTarget targetFromSshG(std::string_view text, const std::string& home);

/// Without an ssh client on this computer: the address as it is, and the usual key files.
[[nodiscard]] Result<SshTarget> lookUpTarget(const SshAddress& address, const SshOptions& options,
                                             Waiter& waiter);

/// %h %p %r %n %% as ssh expands them in ProxyCommand.
[[nodiscard]] std::string expandTokens(std::string_view text, const SshTarget& target);

} // namespace pupitre
