// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reconcile on a real place: from a published TP to a purged one, on real instances.
#include "core/agent/course/changes.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/marks.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/status.h"
#include "core/agent/course/survey.h"
#include "core/agent/course/tick.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "tests/agent/course/labcourse.h"

#include <gtest/gtest.h>

#include <csignal>
#include <thread>

using namespace pupitre;
using namespace std::chrono_literals;

TEST(Reconcile, lifeOfATp)
{
    LabCourse room("life", 3);
    EXPECT_EQ(room.reconcile().changed, 3U); // prepared: the click has not come
    EXPECT_EQ(room.alive(), 0);
    EXPECT_TRUE(pupitre::exists(LabCourse::tree().workspace(room.seat(0))));

    ASSERT_TRUE(openTp(LabCourse::tree(), room.id(), tp, now()));
    EXPECT_EQ(room.reconcile().changed, 3U);
    EXPECT_EQ(room.alive(), 3);
    EXPECT_EQ(LabCourse::lab().inside(room.seat(1), {"cat", "README"}), "Read me.\n");
    EXPECT_EQ(room.reconcile().changed, 0U);

    ASSERT_TRUE(endTp(LabCourse::tree(), room.id(), tp, now()));
    EXPECT_EQ(room.reconcile().changed, 3U);
    EXPECT_EQ(room.alive(), 0);
    EXPECT_EQ(tpStatus(LabCourse::tree(), room.id(), tp)->seats[0].phase, Phase::HandIn);

    room.change([](Tp& one) {
        one.sessions[0].end = {now() - 1min, ""};
        one.deadline = {now() - 1s, ""};
    });
    EXPECT_EQ(room.reconcile().changed, 3U);
    EXPECT_TRUE(readMarks(LabCourse::tree(), room.seat(2))->frozen);
    EXPECT_FALSE(pupitre::exists(LabCourse::tree().workspace(room.seat(2))));
    EXPECT_EQ(room.reconcile().changed, 0U);

    const auto extended = extendSeats(LabCourse::tree(), room.id(), tp, {room.seat(1).seat},
                                      {Moment{now() + 1h, ""}, std::nullopt}, now());
    ASSERT_TRUE(extended);
    EXPECT_EQ(room.reconcile().changed, 1U); // reopened, nobody else
    const auto status = tpStatus(LabCourse::tree(), room.id(), tp);
    ASSERT_TRUE(status);
    EXPECT_EQ(status->seats[0].phase, Phase::Closed);
    EXPECT_EQ(status->seats[1].phase, Phase::HandIn);
    EXPECT_TRUE(status->seats[1].prepared);

    room.change([](Tp& one) { one.overrides.begin()->second.deadline->utc = now() - 100ms; });
    EXPECT_EQ(room.reconcile().changed, 1U);
    EXPECT_EQ(readMarks(LabCourse::tree(), room.seat(1))->frozen->submission, 2);

    room.change([](Tp& one) { one.retention = {now() - 10ms, ""}; });
    EXPECT_EQ(room.reconcile().changed, 0U); // nobody has collected
    ASSERT_TRUE(writeCollected(LabCourse::tree(), room.seat(0), 1));
    EXPECT_EQ(room.reconcile().changed, 1U);
    EXPECT_EQ(tpStatus(LabCourse::tree(), room.id(), tp)->seats[0].phase, Phase::Purged);
    EXPECT_FALSE(pupitre::exists(LabCourse::tree().submissions(room.seat(0))));

    std::map<std::string, int> journalled;
    const auto entries = readJournal(LabCourse::tree(), room.id(), 0);
    ASSERT_TRUE(entries);
    for (const JournalEntry& entry : *entries)
        ++journalled[entry.what];
    EXPECT_EQ(journalled["prepare"], 3);
    EXPECT_EQ(journalled["start"], 3);
    EXPECT_EQ(journalled["freeze"], 4);
    EXPECT_EQ(journalled["reopen"], 1);
    EXPECT_EQ(journalled["purge"], 1);
}

