// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place the person has added: its name for people and how it is reached. No secret is in here.
#pragma once

#include "core/domain/ids.h"

#include <string>

namespace pupitre
{

struct PlaceTag {
    static constexpr const char* name = "place";
};
using PlaceId = Id<PlaceTag>;

enum class PlaceKind { ThisComputer, Ssh };

/// How a place is reached. Empty user and port 0 mean what ~/.ssh/config says, else the login name and 22.
struct PlaceAddress {
    PlaceKind kind = PlaceKind::Ssh;
    std::string host; // a name, an address or a Host alias of ~/.ssh/config
    std::string user;
    int port = 0;
    std::string jump;        // "user@bastion:22"; empty: none, or what ~/.ssh/config says
    std::string identity;    // path of a private key; empty: agent, then the usual files
    std::string agentSocket; // path for an ssh agent other than $SSH_AUTH_SOCK
    std::string knownHosts;  // path; empty: ~/.ssh/known_hosts

    bool operator==(const PlaceAddress&) const = default;
};

struct KnownPlace {
    PlaceId id;
    std::string
        name; // as the person calls it; may be empty for this computer (the window then says it in words)
    PlaceAddress address;

    bool operator==(const KnownPlace&) const = default;
};

/// "user@host:port" without the parts that are not set; empty for this computer.
[[nodiscard]] std::string destination(const PlaceAddress& address);

/// Reads "user@host", "host:port", "[2001:db8::1]:22". InvalidArgument (subject: "address") for anything
/// else, among it names that begin with a dash, which an ssh command would read as an option.
[[nodiscard]] Result<PlaceAddress> addressFromText(const std::string& text);

} // namespace pupitre
