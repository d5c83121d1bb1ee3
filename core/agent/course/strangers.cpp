// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See strangers.h. The gate publishes itself before it reads the course, so whoever it let in by the course
// as it was before is found here.
#include "core/agent/course/strangers.h"

#include "core/agent/course/connections.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fingerprint.h"

#include <set>

namespace pupitre
{

namespace
{

std::set<std::string> fingerprintsOf(const Seat& seat)
{
    std::set<std::string> fingerprints;
    for (const PublicKey& key : keysOf(seat))
        fingerprints.insert(shortFingerprint(key));
    return fingerprints;
}

} // namespace

std::vector<SeatFailure> endStrangers(const StateTree& tree, const Course& course)
{
    std::vector<SeatFailure> failures;
    for (const Seat& seat : course.seats) {
        const auto known = fingerprintsOf(seat);
        const bool out = seat.standing == SeatStanding::Dropped
                         || pupitre::exists(tree.seatMark(course.id, seat.id, "revoked"));
        for (const Tp& tp : course.tps) {
            const SeatTp where{course.id, tp.id, seat.id};
            const auto ended = endConnections(tree, where, [&](const Connection& connection) {
                return out || (!connection.key.empty() && !known.contains(connection.key));
            });
            if (!ended)
                failures.push_back({where, ended.error()});
        }
    }
    return failures;
}

} // namespace pupitre
