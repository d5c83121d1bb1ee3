// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatgpus.h.
#include "ui/tp/seats/seatgpus.h"

#include "core/domain/gpushares.h"

namespace pupitre
{

namespace
{
struct HeldAndUsed {
    double held = 0;
    double used = 0;
};
} // namespace

std::map<SeatId, double> gpuUseOf(const TpRef& tp, const std::vector<PlaceReadings>& places)
{
    std::map<SeatId, HeldAndUsed> sums;
    for (const PlaceReadings& place : places) {
        if (place.place != tp.place || place.state != FeedState::Live)
            continue;
        for (const Sample& sample : place.hosts)
            for (const GpuReading& gpu : sample.gpus)
                for (const GpuShare& share : sharesOf(gpu)) {
                    const Owner& owner = share.owner;
                    if (owner.kind != OwnerKind::Seat || owner.course != tp.course || owner.tp != tp.tp
                        || !share.used)
                        continue;
                    sums[owner.seat].held += share.held;
                    sums[owner.seat].used += *share.used;
                }
    }
    std::map<SeatId, double> use;
    for (const auto& [seat, sum] : sums)
        if (sum.held > 0)
            use[seat] = sum.used / sum.held;
    return use;
}

} // namespace pupitre
