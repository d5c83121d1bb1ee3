// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See recordedwork.h.
#include "core/monitoring/recording/recordedwork.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pupitre
{

namespace
{

using std::chrono::floor;
using std::chrono::seconds;

enum Drawn : std::uint64_t {
    DrawnRun = 1,
    DrawnKind,
    DrawnWho,
    DrawnBusy,
    DrawnMemory,
    DrawnNoise,
    DrawnWave
};

Owner seatOf(double draw)
{
    static const char* const courses[] = {"demo-vision", "demo-language", "demo-statistics"};
    const int number = static_cast<int>(draw * 60); // twenty each
    Owner owner{OwnerKind::Seat, {}, {}, {}, {}};
    owner.course = *CourseId::parse(courses[number / 20]);
    owner.tp = *TpId::parse("demo-tp");
    owner.seat = *SeatId::parse("demo-" + std::to_string(10 + number % 20));
    return owner;
}

Owner experimentOf(double draw)
{
    Owner owner{OwnerKind::Experiment, {}, {}, {}, {}};
    owner.experiment = "demo-run-" + std::to_string(1 + static_cast<int>(draw * 6));
    return owner;
}

/// Busier by day and in the week: 0 to 1.
double bustle(Instant at)
{
    const auto day = floor<std::chrono::days>(at);
    const double hour = std::chrono::duration<double, std::ratio<3600>>(at - day).count();
    const bool weekend = std::chrono::weekday(day).iso_encoding() > 5;
    const double daily = 0.5 - 0.5 * std::cos((hour - 3) / 24 * 2 * std::numbers::pi);
    return weekend ? 0.25 + 0.2 * daily : 0.35 + 0.6 * daily;
}

/// Held for hours with nothing done: what a tired person forgets.
RecordedWork idleHolder()
{
    return {seatOf(0.12), 0, 0.78, true};
}

} // namespace

double recordedDraw(std::uint64_t what, std::uint64_t which, std::uint64_t when)
{
    // SplitMix64 (Steele, Lea, Flood 2014) of the three together.
    std::uint64_t z =
        (what * 0x9E3779B97F4A7C15U) ^ (which * 0xD1B54A32D192ED03U) ^ (when * 0x8CB92BA72F3D8DD7U);
    z += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    z ^= z >> 31U;
    return static_cast<double>(z >> 11U) / static_cast<double>(std::uint64_t{1} << 53U);
}

std::optional<RecordedWork> recordedWork(int gpu, Instant at)
{
    constexpr int forgotten = 6;
    if (gpu == forgotten)
        return idleHolder();
    const auto which = static_cast<std::uint64_t>(gpu);
    // One GPU's turns begin at other times than its neighbour's.
    const Instant shifted = at + std::chrono::minutes(gpu * 7 % 120);
    const auto turn =
        static_cast<std::uint64_t>(floor<std::chrono::hours>(shifted).time_since_epoch().count() / 3);
    const double kind = recordedDraw(DrawnKind, which, turn);
    if (kind > bustle(Instant(std::chrono::hours(turn * 3))))
        return std::nullopt;
    RecordedWork work;
    const double who = recordedDraw(DrawnWho, which, turn);
    if (which % 4 == 3)
        work.owner = experimentOf(who);
    else if (who < 0.8)
        work.owner = seatOf(who / 0.8);
    else
        work.owner.kind = who < 0.9 ? OwnerKind::Account : OwnerKind::Others;
    work.given = work.owner.kind == OwnerKind::Seat;
    const double second =
        std::chrono::duration<double>(at.time_since_epoch() % std::chrono::hours(24)).count();
    const double base = 0.25 + 0.7 * recordedDraw(DrawnBusy, which, turn);
    const double wave = std::sin(second / (90 + 200 * recordedDraw(DrawnWave, which, turn)));
    const auto five = static_cast<std::uint64_t>(floor<seconds>(at).time_since_epoch().count() / 5);
    const double noise = recordedDraw(DrawnNoise, which, five) - 0.5;
    work.utilisation = std::clamp(base + 0.15 * wave + 0.2 * noise, 0.0, 1.0);
    work.memory = 0.2 + 0.7 * recordedDraw(DrawnMemory, which, turn);
    return work;
}

} // namespace pupitre
