// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The load of TPs on the place they share: who is counted when, and what is said to be short.
#include "core/domain/placeload.h"
#include "tests/unit/mondaymorning.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

SeatId seatId(int number)
{
    return *SeatId::parse("s" + std::to_string(number));
}

Session hours(Instant from, Instant until)
{
    return {{from, {}}, {until, {}}, {}, {}};
}

/// `seats` seats of 2 cores and 2 GiB each, one TP "tp" with these sessions.
Course courseOf(const char* id, int seats, std::vector<Session> sessions)
{
    Course course;
    course.id = *CourseId::parse(id);
    for (int i = 1; i <= seats; ++i)
        course.seats.push_back({seatId(i), {}, SeatStanding::Active});
    Tp tp;
    tp.id = *TpId::parse("tp");
    tp.published = true;
    tp.sessions = std::move(sessions);
    tp.deadline = {t0 + 30 * 24h, {}};
    tp.open.cpus = 2;
    tp.open.memoryMiB = 2048;
    course.tps = {tp};
    return course;
}

std::vector<LoadStretch> together(const std::vector<Course>& courses)
{
    std::vector<Booking> all;
    for (const Course& course : courses) {
        const auto own = bookingsOf(course);
        all.insert(all.end(), own.begin(), own.end());
    }
    return stretchesOf(std::move(all));
}

PlaceCapacity has(std::int64_t memoryMiB, int cpus, int gpus)
{
    return {memoryMiB, cpus, gpus};
}

PlaceTp tpOf(const char* course)
{
    return {*CourseId::parse(course), *TpId::parse("tp")};
}

} // namespace

TEST(PlaceLoad, countsSeatsTimesLimits)
{
    Course course = courseOf("dl", 31, {hours(t0, t0 + 4h)});
    course.seats.back().standing = SeatStanding::Dropped;
    course.tps[0].open.seatsPerGpu = 4;
    const auto stretches = together({course});
    ASSERT_EQ(stretches.size(), 1u);
    EXPECT_EQ(stretches[0].from, t0);
    EXPECT_EQ(stretches[0].until, t0 + 4h);
    const Load& load = stretches[0].load;
    EXPECT_EQ(load.instances, 30);
    EXPECT_EQ(load.memoryMiB, 30 * 2048);
    EXPECT_DOUBLE_EQ(load.cpus, 60);
    EXPECT_EQ(load.gpus, 8); // 30 seats, 4 on each
    EXPECT_FALSE(load.memoryUnlimited);
}

TEST(PlaceLoad, namesWhoOverlapsAndWhatIsShortByHowMuch)
{
    const auto stretches =
        together({courseOf("dl", 20, {hours(t0, t0 + 4h)}), courseOf("cv", 15, {hours(t0 + 3h, t0 + 6h)})});
    ASSERT_EQ(stretches.size(), 3u);
    const auto conflicts = conflictsOf(stretches, has(65536, 64, 0));
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(conflicts[0].from, t0 + 3h);
    EXPECT_EQ(conflicts[0].until, t0 + 4h);
    EXPECT_EQ(conflicts[0].tps, (std::vector{tpOf("cv"), tpOf("dl")}));
    ASSERT_EQ(conflicts[0].shortages.size(), 2u);
    EXPECT_EQ(conflicts[0].shortages[0].of, Resource::Memory);
    EXPECT_DOUBLE_EQ(conflicts[0].shortages[0].missing(), 35 * 2048 - 65536);
    EXPECT_EQ(conflicts[0].shortages[1].of, Resource::Cpus);
    EXPECT_DOUBLE_EQ(conflicts[0].shortages[1].missing(), 6);
    EXPECT_TRUE(conflictsOf(stretches, has(35 * 2048, 70, 0)).empty()); // just enough is enough
}

TEST(PlaceLoad, doesNotCallAClassThatSharesCoresAConflict)
{
    const auto stretches = together({courseOf("dl", 20, {hours(t0, t0 + 4h)})});
    EXPECT_TRUE(conflictsOf(stretches, has(65536, 8, 0)).empty());
    EXPECT_EQ(shortagesOf(stretches[0].load, has(65536, 8, 0)).size(), 1u); // the load still says it
    const auto memory = conflictsOf(stretches, has(32768, 8, 0));
    ASSERT_EQ(memory.size(), 1u);
    EXPECT_EQ(memory[0].shortages.size(), 1u);
}

TEST(PlaceLoad, givesNoGpuToTwoTps)
{
    Course one = courseOf("dl", 3, {hours(t0, t0 + 4h)});
    Course two = courseOf("cv", 3, {hours(t0, t0 + 4h)});
    one.tps[0].open.seatsPerGpu = 2;
    two.tps[0].open.seatsPerGpu = 4;
    const auto conflicts = conflictsOf(together({one, two}), has(65536, 64, 2));
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(conflicts[0].shortages, (std::vector{Shortage{Resource::Gpus, 3, 2, false}}));
}

