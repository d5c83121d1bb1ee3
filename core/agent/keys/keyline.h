// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One student's line of authorized_keys: OpenSSH's own restrictions in front of a key we encoded ourselves,
// and the gate as its only command. No forwarding of any kind: with it a student reached the account's Unix
// sockets.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/instant.h"
#include "core/domain/publickey.h"

#include <string>
#include <vector>

namespace pupitre
{

struct KeyLine {
    PublicKey key;
    std::string text; // without newline

    bool operator==(const KeyLine&) const = default;
};

struct KeyGrant {
    std::vector<std::string> networks; // canonical CIDR; empty: from anywhere
    Instant retention{};               // the key expires one to two days later
    std::vector<std::string> gate;     // argv of the forced command
};

/// "20261124": the local midnight between one and two days after `retention`. A date without an hour and a
/// zone is read alike by every sshd that knows expiry-time (7.7); the zone "Z" came with 9.1, and an sshd
/// that does not know it refuses the key.
[[nodiscard]] std::string expiryDate(Instant retention);

/// InvalidArgument (subject "agent path") where the path holds what sshd or a shell would read as more than a
/// path.
[[nodiscard]] Result<KeyLine> makeKeyLine(const PublicKey& key, const KeyGrant& grant);

/// The line of a home on its compute host: the agent's verb `hosted` and nothing else; a terminal is for its
/// students. It goes when the home is forgotten, so it has no expiry. Errors as makeKeyLine.
[[nodiscard]] Result<KeyLine> makeHomeLine(const PublicKey& key, const std::vector<std::string>& hosted);

} // namespace pupitre
