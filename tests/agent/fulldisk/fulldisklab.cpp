// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place whose disk, or whose table of files, is full at each stage: preparing, starting, handing in,
// extending, the deadline. Everything stays where it is, is said, and goes on as soon as there is room.
#include "core/agent/course/marks.h"
#include "core/agent/course/reserve.h"
#include "core/agent/sampling/minute.h"
#include "core/agent/seats/handin.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "tests/agent/course/labcourse.h"
#include "tests/agent/fulldisk/ballast.h"

#include <linux/magic.h>
#include <sys/vfs.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr std::size_t codeBytes = 3 * 1024 * 1024;

class FullDisk : public ::testing::Test
{
protected:
    void SetUp() override
    {
        struct statfs status {
        };
        if (::statfs(LabCourse::tree().root().c_str(), &status) != 0
            || static_cast<unsigned long>(status.f_type) != TMPFS_MAGIC)
            GTEST_SKIP() << "only root can give the home a disk of its own";
        static_cast<void>(LabCourse::lab());
        ASSERT_TRUE(keepReserve(LabCourse::tree()));
    }
    void TearDown() override { ballast.drop(); }

    static Reconciled reconcile(LabCourse& room)
    {
        const auto done = Reconcile(LabCourse::tree(), LabCourse::machine(), "tick").course(room.id());
        EXPECT_TRUE(done);
        return done.value_or(Reconciled{});
    }
    /// The class works: each student has written something.
    static void startAndWork(LabCourse& room, int seats)
    {
        ASSERT_TRUE(openTp(LabCourse::tree(), room.id(), tp, now()));
        room.reconcile();
        for (int i = 0; i < seats; ++i)
            ASSERT_EQ(LabCourse::lab().insideExit(
                          room.seat(i), {"sh", "-c", "mkdir deep && echo mine > deep/answer && ln -s x y"}),
                      0);
    }
    static void passTheDeadline(LabCourse& room)
    {
        ASSERT_TRUE(changeCourse(LabCourse::tree(), room.id(), [](Course& whole) -> Result<void> {
            whole.tps[0].sessions[0].end = {now() - 2s, ""};
            whole.tps[0].deadline = {now() - 1s, ""};
            return {};
        }));
    }
    static std::string answerOf(LabCourse& room, int seat)
    {
        const auto& tree = LabCourse::tree();
        for (const auto& files :
             {tree.workspace(room.seat(seat)), tree.submissions(room.seat(seat)) / "1.part/files",
              tree.submission(room.seat(seat), 1) / "files"}) {
            const auto read =
                runChild(LabCourse::lab().engine().mapped({"/bin/cat", (files / "deep/answer").string()}));
            if (read && read->exit == 0)
                return read->out;
        }
        return "lost";
    }
    static std::string sizeInside(const std::filesystem::path& file)
    {
        const auto read =
            runChild(LabCourse::lab().engine().mapped({"/usr/bin/stat", "-c", "%s", file.string()}));
        return read ? read->out : "";
    }
    static void expectFrozen(LabCourse& room, int seats)
    {
        for (int i = 0; i < seats; ++i) {
            const auto marks = readMarks(LabCourse::tree(), room.seat(i));
            ASSERT_TRUE(marks && marks->frozen) << i;
            const auto folder = LabCourse::tree().submission(room.seat(i), marks->frozen->submission);
            const auto checked = runChild(
                {"sh", "-c", "cd \"$0\"/files && sha256sum --quiet -c ../MANIFEST", folder.string()});
            EXPECT_EQ(checked->exit, 0) << checked->err;
            EXPECT_EQ(readFile(folder / "files/deep/answer").value_or(""), "mine\n");
        }
    }
    /// From a deadline that finds no room to one that is kept.
    void expectTheFreezeWaits(LabCourse& room, int seats)
    {
        const Reconciled full = reconcile(room);
        for (const SeatFailure& failure : full.failures)
            EXPECT_EQ(failure.error.kind, ErrorKind::DiskFull)
                << failure.where.seat.text() << " " << failure.error.subject << " " << failure.error.detail;
        // What ends at the deadline gives a little room back, and then both seats may fit; else they wait.
        if (full.failures.empty())
            expectFrozen(room, seats);
        for (int i = 0; i < seats; ++i)
            EXPECT_EQ(answerOf(room, i), "mine\n") << i;
        static_cast<void>(reconcile(room)); // each minute again; what was freed by then may do for one seat
        for (int i = 0; i < seats; ++i)
            EXPECT_EQ(answerOf(room, i), "mine\n") << i;
        ballast.drop();
        room.reconcile();
        expectFrozen(room, seats);
    }

    Ballast ballast{LabCourse::tree().root()};
};
} // namespace

