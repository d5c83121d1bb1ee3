// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Samples for tests: drawn at random from a seed, and plain ones.
#pragma once

#include "core/domain/sample.h"
#include "core/store/placeid.h"

#include <random>

namespace pupitre::test
{

inline Owner seatOwner(const std::string& course, const std::string& seat)
{
    return {OwnerKind::Seat, *CourseId::parse(course), *TpId::parse("tp1"), *SeatId::parse(seat), {}};
}

inline PlaceId testPlace(const std::string& name = "lab")
{
    return *PlaceId::parse(name);
}

inline Instant testTime(const std::string& iso = "2026-11-16T10:00:00Z") // a Monday
{
    return *instantFromIso(iso);
}

/// One GPU, held by this owner alone.
inline Sample plainSample(Instant at, const Owner& owner, double utilisation,
                          std::chrono::milliseconds covers = std::chrono::seconds(1))
{
    Sample sample;
    sample.at = at;
    sample.covers = covers;
    sample.host = "one";
    GpuReading gpu;
    gpu.uuid = "GPU-1";
    gpu.utilisation = utilisation;
    gpu.memoryUsedBytes = 9'000'000'000;
    gpu.memoryTotalBytes = 16'000'000'000;
    gpu.powerWatts = 100;
    gpu.temperature = 50;
    gpu.holdings.push_back({owner, 8'000'000'000, 1, true});
    sample.gpus.push_back(gpu);
    return sample;
}

class Drawn final
{
public:
    explicit Drawn(unsigned seed) : m_random(seed) {}

    [[nodiscard]] int below(int end) { return std::uniform_int_distribution<>(0, end - 1)(m_random); }
    [[nodiscard]] double part() { return std::uniform_real_distribution<>(0, 1)(m_random); }

    [[nodiscard]] Owner owner()
    {
        switch (below(5)) {
        case 0:
            return {OwnerKind::Experiment, {}, {}, {}, "run" + std::to_string(below(3))};
        case 1:
            return {static_cast<OwnerKind>(2 + below(3)), {}, {}, {}, {}};
        default:
            return seatOwner("c" + std::to_string(below(2)), "s" + std::to_string(below(4)));
        }
    }

    /// Anything a driver may say: absent figures, holders who claim more than is in use, nobody at all.
    [[nodiscard]] GpuReading gpu(int index)
    {
        GpuReading gpu;
        gpu.uuid = "GPU-" + std::to_string(index);
        gpu.index = index;
        if (below(8) > 0)
            gpu.utilisation = part();
        if (below(8) > 0)
            gpu.memoryUsedBytes = below(2'000'000'000);
        gpu.memoryTotalBytes = 2'000'000'000;
        if (below(8) > 0)
            gpu.powerWatts = 300 * part();
        for (int holder = below(4); holder > 0; --holder) {
            const Owner whose = owner();
            bool again = false;
            for (const GpuHolding& holding : gpu.holdings)
                again = again || holding.owner == whose;
            if (again)
                continue;
            GpuHolding holding{whose, {}, below(3), below(2) == 0};
            if (below(5) > 0)
                holding.memoryBytes = below(2'000'000'000);
            gpu.holdings.push_back(holding);
        }
        return gpu;
    }

    [[nodiscard]] Sample sample(Instant at, int gpus)
    {
        Sample sample;
        sample.at = at;
        sample.covers = std::chrono::seconds(1);
        sample.host = "one";
        for (int index = 0; index < gpus; ++index)
            sample.gpus.push_back(gpu(index));
        return sample;
    }

private:
    std::mt19937 m_random;
};

} // namespace pupitre::test
