// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of hosts outside of a round: a click, or the end of a course.
#include "core/agent/hosts/away.h"
#include "core/agent/hosts/hostround.h"
#include "core/agent/hosts/remotehost.h"

namespace pupitre
{

void forgetOnHosts(const StateTree& tree, Engine& engine, const Course& course, const std::stop_token& stop)
{
    for (const ComputeHost& host : course.hosts)
        if (const auto remote = RemoteHost::of(tree, engine, host.address))
            static_cast<void>(remote->forget(course.id, stop)); // one that is gone has nothing to forget
}

std::vector<SeatFailure> endAway(const StateTree& tree, Engine& engine, const std::vector<SeatTp>& seats)
{
    std::vector<SeatFailure> failures;
    for (const SeatTp& seat : seats) {
        const auto record = readAway(tree, seat);
        if (record && !*record)
            continue;
        const auto ended =
            record ? RemoteHost::of(tree, engine, (*record)->address).and_then([&](const RemoteHost& remote) {
                return remote.end(seat.course, {seat});
            })
                   : tl::unexpected<Error>(record.error());
        if (!ended)
            failures.push_back({seat, ended.error()});
    }
    return failures;
}

} // namespace pupitre
