// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See spread.h.
#include "core/agent/hosts/spread.h"

#include <algorithm>

namespace pupitre
{

namespace
{

struct Filling {
    HostId id;
    int room = 0;
    int taken = 0;
};

/// Compared as fractions, without dividing: a/b < c/d where a*d < c*b.
bool emptier(const Filling& a, const Filling& b)
{
    return std::int64_t{a.taken} * b.room < std::int64_t{b.taken} * a.room;
}

Filling* emptiest(std::vector<Filling>& hosts)
{
    Filling* best = nullptr;
    for (auto& host : hosts)
        if (host.taken < host.room && (best == nullptr || emptier(host, *best)))
            best = &host;
    return best;
}

} // namespace

int roomFor(const Tp& tp, const HostRoom& host)
{
    const int seats = std::max(0, host.seats);
    if (tp.open.seatsPerGpu <= 0)
        return seats;
    return static_cast<int>(
        std::min<std::int64_t>(seats, std::int64_t{std::max(0, host.gpus)} * tp.open.seatsPerGpu));
}

std::map<SeatId, HostId> spreadSeats(const Tp& tp, const std::vector<SeatId>& seats,
                                     const std::map<SeatId, HostId>& current,
                                     const std::vector<HostRoom>& hosts)
{
    std::vector<Filling> filling;
    for (const auto& host : hosts)
        filling.push_back({host.id, roomFor(tp, host), 0});
    std::map<SeatId, HostId> placed;
    for (const auto& seat : seats) {
        const auto had = current.find(seat);
        if (had == current.end())
            continue;
        const auto host = std::ranges::find(filling, had->second, &Filling::id);
        if (host == filling.end())
            continue;
        placed.emplace(seat, host->id);
        ++host->taken;
    }
    for (const auto& seat : seats) {
        if (placed.contains(seat))
            continue;
        Filling* host = emptiest(filling);
        if (host == nullptr)
            break;
        placed.emplace(seat, host->id);
        ++host->taken;
    }
    return placed;
}

} // namespace pupitre