TEST_F(FullDisk, preparingGoesOnWhenThereIsRoom)
{
    LabCourse room("fullprepare", 3);
    ASSERT_TRUE(
        replaceFile(LabCourse::tree().code(room.id(), tp, "1") / "big", std::string(codeBytes, 'x'), 0644));
    ballast.takeBytes(codeBytes + codeBytes / 2); // one fits
    const Reconciled full = reconcile(room);
    EXPECT_GE(full.failures.size(), 2U);
    for (const SeatFailure& failure : full.failures)
        EXPECT_EQ(failure.error.kind, ErrorKind::DiskFull)
            << failure.where.seat.text() << " " << failure.error.subject << " " << failure.error.detail;
    ballast.drop();
    room.reconcile();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(sizeInside(LabCourse::tree().workspace(room.seat(i)) / "big"),
                  std::to_string(codeBytes) + "\n");
}

TEST_F(FullDisk, aFreezeWaitsForRoom)
{
    LabCourse room("fullfreeze", 2);
    startAndWork(room, 2);
    passTheDeadline(room);
    ballast.takeBytes(0);
    expectTheFreezeWaits(room, 2);
}

TEST_F(FullDisk, aFreezeWaitsForNames)
{
    LabCourse room("fullnames", 2);
    startAndWork(room, 2);
    passTheDeadline(room);
    ballast.takeNames();
    expectTheFreezeWaits(room, 2);
}

TEST_F(FullDisk, theDeadlineHoldsWhateverTheDiskSays)
{
    LabCourse room("fulldeadline", 2);
    startAndWork(room, 2);
    passTheDeadline(room);
    ballast.takeBytes(0);
    static_cast<void>(reconcile(room));
    EXPECT_EQ(room.alive(), 0);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(answerOf(room, i), "mine\n") << i;
    ballast.drop();
    room.reconcile();
    expectFrozen(room, 2);
}

TEST_F(FullDisk, aHandInIsRefusedWhole)
{
    LabCourse room("fullhandin", 1);
    startAndWork(room, 1);
    ASSERT_EQ(LabCourse::lab().insideExit(room.seat(0), {"dd", "if=/dev/zero", "of=big", "bs=1M", "count=6"}),
              0);
    ballast.takeBytes(1024 * 1024);
    const auto refused =
        HandIn(LabCourse::tree(), LabCourse::lab().engine()).handIn(room.seat(0), now() + 1h, std::nullopt);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::DiskFull) << refused.error().detail;
    EXPECT_EQ(answerOf(room, 0), "mine\n");
    EXPECT_FALSE(pupitre::exists(LabCourse::tree().submission(room.seat(0), 1)));
    ballast.drop();
    const auto taken =
        HandIn(LabCourse::tree(), LabCourse::lab().engine()).handIn(room.seat(0), now() + 1h, std::nullopt);
    EXPECT_TRUE(taken) << taken.error().detail;
}

TEST_F(FullDisk, whatTheTeacherWroteStaysWhole)
{
    LabCourse room("fullcourse", 2);
    room.reconcile();
    const std::string before = readFile(LabCourse::tree().courseFile(room.id())).value_or("");
    ballast.takeBytes(0);
    const auto extended = extendSeats(LabCourse::tree(), room.id(), tp, {room.seat(0).seat},
                                      {Moment{now() + 3h, ""}, std::nullopt}, now());
    const std::string after = readFile(LabCourse::tree().courseFile(room.id())).value_or("");
    if (extended)
        EXPECT_NE(after, before);
    else {
        EXPECT_EQ(extended.error().kind, ErrorKind::DiskFull);
        EXPECT_EQ(after, before);
    }
    EXPECT_TRUE(readCourse(LabCourse::tree(), room.id()));
    EXPECT_TRUE(writeCollected(LabCourse::tree(), room.seat(0), 1)); // the reserve is for marks
}

TEST_F(FullDisk, theRingOfSamplesStopsGrowingAndStaysWhole)
{
    const auto folder = ringFolder(LabCourse::tree());
    const SampleRing ring(folder, {8192, 32, 24h, 0});
    Sample sample;
    sample.host = std::string(200, 'h');
    ASSERT_TRUE(ring.append({sample}));
    ballast.takeBytes(0);
    EXPECT_EQ(SampleRing(folder).append({sample}).error().kind,
              ErrorKind::DiskFull); // the rest is for others
    std::int64_t kept = 1;
    while (kept < 1000 && ring.append({sample}))
        ++kept;
    ASSERT_LT(kept, 1000);
    EXPECT_EQ(ring.last(), kept);
    noteSample(LabCourse::tree(), 0ms, {}, {8192, 32, 24h, 0}); // nothing fails that somebody waits for
    EXPECT_EQ(ring.last(), kept);
    ballast.drop();
    ASSERT_TRUE(ring.append({sample}));
    const auto page = samplePageFromJson(ring.page({}, 0, 1000));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->samples.size(), static_cast<std::size_t>(kept) + 1);
    EXPECT_EQ(page->last, kept + 1);
    static_cast<void>(removeTree(folder));
}

int main(int argc, char** argv)
{
    return runLabTests(argc, argv, {.disk = "size=128m,nr_inodes=8000"});
}
