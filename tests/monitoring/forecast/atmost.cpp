// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hand-in windows in the forecast: an upper bound, at their own limits, beside what is sure.
#include "lab.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace pupitre::forecastlab;
using namespace std::chrono_literals;

namespace
{

Load atMostOn(const PlaceForecast& place, const std::string& day)
{
    return peakOf(place.atMost, at(day + "T00:00"), at(day + "T23:59"));
}

} // namespace

TEST(AtMost, takesHandInWindowsAtTheirOwnLimits)
{
    const auto card = course("lab", "a", 4, {{"2026-10-20T14:00", "2026-10-20T16:00"}}, "2026-10-22T12:00");
    const auto places = forecast({card}, labWith(8));
    ASSERT_EQ(places.size(), 1u);
    ASSERT_EQ(places[0].stretches.size(), 1u);
    EXPECT_EQ(places[0].stretches[0].load.memoryMiB, 4096);
    EXPECT_EQ(atMostOn(places[0], "2026-10-20").memoryMiB, 4096); // never twice: the seats are the same
    EXPECT_EQ(atMostOn(places[0], "2026-10-21").memoryMiB, 2048);
    EXPECT_EQ(atMostOn(places[0], "2026-10-22").memoryMiB, 2048);
    EXPECT_EQ(atMostOn(places[0], "2026-10-23"), Load{});
}

TEST(AtMost, isOpenBetweenSessionsAndLongerForWhomItWasExtended)
{
    auto card = course("lab", "a", 4,
                       {{"2026-10-20T14:00", "2026-10-20T16:00"}, {"2026-10-27T14:00", "2026-10-27T16:00"}},
                       "2026-10-28T12:00");
    card.course.tps[0].overrides[*SeatId::parse("s1")].deadline = Moment{at("2026-10-30T12:00"), {}};
    const auto places = forecast({card}, labWith(8));
    ASSERT_EQ(places.size(), 1u);
    EXPECT_EQ(atMostOn(places[0], "2026-10-23").instances, 4);
    EXPECT_EQ(atMostOn(places[0], "2026-10-28").instances, 4);
    EXPECT_EQ(atMostOn(places[0], "2026-10-29").instances, 1);
    EXPECT_EQ(atMostOn(places[0], "2026-10-31").instances, 0);
}

TEST(AtMost, isNoConflict)
{
    auto card = course("lab", "a", 4, {{"2026-10-20T14:00", "2026-10-20T16:00"}});
    card.course.tps[0].handIn.memoryMiB = 1'000'000;
    EXPECT_TRUE(forecast({card}, labWith(8)).at(0).conflicts.empty());
}
