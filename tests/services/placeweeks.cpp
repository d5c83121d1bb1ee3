// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Weeks of places, the two with a clock change among them; and what a TP that is being planned would meet.
#include "core/services/classroom/placeweeks.h"
#include "core/services/localtime.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

const std::string paris = "Europe/Paris";

Moment at(const std::string& local)
{
    return toMoment(local, paris)->moment;
}

CourseCard cardOn(const char* place, const char* id, int seats, const std::string& start,
                  const std::string& end)
{
    CourseCard card;
    card.ref = {*PlaceId::parse(place), *CourseId::parse(id)};
    card.course.id = card.ref.course;
    for (int i = 1; i <= seats; ++i)
        card.course.seats.push_back({*SeatId::parse("s" + std::to_string(i)), {}, SeatStanding::Active});
    Tp tp;
    tp.id = *TpId::parse("tp");
    tp.sessions = {{at(start), at(end), {}, {}}};
    tp.deadline = {tp.sessions[0].end.utc + 24h, {}};
    tp.open.memoryMiB = 1024;
    tp.open.cpus = 1;
    card.course.tps = {tp};
    return card;
}

WeekBounds weekFrom(const std::vector<std::string>& days)
{
    WeekBounds bounds{};
    for (std::size_t i = 0; i < bounds.size(); ++i)
        bounds[i] = at(days[i]).utc;
    return bounds;
}

const WeekBounds autumn = weekFrom({"2026-10-19", "2026-10-20", "2026-10-21", "2026-10-22", "2026-10-23",
                                    "2026-10-24", "2026-10-25", "2026-10-26"});
const WeekBounds spring = weekFrom({"2026-03-23", "2026-03-24", "2026-03-25", "2026-03-26", "2026-03-27",
                                    "2026-03-28", "2026-03-29", "2026-03-30"});

std::vector<int> instances(const PlaceWeek& week)
{
    std::vector<int> each;
    for (const Load& day : week.days)
        each.push_back(day.instances);
    return each;
}

Capacities labWith(std::int64_t memoryMiB)
{
    return {{*PlaceId::parse("lab"), {memoryMiB, 64, 0}}};
}

} // namespace

TEST(PlaceWeeks, putsEveryHourOfBothClockChangesIntoItsDay)
{
    // The last hour of Sunday, which is its 25th in autumn and its 23rd in spring, and the first of Monday.
    EXPECT_EQ(autumn[7] - autumn[6], 25h);
    EXPECT_EQ(spring[7] - spring[6], 23h);
    const auto lastHour =
        placeWeeksOf({cardOn("lab", "a", 4, "2026-10-25T23:00", "2026-10-25T23:59")}, {}, autumn);
    ASSERT_EQ(lastHour.size(), 1u);
    EXPECT_EQ(instances(lastHour[0]), (std::vector<int>{0, 0, 0, 0, 0, 0, 4}));
    EXPECT_TRUE(
        placeWeeksOf({cardOn("lab", "a", 4, "2026-10-26T00:00", "2026-10-26T01:00")}, {}, autumn).empty());
    const auto inSpring =
        placeWeeksOf({cardOn("lab", "a", 4, "2026-03-29T23:00", "2026-03-29T23:59")}, {}, spring);
    EXPECT_EQ(instances(inSpring.at(0)), (std::vector<int>{0, 0, 0, 0, 0, 0, 4}));
    EXPECT_TRUE(
        placeWeeksOf({cardOn("lab", "a", 4, "2026-03-30T00:00", "2026-03-30T01:00")}, {}, spring).empty());
}

TEST(PlaceWeeks, seesWhoOverlapsInAnHourThatComesTwiceAndInOneThatIsSkipped)
{
    // In autumn 02:30 comes twice: a session until 02:30 ends at the first, so 02:45 is after it.
    const auto first = cardOn("lab", "a", 40, "2026-10-25T01:00", "2026-10-25T02:30");
    const auto second = cardOn("lab", "b", 40, "2026-10-25T02:45", "2026-10-25T04:00");
    EXPECT_TRUE(placeWeeksOf({first, second}, labWith(65536), autumn).at(0).conflicts.empty());
    // In spring 02:30 is 03:30: the class that seemed to be over by 03:00 is not.
    const auto skipped = cardOn("lab", "a", 40, "2026-03-29T01:00", "2026-03-29T02:30");
    const auto next = cardOn("lab", "b", 40, "2026-03-29T03:00", "2026-03-29T05:00");
    const auto week = placeWeeksOf({skipped, next}, labWith(65536), spring);
    ASSERT_EQ(week.at(0).conflicts.size(), 1u);
    EXPECT_EQ(toIso(week[0].conflicts[0].from), "2026-03-29T01:00:00Z");
    EXPECT_EQ(toIso(week[0].conflicts[0].until), "2026-03-29T01:30:00Z");
}

