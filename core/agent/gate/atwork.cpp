// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/gate/atwork.h"

#include "core/agent/course/connections.h"
#include "core/agent/gate/request.h"
#include "core/wire/fingerprint.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{
bool works(const Connection& connection)
{
    return std::ranges::none_of(
        std::array{GateAsk::Status, GateAsk::Receipt, GateAsk::Preview, GateAsk::Unknown},
        [&](GateAsk ask) { return connection.kind == kindName(ask); });
}
} // namespace

std::vector<std::string> membersAtWork(const StateTree& tree, const SeatTp& where, const Seat& seat)
{
    const auto live = liveConnections(tree, where);
    std::vector<std::string> names;
    for (const Member& member : seat.members) {
        const auto isTheirs = [&](const Connection& connection) {
            return works(connection) && std::ranges::any_of(member.keys, [&](const PublicKey& key) {
                       return shortFingerprint(key) == connection.key;
                   });
        };
        if (std::ranges::any_of(live, isTheirs))
            names.push_back(displayName(member));
    }
    return names;
}

} // namespace pupitre
