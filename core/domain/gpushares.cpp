// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpushares.h.
#include "core/domain/gpushares.h"

#include <algorithm>
#include <numeric>

namespace pupitre
{

namespace
{
bool holdsMemory(const GpuHolding& holding)
{
    return holding.processes > 0 || holding.memoryBytes.value_or(0) > 0;
}

/// Who shares what the driver tells only of the whole.
std::vector<const GpuHolding*> holdersOf(const GpuReading& gpu)
{
    std::vector<const GpuHolding*> holders;
    for (const GpuHolding& holding : gpu.holdings)
        if (holdsMemory(holding))
            holders.push_back(&holding);
    if (holders.empty())
        for (const GpuHolding& holding : gpu.holdings)
            if (holding.given)
                holders.push_back(&holding);
    return holders;
}

std::optional<double> part(std::optional<double> whole, std::size_t of)
{
    return whole ? std::optional(*whole / static_cast<double>(of)) : std::nullopt;
}

GpuShare& shareOf(std::vector<GpuShare>& shares, const Owner& owner)
{
    const auto at = std::find_if(shares.begin(), shares.end(),
                                 [&owner](const GpuShare& share) { return share.owner == owner; });
    return at != shares.end() ? *at : shares.emplace_back(GpuShare{owner, 0, {}, {}, {}});
}

void divideMemory(const GpuReading& gpu, std::vector<GpuShare>& shares)
{
    if (!gpu.memoryUsedBytes)
        return;
    const std::int64_t used = *gpu.memoryUsedBytes;
    std::int64_t claimed = 0;
    for (const GpuHolding& holding : gpu.holdings)
        claimed += holding.memoryBytes.value_or(0);
    std::int64_t left = used;
    for (const GpuHolding& holding : gpu.holdings) {
        if (!holding.memoryBytes)
            continue;
        std::int64_t own = *holding.memoryBytes;
        if (claimed > used) // rounding down: what is lost is Nobody's
            own = static_cast<std::int64_t>(static_cast<double>(own) * static_cast<double>(used)
                                            / static_cast<double>(claimed));
        own = std::min(own, left);
        auto& memory = shareOf(shares, holding.owner).memoryBytes;
        memory = memory.value_or(0) + own;
        left -= own;
    }
    if (left > 0) {
        auto& memory = shareOf(shares, Owner{}).memoryBytes;
        memory = memory.value_or(0) + left;
    }
}
} // namespace

std::vector<GpuShare> sharesOf(const GpuReading& gpu)
{
    std::vector<GpuShare> shares;
    const auto holders = holdersOf(gpu);
    for (const GpuHolding* holder : holders) {
        GpuShare& share = shareOf(shares, holder->owner);
        share.held = 1.0 / static_cast<double>(holders.size());
        share.used = part(gpu.utilisation, holders.size());
        share.powerWatts = part(gpu.powerWatts, holders.size());
    }
    if (holders.empty())
        shares.push_back({Owner{}, 0, gpu.utilisation, {}, gpu.powerWatts});
    divideMemory(gpu, shares);
    std::sort(shares.begin(), shares.end(),
              [](const GpuShare& a, const GpuShare& b) { return a.owner < b.owner; });
    return shares;
}

} // namespace pupitre
