// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thousand local times drawn by lot, many at a clock change, against the C library: every minute for a day
// around is asked what a clock on the wall shows then.
#include "core/services/localtime.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <ctime>
#include <random>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr std::array zones{
    "Europe/Paris",  "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu",
    "Europe/Dublin", "America/Havana",   "America/St_Johns",    "Pacific/Auckland",  "America/Scoresbysund"};
using Minutes = std::chrono::sys_time<std::chrono::minutes>;

/// Minutes since 1970 on a clock on the wall.
std::int64_t shownAt(Minutes instant)
{
    const std::time_t seconds = std::chrono::seconds(instant.time_since_epoch()).count();
    std::tm shown{};
    ::localtime_r(&seconds, &shown);
    shown.tm_isdst = 0;
    return ::timegm(&shown) / 60;
}

std::string textOf(std::int64_t shownMinutes)
{
    const std::string iso = toIso(Instant(std::chrono::minutes(shownMinutes)));
    return iso.substr(0, 16);
}

struct Expected {
    std::vector<Minutes> when;
    Minutes moved{}; // where it never comes: as if the clock had not been set yet
};

Expected search(std::int64_t shown)
{
    Expected expected;
    const Minutes middle{std::chrono::minutes(shown)};
    for (Minutes at = middle - 16h; at <= middle + 16h; at += 1min) {
        if (shownAt(at) == shown)
            expected.when.push_back(at);
        if (shownAt(at) < shown && shownAt(at + 1min) > shown)
            expected.moved = at + std::chrono::minutes(shown - shownAt(at));
    }
    return expected;
}

/// A minute at which the clock is set, or any where it never is that year.
Minutes changeAfter(Minutes from)
{
    for (Minutes at = from; at < from + 24h * 366; at += 30min)
        if (shownAt(at + 30min) - shownAt(at) != 30)
            return at;
    return from;
}
} // namespace

TEST(LocalTimeDrawn, agreesWithTheClockOnTheWall)
{
    std::mt19937 lot(2026);
    const auto between = [&lot](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(lot);
    };
    int skipped = 0;
    int twice = 0;
    for (int i = 0; i < 1000; ++i) {
        const std::string zone = zones[static_cast<std::size_t>(i) % zones.size()];
        ::setenv("TZ", zone.c_str(), 1);
        ::tzset();
        Minutes near{std::chrono::minutes(between(28'400'000, 31'550'000))}; // 2024 to 2029
        if (i % 3 != 0)
            near = changeAfter(near) + std::chrono::minutes(between(-100, 100));
        const std::int64_t shown = shownAt(near) + between(-60, 60);
        const auto converted = toMoment(textOf(shown), zone);
        ASSERT_TRUE(converted) << zone << " " << textOf(shown);
        const Expected expected = search(shown);
        const Minutes wanted = expected.when.empty() ? expected.moved : expected.when.front();
        const auto remark = expected.when.empty()      ? LocalTimeRemark::SkippedByClockChange
                            : expected.when.size() > 1 ? LocalTimeRemark::ComesTwice
                                                       : LocalTimeRemark::None;
        EXPECT_EQ(toIso(converted->moment.utc), toIso(wanted)) << zone << " " << textOf(shown);
        EXPECT_EQ(converted->remark, remark) << zone << " " << textOf(shown);
        skipped += remark == LocalTimeRemark::SkippedByClockChange ? 1 : 0;
        twice += remark == LocalTimeRemark::ComesTwice ? 1 : 0;
    }
    EXPECT_GT(skipped, 20);
    EXPECT_GT(twice, 20);
}
