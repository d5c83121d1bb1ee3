// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a home place reaches a compute host: OpenSSH's own client, a key made here for nothing else, and the
// host keys that were pinned here. No configuration of the account has a say.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/domain/course.h"

#include <string>

namespace pupitre
{

/// "user@host" or "user@host:port", IPv6 in brackets.
struct HostAddress {
    std::string user;
    std::string host;
    int port = 22;

    bool operator==(const HostAddress&) const = default;
};

/// InvalidArgument for anything else, and for what ssh would read as an option.
[[nodiscard]] Result<HostAddress> parseHostAddress(const std::string& text);

/// The key of this home, made at the first call.
[[nodiscard]] Result<PublicKey> hostsKey(const StateTree& tree);

/// From now on these keys ("type blob" each), and no others, are the host's. HostKeyUnknown where none is
/// sound.
[[nodiscard]] Result<void> pinHost(const StateTree& tree, const HostAddress& host,
                                   const std::vector<std::string>& keys);

enum class HopTerminal { No, Yes };
/// Argv that runs `request` of the agent there (see hostedverb.h). A terminal is what stdin is; `termType`
/// its type.
[[nodiscard]] Argv hopArgv(const StateTree& tree, const HostAddress& host, const std::string& request,
                           HopTerminal terminal = HopTerminal::No, const std::string& termType = {});

} // namespace pupitre