TEST(PlaceLoad, countsASeatOnceInTwoSessionsOfATp)
{
    Course course = courseOf("dl", 10, {hours(t0, t0 + 4h), hours(t0 + 4h, t0 + 8h)});
    course.tps[0].overrides[seatId(1)].extraTime = 30min;
    const auto stretches = together({course});
    for (const LoadStretch& stretch : stretches)
        EXPECT_EQ(stretch.load.instances, stretch.from < t0 + 8h ? 10 : 1) << toIso(stretch.from);
    EXPECT_EQ(stretches.back().until, t0 + 8h + 30min);
}

TEST(PlaceLoad, followsClicksExtraTimeAndDeadlines)
{
    Course course = courseOf("dl", 3, {hours(t0, t0 + 4h)});
    Tp& tp = course.tps[0];
    tp.sessions[0].opened = t0 - 10min;
    tp.overrides[seatId(1)].extraTime = 1h;
    tp.overrides[seatId(2)].extraTime = 3h;
    tp.deadline = {t0 + 6h, {}};
    const auto bookings = bookingsOf(course);
    ASSERT_EQ(bookings.size(), 3u);
    EXPECT_EQ(bookings[0].from, t0 - 10min);
    EXPECT_EQ(bookings[1].until, t0 + 5h);
    EXPECT_EQ(bookings[2].until, t0 + 6h); // not past the deadline
    EXPECT_EQ(bookings[2].seats, 1);
    tp.sessions[0].ended = t0 + 2h;
    EXPECT_EQ(bookingsOf(course).back().until, t0 + 2h);
}

TEST(PlaceLoad, countsSessionsThatWaitForAClick)
{
    Course course = courseOf("dl", 3, {hours(t0, t0 + 4h)});
    course.tps[0].start = StartPolicy::AtClick;
    ASSERT_EQ(bookingsOf(course).size(), 1u);
    EXPECT_EQ(bookingsOf(course)[0].from, t0);
}

TEST(PlaceLoad, leavesOutWhatComputeHostsTake)
{
    Course course = courseOf("dl", 31, {hours(t0, t0 + 4h)});
    course.hosts.resize(2);
    course.hosts[0].seatCapacity = 20;
    EXPECT_EQ(bookingsOf(course)[0].seats, 11);
    course.hosts[1].seatCapacity = 20;
    EXPECT_TRUE(bookingsOf(course).empty());
}

TEST(PlaceLoad, isAtLeastThatMuchWhereSomethingHasNoLimit)
{
    Course free = courseOf("free", 5, {hours(t0, t0 + 4h)});
    free.tps[0].open.memoryMiB = {};
    free.tps[0].open.cpus = {};
    const Course other = courseOf("dl", 20, {hours(t0, t0 + 4h)});
    const auto stretches = together({free, other});
    EXPECT_TRUE(stretches[0].load.memoryUnlimited);
    EXPECT_EQ(stretches[0].load.memoryMiB, 20 * 2048);
    EXPECT_TRUE(conflictsOf(stretches, has(65536, 64, 0)).empty()); // nothing is guessed
    const auto conflicts = conflictsOf(stretches, has(32768, 64, 0));
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_TRUE(conflicts[0].shortages[0].atLeast);
}

TEST(PlaceLoad, saysNothingIsShortWhereNothingIsKnown)
{
    const auto stretches = together({courseOf("dl", 300, {hours(t0, t0 + 4h)})});
    EXPECT_TRUE(conflictsOf(stretches, capacityOf({})).empty());
    PlaceFacts unread; // an agent that could read neither memory nor cores
    EXPECT_EQ(capacityOf(unread).memoryMiB, std::nullopt);
    EXPECT_EQ(capacityOf(unread).cpus, std::nullopt);
    EXPECT_EQ(capacityOf(unread).gpus, 0); // it was asked, and has none
}

TEST(PlaceLoad, joinsAConflictWhoseLoadChanges)
{
    Course one = courseOf("dl", 20, {hours(t0, t0 + 4h)});
    one.tps[0].overrides[seatId(1)].extraTime = 1h;
    const Course two = courseOf("cv", 20, {hours(t0, t0 + 8h)});
    const auto conflicts = conflictsOf(together({one, two}), has(20 * 2048, 64, 0));
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(conflicts[0].until, t0 + 5h);
    EXPECT_DOUBLE_EQ(conflicts[0].shortages[0].need, 40 * 2048); // at its worst
}

TEST(PlaceLoad, findsThePeakOfADay)
{
    const auto stretches =
        together({courseOf("dl", 20, {hours(t0, t0 + 4h)}), courseOf("cv", 5, {hours(t0 + 20h, t0 + 30h)})});
    EXPECT_EQ(peakOf(stretches, t0 - 8h, t0 + 16h).instances, 20);
    EXPECT_EQ(peakOf(stretches, t0 + 16h, t0 + 40h).instances, 5);
    EXPECT_EQ(peakOf(stretches, t0 + 40h, t0 + 64h), Load{});
    EXPECT_EQ(peakOf(stretches, t0 + 4h, t0 + 20h), Load{}); // both ends are outside
}
