// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The teacher's clicks: each is a fact written once; End only shortens, an extension moves one seat.
#include "core/agent/course/changes.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/marks.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/schedule.h"
#include "tests/agent/scene.h"

using namespace pupitre;
using namespace pupitre::scene;

namespace
{
const Tp& tpOf(const Result<Course>& whole)
{
    return whole->tps.front();
}
} // namespace

TEST(Changes, openWritesTheClickOnce)
{
    const Place place;
    const auto opened = openTp(place.tree, course, tp, start - 10min);
    ASSERT_TRUE(opened);
    EXPECT_EQ(tpOf(opened).sessions[0].opened, start - 10min);
    EXPECT_FALSE(tpOf(opened).sessions[1].opened);
    const auto again = openTp(place.tree, course, tp, start + 10min);
    ASSERT_TRUE(again);
    EXPECT_EQ(tpOf(again).sessions[0].opened, start - 10min);
}

TEST(Changes, openKnowsTooEarlyAndTooLate)
{
    const Place place;
    EXPECT_EQ(openTp(place.tree, course, tp, start - 31min).error().kind, ErrorKind::TooEarly);
    EXPECT_EQ(openTp(place.tree, course, tp, start + 100h).error().kind, ErrorKind::TooLate);
    EXPECT_EQ(openTp(place.tree, course, *TpId::parse("none"), start).error().kind, ErrorKind::NotFound);
    const auto entries = readJournal(place.tree, course, 0);
    ASSERT_TRUE(entries);
    ASSERT_GE(entries->size(), 2U);
    EXPECT_EQ(entries->front().result, "tooEarly");
}

TEST(Changes, endOnlyShortens)
{
    const Place place;
    const auto ended = endTp(place.tree, course, tp, start + 1h);
    ASSERT_TRUE(ended);
    EXPECT_EQ(tpOf(ended).sessions[0].ended, start + 1h);
    EXPECT_EQ(endsAt(tpOf(ended), tpOf(ended).sessions[0], ada), start + 1h);
    EXPECT_FALSE(tpOf(ended).sessions[1].ended);
    EXPECT_EQ(endTp(place.tree, course, tp, start + 90min).error().kind, ErrorKind::TooLate);
    EXPECT_EQ(readCourse(place.tree, course)->course.tps[0].sessions[0].ended, start + 1h);
}

TEST(Changes, endReachesSeatsWithExtraTime)
{
    const Place place;
    ASSERT_TRUE(extendSeats(place.tree, course, tp, {ada}, {std::nullopt, 30min}, start + 1h));
    const auto ended = endTp(place.tree, course, tp, start + 2h + 10min);
    ASSERT_TRUE(ended);
    EXPECT_EQ(phaseOf(tpOf(ended), ada, {}, start + 2h + 11min).phase, Phase::HandIn);
}

TEST(Changes, endWithoutASessionIsTooLate)
{
    const Place place;
    EXPECT_EQ(endTp(place.tree, course, tp, start + 5h).error().kind, ErrorKind::TooLate);
}

TEST(Changes, extensionMovesOneSeat)
{
    const Place place;
    const auto extended =
        extendSeats(place.tree, course, tp, {ada}, {at(start + 80h), std::nullopt}, start + 70h);
    ASSERT_TRUE(extended);
    EXPECT_EQ(deadlineOf(tpOf(extended), ada), start + 80h);
    EXPECT_EQ(deadlineOf(tpOf(extended), bob), start + 72h);
    EXPECT_EQ(tpOf(extended).overrides.at(ada).reopenAfter, 0);
}

TEST(Changes, extensionReopensWhatWasFrozen)
{
    const Place place;
    ASSERT_TRUE(writeFrozen(place.tree, {course, tp, ada}, {2, start + 72h}));
    const auto extended =
        extendSeats(place.tree, course, tp, {ada}, {at(start + 80h), std::nullopt}, start + 73h);
    ASSERT_TRUE(extended);
    EXPECT_EQ(tpOf(extended).overrides.at(ada).reopenAfter, 2);
    const Marks marks{FrozenMark{2, start + 72h}, 0, false, {}, false};
    EXPECT_EQ(phaseOf(tpOf(extended), ada, marks, start + 74h).phase, Phase::HandIn);
}

TEST(Changes, extensionReopensAFreezeThatWasCutShort)
{
    const Place place;
    const SeatTp where{course, tp, ada};
    ASSERT_TRUE(makeFolders(place.tree.submissions(where) / "1.part" / "files"));
    const auto extended =
        extendSeats(place.tree, course, tp, {ada}, {at(start + 80h), std::nullopt}, start + 73h);
    ASSERT_TRUE(extended);
    EXPECT_EQ(tpOf(extended).overrides.at(ada).reopenAfter, 1);
}

TEST(Changes, extensionIsRefusedWhereItGivesNothing)
{
    const Place place;
    const auto kind = [&](const std::vector<SeatId>& seats, const Extension& extension, Instant now) {
        return extendSeats(place.tree, course, tp, seats, extension, now).error().kind;
    };
    EXPECT_EQ(kind({}, {at(start + 80h), {}}, start), ErrorKind::InvalidArgument);
    EXPECT_EQ(kind({ada}, {}, start), ErrorKind::InvalidArgument);
    EXPECT_EQ(kind({ada}, {at(start + 71h), {}}, start), ErrorKind::InvalidArgument);
    EXPECT_EQ(kind({ada}, {at(start + 800h), {}}, start), ErrorKind::InvalidArgument);
    EXPECT_EQ(kind({ada}, {at(start + 80h), {}}, start + 81h), ErrorKind::TooLate);
    EXPECT_EQ(kind({ada}, {{}, 30min}, start + 73h), ErrorKind::TooLate);
    EXPECT_EQ(kind({*SeatId::parse("zz")}, {at(start + 80h), {}}, start), ErrorKind::NotFound);
    EXPECT_TRUE(readCourse(place.tree, course)->course.tps[0].overrides.empty());
}

TEST(Changes, everyClickIsInTheJournal)
{
    const Place place;
    ASSERT_TRUE(openTp(place.tree, course, tp, start));
    ASSERT_TRUE(extendSeats(place.tree, course, tp, {ada, bob}, {{}, 15min}, start));
    ASSERT_TRUE(endTp(place.tree, course, tp, start + 1h));
    std::vector<std::string> whats;
    const auto entries = readJournal(place.tree, course, 0);
    ASSERT_TRUE(entries);
    for (const JournalEntry& entry : *entries)
        whats.push_back(entry.what + " " + entry.seat);
    EXPECT_EQ(whats, (std::vector<std::string>{"open ", "extend s01", "extend s02", "end "}));
}
