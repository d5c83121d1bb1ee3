// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next weeks hour by hour, also where the clock changes, and conflicts in order of time with what each
// way out leaves.
#include "core/monitoring/forecast/outlook.h"

#include "lab.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace pupitre::forecastlab;
using namespace std::chrono_literals;

namespace
{

OutlookQuestion questionOf(std::vector<CourseCard> cards, Capacities has)
{
    return {std::move(cards), std::move(has), lastWeek, at("2026-11-16T00:00"),
            "Europe/Paris",   "2026-10-19",   28};
}

const HourNeed& needAt(const Outlook& outlook, std::size_t day, std::size_t hour)
{
    return outlook.needs.at(0).at(day).at(hour);
}

} // namespace

TEST(Outlook, saysEachHourOfEachDay)
{
    const auto card = course("lab", "a", 20, {tuesday}, "2026-10-22T12:00");
    const auto other = course("lab", "b", 20, {tuesday}, "2026-10-20T16:00");
    const auto outlook = outlookOf(questionOf({card, other}, labWith(32)));
    ASSERT_TRUE(outlook);
    ASSERT_EQ(outlook->days.size(), 28u);
    EXPECT_EQ(outlook->days[1].date, "2026-10-20");
    ASSERT_EQ(outlook->needs.size(), 1u);
    EXPECT_EQ(needAt(*outlook, 1, 13), HourNeed{});
    for (const std::size_t hour : {14u, 15u}) {
        EXPECT_EQ(needAt(*outlook, 1, hour).planned.gpus, 40);
        EXPECT_DOUBLE_EQ(needAt(*outlook, 1, hour).filled.value_or(0), 40.0 / 32);
        EXPECT_TRUE(needAt(*outlook, 1, hour).conflict);
    }
    const HourNeed& after = needAt(*outlook, 1, 16);
    EXPECT_EQ(after.planned, Load{});
    EXPECT_EQ(after.atMost.instances, 20);
    EXPECT_FALSE(after.filled);
    EXPECT_FALSE(after.conflict);
}

TEST(Outlook, knowsNoPartOfWhatIsNotKnown)
{
    const auto outlook = outlookOf(questionOf({course("lab", "a", 20, {tuesday})}, {}));
    ASSERT_TRUE(outlook);
    EXPECT_EQ(needAt(*outlook, 1, 14).planned.gpus, 20);
    EXPECT_FALSE(needAt(*outlook, 1, 14).filled);
}

TEST(Outlook, hasAnHourThatIsTwoLongAndOneThatIsNone)
{
    const auto autumn = dayBounds("2026-10-25", 1, "Europe/Paris");
    ASSERT_TRUE(autumn);
    const auto& back = autumn->at(0).hours;
    EXPECT_EQ(back[3] - back[2], 2h);
    EXPECT_EQ(back[24] - back[0], 25h);
    const auto spring = dayBounds("2027-03-28", 1, "Europe/Paris");
    ASSERT_TRUE(spring);
    const auto& on = spring->at(0).hours;
    EXPECT_EQ(on[3], on[2]);
    EXPECT_EQ(on[24] - on[0], 23h);
    // In the hour that comes twice, a session of the second time is seen too.
    const auto card = course("lab", "a", 20, {{"2026-10-25T03:00", "2026-10-25T04:00"}});
    auto early = card;
    early.course.tps[0].sessions[0].start.utc -= 30min;
    const auto outlook = outlookOf(questionOf({early}, labWith(8)));
    ASSERT_TRUE(outlook);
    EXPECT_TRUE(needAt(*outlook, 6, 2).conflict);
    EXPECT_FALSE(dayBounds("2026-13-01", 1, "Europe/Paris"));
    EXPECT_FALSE(dayBounds("2026-10-25", 1, "Europe/Nowhere"));
}

TEST(Outlook, ordersConflictsOfAllPlacesByTime)
{
    const Hours monday{"2026-10-19T14:00", "2026-10-19T16:00"};
    auto has = labWith(8);
    has[*PlaceId::parse("annex")] = {1'000'000, 640, 8};
    const auto outlook =
        outlookOf(questionOf({course("annex", "a", 20, {tuesday}), course("lab", "b", 20, {monday})}, has));
    ASSERT_TRUE(outlook);
    ASSERT_EQ(outlook->conflicts.size(), 2u);
    EXPECT_EQ(outlook->conflicts[0].place.text(), "lab");
    EXPECT_EQ(outlook->conflicts[1].place.text(), "annex");
    for (const OutlookConflict& each : outlook->conflicts)
        EXPECT_EQ(each.ways.back().kind, WayOutKind::Reserve);
}

TEST(Outlook, saysWhatEachWayOutLeaves)
{
    auto has = labWith(32);
    has[*PlaceId::parse("pool")] = {1'000'000, 640, 24};
    const auto outlook =
        outlookOf(questionOf({course("lab", "a", 20, {tuesday}), course("lab", "b", 20, {tuesday})}, has));
    ASSERT_TRUE(outlook);
    ASSERT_EQ(outlook->conflicts.size(), 1u);
    std::vector<std::pair<WayOutKind, int>> left;
    for (const WayOut& way : outlook->conflicts[0].ways)
        left.emplace_back(way.kind, way.leaves.gpus);
    const std::vector<std::pair<WayOutKind, int>> expected{
        {WayOutKind::ShareGpu, 30},    {WayOutKind::ShareGpu, 30},   {WayOutKind::MoveSession, 20},
        {WayOutKind::MoveSession, 20}, {WayOutKind::OtherPlace, 20}, {WayOutKind::OtherPlace, 20},
        {WayOutKind::Reserve, 0}};
    EXPECT_EQ(left, expected);
}

TEST(Outlook, endsWhenNobodyWaitsForIt)
{
    std::stop_source stop;
    stop.request_stop();
    const auto outlook =
        outlookOf(questionOf({course("lab", "a", 20, {tuesday})}, labWith(8)), stop.get_token());
    ASSERT_FALSE(outlook);
    EXPECT_EQ(outlook.error().kind, ErrorKind::Cancelled);
}