TEST(Reconcile, restartsWhatWasKilledAndRecoversAFreezeWithoutItsMark)
{
    LabCourse room("crash", 2);
    ASSERT_TRUE(openTp(LabCourse::tree(), room.id(), tp, now()));
    room.reconcile();
    ASSERT_EQ(room.alive(), 2);
    EXPECT_TRUE(
        Reconcile(LabCourse::tree(), LabCourse::machine(), "test").endInstances({room.seat(0)}).empty());
    EXPECT_EQ(room.alive(), 1);
    EXPECT_EQ(room.reconcile().changed, 1U);
    EXPECT_EQ(room.alive(), 2);

    room.change([](Tp& one) {
        one.sessions[0].end = {now() - 1min, ""};
        one.deadline = {now() - 1s, ""};
    });
    room.reconcile();
    ASSERT_TRUE(
        removeFile(LabCourse::tree().mark(room.seat(0), "frozen"))); // as if the power had gone just before
    EXPECT_EQ(room.reconcile().changed, 1U);
    const auto marks = readMarks(LabCourse::tree(), room.seat(0));
    ASSERT_TRUE(marks && marks->frozen);
    EXPECT_EQ(marks->frozen->submission, 1);
    EXPECT_EQ(listSubmissions(LabCourse::tree(), room.seat(0))->size(), 1U);
}

TEST(Reconcile, oneSeatThatFailsDoesNotStopTheOthers)
{
    LabCourse room("fail", 3);
    // A file where a seat's folder must be made.
    const auto blocked = LabCourse::tree().seat(room.id(), room.seat(1).seat);
    ASSERT_TRUE(makeFolders(blocked.parent_path()));
    ASSERT_TRUE(replaceFile(blocked, "in the way"));
    ASSERT_TRUE(openTp(LabCourse::tree(), room.id(), tp, now()));
    const auto done = Reconcile(LabCourse::tree(), LabCourse::machine(), "teacher").course(room.id());
    ASSERT_TRUE(done);
    EXPECT_FALSE(done->failures.empty());
    EXPECT_EQ(room.alive(), 2);
    ASSERT_TRUE(removeFile(blocked));
    room.reconcile();
    EXPECT_EQ(room.alive(), 3);
}

TEST(Reconcile, twoAtOnceDoTheWorkOnce)
{
    LabCourse room("twice", 4);
    ASSERT_TRUE(openTp(LabCourse::tree(), room.id(), tp, now()));
    std::size_t first = 0;
    std::size_t second = 0;
    std::thread other([&] { first = room.reconcile().changed; });
    second = room.reconcile().changed;
    other.join();
    EXPECT_EQ(first + second, 8U); // 4 prepared, 4 started, each once
    EXPECT_EQ(room.alive(), 4);
}

TEST(Tick, actsAtTheVerySecond)
{
    LabCourse room("tick", 2);
    ASSERT_TRUE(openTp(LabCourse::tree(), room.id(), tp, now()));
    room.reconcile();
    const Instant end = now() + 3s;
    room.endAt(end);
    EXPECT_EQ(runTick(LabCourse::tree(), LabCourse::machine()), 0); // stays, because something is due
    const Instant done = now();
    EXPECT_GE(done, end);
    EXPECT_LE(done, end + 20s);
    const auto marks = readMarks(LabCourse::tree(), room.seat(0));
    ASSERT_TRUE(marks && marks->frozen);
    const auto receipt = readReceipt(LabCourse::tree(), room.seat(0), marks->frozen->submission);
    ASSERT_TRUE(receipt);
    EXPECT_GE(receipt->cutOff, end - 100ms);
    EXPECT_LE(receipt->cutOff, end + 1s);
    EXPECT_TRUE(pupitre::exists(LabCourse::tree().heartbeat()));
}
