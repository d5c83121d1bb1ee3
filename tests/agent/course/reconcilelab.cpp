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
#include "tests/labs/podmanlab.h"

#include <gtest/gtest.h>

#include <csignal>
#include <thread>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const TpId tp = *TpId::parse("tp1");

/// A published TP of `count` seats whose session runs from an hour ago to an hour from now.
class Classroom
{
public:
    Classroom(const char* name, int count) : m_id(*CourseId::parse(name))
    {
        Course whole;
        whole.id = m_id;
        whole.zone = "Europe/Paris";
        for (int i = 0; i < count; ++i) {
            Seat seat;
            seat.id = *SeatId::parse("s" + std::to_string(i));
            whole.seats.push_back(seat);
        }
        Tp one;
        one.id = tp;
        one.title = "TP 1";
        one.image = lab().image();
        one.codeVersion = "1";
        one.published = true;
        one.start = StartPolicy::AtClick;
        one.sessions = {{{now() - 1h, ""}, {now() + 1h, ""}, {}, {}}};
        one.deadline = {now() + 2h, ""};
        one.retention = {now() + 100h, ""};
        whole.tps.push_back(one);
        EXPECT_TRUE(putCourse(tree(), whole, std::nullopt));
        const auto code = tree().code(m_id, tp, "1");
        EXPECT_TRUE(makeFolders(code));
        EXPECT_TRUE(replaceFile(code / "README", "Read me.\n", 0644));
    }
    ~Classroom()
    {
        std::vector<SeatTp> all;
        for (const SeatView& one : views())
            all.push_back(one.where);
        EXPECT_TRUE(Reconcile(tree(), machine(), "test").endInstances(all).empty());
        static_cast<void>(removeFile(tree().courseFile(m_id)));
    }
    Classroom(const Classroom&) = delete;
    Classroom& operator=(const Classroom&) = delete;

    static PodmanLab& lab() { return PodmanLab::get(); }
    static const StateTree& tree() { return lab().tree(); }
    static Machine machine()
    {
        return {lab().engine(),
                [](const std::string& image, std::stop_token stop) {
                    return lab().engine().makeReady(image, stop);
                },
                {}};
    }

    Reconciled reconcile()
    {
        auto done = Reconcile(tree(), machine(), "teacher").course(m_id);
        EXPECT_TRUE(done);
        if (!done)
            return {};
        for (const SeatFailure& failure : done->failures)
            ADD_FAILURE() << failure.where.seat.text() << " " << wireName(failure.error.kind) << " "
                          << failure.error.subject << " " << failure.error.detail;
        return *done;
    }
    std::vector<SeatView> views() { return surveyCourse(tree(), readCourse(tree(), m_id)->course).views; }
    int alive()
    {
        int count = 0;
        for (const SeatView& one : views())
            count += one.alive ? 1 : 0;
        return count;
    }
    void change(const std::function<void(Tp&)>& edit)
    {
        EXPECT_TRUE(changeCourse(tree(), m_id, [&](Course& whole) -> Result<void> {
            edit(whole.tps[0]);
            return {};
        }));
    }
    SeatTp seat(int i) { return {m_id, tp, *SeatId::parse("s" + std::to_string(i))}; }
    const CourseId& id() { return m_id; }

private:
    CourseId m_id;
};
} // namespace

