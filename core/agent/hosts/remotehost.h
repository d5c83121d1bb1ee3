// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One compute host as its home reaches it: calls and trees, each over an ssh of its own that ends with it.
#pragma once

#include "core/agent/hosts/hostedcalls.h"
#include "core/agent/hosts/hostedtrees.h"
#include "core/agent/hosts/hostssh.h"
#include "core/agent/hosts/treeindex.h"

#include <stop_token>

namespace pupitre
{

struct HostWish {
    Course course; // what the host may know of it
    std::vector<HostedSeat> seats;
    std::vector<SeatTp> release;
};

class RemoteHost final
{
public:
    /// InvalidArgument for an address that is none.
    [[nodiscard]] static Result<RemoteHost> of(const StateTree& tree, Engine& engine,
                                               const std::string& address);

    // HostOffline, AuthenticationFailed, HostKeyChanged (detail: ssh's last words), TimedOut: see
    // isUnreachable.
    [[nodiscard]] Result<Json> hello(std::stop_token stop = {}) const; // {host, agentVersion, clock, gpus}
    [[nodiscard]] Result<HostedAnswer> put(const HostWish& wish, std::stop_token stop = {}) const;
    [[nodiscard]] Result<void> end(const CourseId& course, const std::vector<SeatTp>& seats,
                                   std::stop_token stop = {}) const;

    /// The host removes its copy of the course, with every tree of it that is there.
    [[nodiscard]] Result<void> forget(const CourseId& course, std::stop_token stop = {}) const;

    /// `folder` of this place becomes the tree `name` there. It is at rest, and compared by hash.
    [[nodiscard]] Result<void> send(const CourseId& course, const std::string& name,
                                    const std::filesystem::path& folder, std::stop_token stop = {}) const;
    struct Fetching {
        SeatTp seat;
        std::filesystem::path folder;    // becomes what the seat's work is there
        std::filesystem::path lastIndex; // of the tree in it; empty where none is kept
        IndexDepth depth = IndexDepth::Stamps;
    };
    /// {files, bytes} that came. Stamps: of a living tree, what changed since the last time. Hashes: of one
    /// at rest, whole and proven; StillRunning while anybody is in it.
    [[nodiscard]] Result<Json> fetch(const Fetching& what, std::stop_token stop = {}) const;

private:
    RemoteHost(const StateTree& tree, Engine& engine, HostAddress address)
        : m_tree(tree), m_engine(engine), m_address(std::move(address))
    {
    }
    [[nodiscard]] Result<Json> call(const char* method, const Json& params, std::stop_token stop) const;
    [[nodiscard]] Error withReason(Error error) const;

    const StateTree& m_tree;
    Engine& m_engine;
    HostAddress m_address;
};

/// The host did not answer, or not as itself; anything else it said, so it lives.
[[nodiscard]] bool isUnreachable(const Error& error);

} // namespace pupitre