TEST(PlaceWeeks, keepsPlacesApartAndSaysWhatIsNotKnown)
{
    const auto weeks = placeWeeksOf({cardOn("lab", "a", 40, "2026-10-20T08:00", "2026-10-20T12:00"),
                                     cardOn("pool", "b", 40, "2026-10-20T08:00", "2026-10-20T12:00"),
                                     cardOn("far", "c", 40, "2026-11-20T08:00", "2026-11-20T12:00")},
                                    labWith(65536), autumn);
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_TRUE(weeks[0].conflicts.empty());
    EXPECT_EQ(weeks[0].has.memoryMiB, 65536);
    EXPECT_EQ(weeks[1].has, PlaceCapacity{});
    EXPECT_EQ(weeks[1].days[1].instances, 40);
}

TEST(PlaceWeeks, showsOvernightWorkOnBothDays)
{
    const auto weeks =
        placeWeeksOf({cardOn("lab", "a", 7, "2026-10-20T22:00", "2026-10-21T02:00")}, labWith(4096), autumn);
    EXPECT_EQ(instances(weeks.at(0)), (std::vector<int>{0, 7, 7, 0, 0, 0, 0}));
    EXPECT_EQ(weeks[0].conflicts.size(), 1u); // one, although it is seen on two days
}

TEST(PlaceWeeks, meetsOnlyWhatAPlannedTpIsPartOf)
{
    const auto lab = *PlaceId::parse("lab");
    const std::vector<CourseCard> known{cardOn("lab", "a", 40, "2026-10-20T08:00", "2026-10-20T12:00"),
                                        cardOn("lab", "b", 40, "2026-10-20T10:00", "2026-10-20T14:00"),
                                        cardOn("pool", "c", 40, "2026-10-20T13:00", "2026-10-20T18:00")};
    const PlaceCapacity has{65536, 64, 0};
    const Course planned = cardOn("lab", "new", 40, "2026-10-20T13:00", "2026-10-20T16:00").course;
    const Instant now = at("2026-10-01").utc;
    const auto conflicts = conflictsWith(planned, lab, known, has, now);
    ASSERT_EQ(conflicts.size(), 1u); // neither that of a and b, nor c, which is elsewhere
    EXPECT_EQ(conflicts[0].from, at("2026-10-20T13:00").utc);
    EXPECT_EQ(conflicts[0].until, at("2026-10-20T14:00").utc);
    EXPECT_TRUE(conflictsWith(planned, lab, known, has, at("2026-10-21").utc).empty()); // all is over
    const Course again = cardOn("lab", "b", 40, "2026-10-20T12:00", "2026-10-20T14:00").course;
    EXPECT_TRUE(conflictsWith(again, lab, known, has, now).empty()); // b is moved, and not beside itself
}

TEST(PlaceWeeks, namesWhoIsOpenBesideAPlannedTp)
{
    const auto lab = *PlaceId::parse("lab");
    const std::vector<CourseCard> known{cardOn("lab", "a", 4, "2026-10-20T08:00", "2026-10-20T12:00"),
                                        cardOn("lab", "b", 4, "2026-10-20T12:00", "2026-10-20T14:00"),
                                        cardOn("pool", "c", 4, "2026-10-20T08:00", "2026-10-20T18:00")};
    const Course planned = cardOn("lab", "new", 4, "2026-10-20T10:00", "2026-10-20T12:00").course;
    EXPECT_EQ(openBeside(planned, lab, known, at("2026-10-01").utc),
              (std::vector<PlaceTp>{{*CourseId::parse("a"), *TpId::parse("tp")}}));
    EXPECT_TRUE(openBeside(planned, lab, known, at("2026-10-21").utc).empty());
}