TEST(Reconcile, lifeOfATp)
{
    Classroom room("life", 3);
    EXPECT_EQ(room.reconcile().changed, 3U); // prepared: the click has not come
    EXPECT_EQ(room.alive(), 0);
    EXPECT_TRUE(pupitre::exists(Classroom::tree().workspace(room.seat(0))));

    ASSERT_TRUE(openTp(Classroom::tree(), room.id(), tp, now()));
    EXPECT_EQ(room.reconcile().changed, 3U);
    EXPECT_EQ(room.alive(), 3);
    EXPECT_EQ(Classroom::lab().inside(room.seat(1), {"cat", "README"}), "Read me.\n");
    EXPECT_EQ(room.reconcile().changed, 0U);

    ASSERT_TRUE(endTp(Classroom::tree(), room.id(), tp, now()));
    EXPECT_EQ(room.reconcile().changed, 3U);
    EXPECT_EQ(room.alive(), 0);
    EXPECT_EQ(tpStatus(Classroom::tree(), room.id(), tp)->seats[0].phase, Phase::HandIn);

    room.change([](Tp& one) {
        one.sessions[0].end = {now() - 1min, ""};
        one.deadline = {now() - 1s, ""};
    });
    EXPECT_EQ(room.reconcile().changed, 3U);
    EXPECT_TRUE(readMarks(Classroom::tree(), room.seat(2))->frozen);
    EXPECT_FALSE(pupitre::exists(Classroom::tree().workspace(room.seat(2))));
    EXPECT_EQ(room.reconcile().changed, 0U);

    const auto extended = extendSeats(Classroom::tree(), room.id(), tp, {room.seat(1).seat},
                                      {Moment{now() + 1h, ""}, std::nullopt}, now());
    ASSERT_TRUE(extended);
    EXPECT_EQ(room.reconcile().changed, 1U); // reopened, nobody else
    const auto status = tpStatus(Classroom::tree(), room.id(), tp);
    ASSERT_TRUE(status);
    EXPECT_EQ(status->seats[0].phase, Phase::Closed);
    EXPECT_EQ(status->seats[1].phase, Phase::HandIn);
    EXPECT_TRUE(status->seats[1].prepared);

    room.change([](Tp& one) { one.overrides.begin()->second.deadline->utc = now() - 100ms; });
    EXPECT_EQ(room.reconcile().changed, 1U);
    EXPECT_EQ(readMarks(Classroom::tree(), room.seat(1))->frozen->submission, 2);

    room.change([](Tp& one) { one.retention = {now() - 10ms, ""}; });
    EXPECT_EQ(room.reconcile().changed, 0U); // nobody has collected
    ASSERT_TRUE(writeCollected(Classroom::tree(), room.seat(0), 1));
    EXPECT_EQ(room.reconcile().changed, 1U);
    EXPECT_EQ(tpStatus(Classroom::tree(), room.id(), tp)->seats[0].phase, Phase::Purged);
    EXPECT_FALSE(pupitre::exists(Classroom::tree().submissions(room.seat(0))));

    std::map<std::string, int> journalled;
    const auto entries = readJournal(Classroom::tree(), room.id(), 0);
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
    Classroom room("crash", 2);
    ASSERT_TRUE(openTp(Classroom::tree(), room.id(), tp, now()));
    room.reconcile();
    ASSERT_EQ(room.alive(), 2);
    EXPECT_TRUE(
        Reconcile(Classroom::tree(), Classroom::machine(), "test").endInstances({room.seat(0)}).empty());
    EXPECT_EQ(room.alive(), 1);
    EXPECT_EQ(room.reconcile().changed, 1U);
    EXPECT_EQ(room.alive(), 2);

    room.change([](Tp& one) {
        one.sessions[0].end = {now() - 1min, ""};
        one.deadline = {now() - 1s, ""};
    });
    room.reconcile();
    ASSERT_TRUE(
        removeFile(Classroom::tree().mark(room.seat(0), "frozen"))); // as if the power had gone just before
    EXPECT_EQ(room.reconcile().changed, 1U);
    const auto marks = readMarks(Classroom::tree(), room.seat(0));
    ASSERT_TRUE(marks && marks->frozen);
    EXPECT_EQ(marks->frozen->submission, 1);
    EXPECT_EQ(listSubmissions(Classroom::tree(), room.seat(0))->size(), 1U);
}

TEST(Reconcile, oneSeatThatFailsDoesNotStopTheOthers)
{
    Classroom room("fail", 3);
    // A file where a seat's folder must be made.
    const auto blocked = Classroom::tree().seat(room.id(), room.seat(1).seat);
    ASSERT_TRUE(makeFolders(blocked.parent_path()));
    ASSERT_TRUE(replaceFile(blocked, "in the way"));
    ASSERT_TRUE(openTp(Classroom::tree(), room.id(), tp, now()));
    const auto done = Reconcile(Classroom::tree(), Classroom::machine(), "teacher").course(room.id());
    ASSERT_TRUE(done);
    EXPECT_FALSE(done->failures.empty());
    EXPECT_EQ(room.alive(), 2);
    ASSERT_TRUE(removeFile(blocked));
    room.reconcile();
    EXPECT_EQ(room.alive(), 3);
}

TEST(Reconcile, twoAtOnceDoTheWorkOnce)
{
    Classroom room("twice", 4);
    ASSERT_TRUE(openTp(Classroom::tree(), room.id(), tp, now()));
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
    Classroom room("tick", 2);
    ASSERT_TRUE(openTp(Classroom::tree(), room.id(), tp, now()));
    room.reconcile();
    const Instant end = now() + 3s;
    room.change([&](Tp& one) {
        one.sessions[0].end = {end, ""};
        one.deadline = {end, ""};
    });
    EXPECT_EQ(runTick(Classroom::tree(), Classroom::machine()), 0); // stays, because something is due
    const Instant done = now();
    EXPECT_GE(done, end);
    EXPECT_LE(done, end + 20s);
    const auto marks = readMarks(Classroom::tree(), room.seat(0));
    ASSERT_TRUE(marks && marks->frozen);
    const auto receipt = readReceipt(Classroom::tree(), room.seat(0), marks->frozen->submission);
    ASSERT_TRUE(receipt);
    EXPECT_GE(receipt->cutOff, end - 100ms);
    EXPECT_LE(receipt->cutOff, end + 1s);
    EXPECT_TRUE(pupitre::exists(Classroom::tree().heartbeat()));
}
