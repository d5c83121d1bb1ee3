// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conflicts, and ways out of them that hold when they are taken.
#include "lab.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

using namespace pupitre;
using namespace pupitre::forecastlab;
using namespace std::chrono_literals;

namespace
{

std::vector<CourseCard> twoClasses()
{
    return {course("lab", "a", 20, {tuesday}), course("lab", "b", 20, {tuesday})};
}

std::vector<WayOut> waysFor(const std::vector<CourseCard>& cards, const Capacities& has,
                            Instant now = lastWeek)
{
    const auto places = forecast(cards, has, now);
    return waysOut(places.at(0).conflicts.at(0), places[0].place, cards, has, fourWeeks(), now);
}

std::optional<WayOut> wayOf(const std::vector<WayOut>& ways, WayOutKind kind)
{
    const auto way = std::ranges::find(ways, kind, &WayOut::kind);
    return way == ways.end() ? std::nullopt : std::optional<WayOut>(*way);
}

} // namespace

TEST(WaysOut, nameTheExactNumberThatMustShareAGpu)
{
    auto cards = twoClasses();
    const auto ways = waysFor(cards, labWith(32));
    const auto share = wayOf(ways, WayOutKind::ShareGpu);
    ASSERT_TRUE(share);
    EXPECT_EQ(share->seatsPerGpu, 2);
    EXPECT_EQ(ways.back().kind, WayOutKind::Reserve);
    cards[0].course.tps[0].open.seatsPerGpu = share->seatsPerGpu;
    EXPECT_TRUE(forecast(cards, labWith(32)).at(0).conflicts.empty());
    // 20 and 20 / 4 are 25; with three it would be 27.
    EXPECT_EQ(wayOf(waysFor(twoClasses(), labWith(26)), WayOutKind::ShareGpu)->seatsPerGpu, 4);
}

TEST(WaysOut, offerNoSharingWhereMemoryIsShortToo)
{
    const Capacities small{{*PlaceId::parse("lab"), {30 * 1024, 640, 32}}};
    EXPECT_FALSE(wayOf(waysFor(twoClasses(), small), WayOutKind::ShareGpu));
}

TEST(WaysOut, moveToTheNearestFreeTimeOfTheSameLength)
{
    const auto move = wayOf(waysFor(twoClasses(), labWith(32)), WayOutKind::MoveSession);
    ASSERT_TRUE(move);
    EXPECT_EQ(move->from, at("2026-10-20T12:00"));
    EXPECT_EQ(move->until, at("2026-10-20T14:00"));

    auto busy = twoClasses(); // with other TPs all that day: the next morning
    for (CourseCard& card : busy) {
        Tp other = card.course.tps[0];
        other.id = *TpId::parse("other");
        other.open.seatsPerGpu = 0;
        other.sessions = {{{at("2026-10-20T08:00"), {}}, {at("2026-10-20T14:00"), {}}, {}, {}},
                          {{at("2026-10-20T16:00"), {}}, {at("2026-10-20T20:00"), {}}, {}, {}}};
        card.course.tps.push_back(other);
    }
    const auto later = wayOf(waysFor(busy, labWith(32)), WayOutKind::MoveSession);
    ASSERT_TRUE(later);
    EXPECT_EQ(later->from, at("2026-10-21T08:00"));
}

TEST(WaysOut, moveNothingPastItsDeadline)
{
    auto cards = twoClasses();
    for (CourseCard& card : cards)
        card.course.tps[0].deadline.utc = at(tuesday.until);
    EXPECT_FALSE(wayOf(waysFor(cards, labWith(32), at("2026-10-20T13:00")), WayOutKind::MoveSession));
    EXPECT_TRUE(wayOf(waysFor(cards, labWith(32), at("2026-10-20T09:00")), WayOutKind::MoveSession));
}

TEST(WaysOut, offerAnotherPlaceOnlyWhereThereIsRoom)
{
    auto has = labWith(32);
    has[*PlaceId::parse("pool")] = {1'000'000, 640, 20};
    has[*PlaceId::parse("small")] = {1'000'000, 640, 19};
    has[*PlaceId::parse("unknown")] = {};
    std::vector<std::string> offered;
    for (const WayOut& way : waysFor(twoClasses(), has)) {
        if (way.kind == WayOutKind::OtherPlace)
            offered.push_back(way.place.text());
    }
    EXPECT_EQ(offered, (std::vector<std::string>{"pool", "pool"})); // for either of the two
}

TEST(WorkDays, areThoseOfTheZoneAlsoWhereTheClockChanges)
{
    const auto days = fourWeeks();
    ASSERT_EQ(days.size(), 20u);
    EXPECT_EQ(days[4].opens, at("2026-10-23T08:00"));
    EXPECT_EQ(days[5].opens, at("2026-10-26T08:00"));
    EXPECT_EQ(days[5].opens - days[4].opens, 73h);
    EXPECT_FALSE(workDays("2026-13-40", 28, "Europe/Paris"));
    EXPECT_FALSE(workDays("2026-10-19", 28, "Europe/Nowhere"));
}
