// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A freeze keeps the order of its steps, finishes every half-way state, and never freezes under a living
// process.
#include "core/agent/seats/freeze.h"
#include "core/agent/course/marks.h"
#include "core/agent/seats/handin.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/child.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/manifest.h"
#include "core/wire/sha256.h"
#include "tests/labs/podmanlab.h"

#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

class FreezeOnPodman : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(Workspaces(lab.tree(), lab.engine()).prepare({{seat, lab.code()}}).empty());
    }
    void TearDown() override { (void)instances.end({seat}); }

    void startAndWrite()
    {
        InstanceOrder order;
        order.seat = seat;
        order.image = lab.image();
        order.endsAt = now() + 10min;
        const auto started = instances.start(order);
        ASSERT_TRUE(started) << started.error().detail;
        ASSERT_EQ(
            lab.insideExit(seat,
                           {"sh", "-c",
                            "echo answer > answer.txt; mkdir -p empty deep/er; echo x > deep/er/f; chmod 000 "
                            "deep/er/f deep; ln -s /etc/passwd outside; mkfifo pipe; echo s > 'a b'"}),
            0);
    }
    Result<Submission> freeze() { return frozen.freeze({{seat, deadline}}).front().outcome; }

    /// What every finished freeze must look like.
    void expectFrozen(const Result<Submission>& outcome, int number)
    {
        ASSERT_TRUE(outcome) << wireName(outcome.error().kind) << " " << outcome.error().detail;
        EXPECT_EQ(outcome->number, number);
        const auto folder = lab.tree().submission(seat, number);
        const auto manifest = readFile(folder / "MANIFEST");
        ASSERT_TRUE(manifest);
        EXPECT_EQ(outcome->manifestSha256, sha256Hex(*manifest));
        EXPECT_EQ(manifestFromText(*manifest)->size(), outcome->files);
        const auto checked =
            runChild({"sh", "-c", "cd \"$0\"/files && sha256sum --quiet -c ../MANIFEST", folder.string()});
        EXPECT_EQ(checked->exit, 0) << checked->err;
        EXPECT_EQ(readMarks(lab.tree(), seat)->frozen->submission, number);
        EXPECT_EQ(readReceipt(lab.tree(), seat, number)->submission, *outcome);
        EXPECT_FALSE(pupitre::exists(lab.tree().work(seat)));
    }

    PodmanLab& lab = PodmanLab::get();
    SeatTp seat = lab.freshSeat();
    Instant deadline = now();
    Instances instances{lab.tree(), lab.engine()};
    Freeze frozen{lab.tree(), lab.engine()};
};

TEST_F(FreezeOnPodman, endsTheInstanceAndKeepsEverything)
{
    startAndWrite();
    expectFrozen(freeze(), 1);
    EXPECT_FALSE(instances.alive(seat));
    const auto folder = lab.tree().submission(seat, 1);
    EXPECT_EQ(readFile(folder / "files/answer.txt").value_or(""), "answer\n");
    EXPECT_EQ(readFile(folder / "files/deep/er/f").value_or(""),
              "x\n"); // modes no longer hide it from the account
    const auto others = readFile(folder / "OTHERS").value_or("");
    EXPECT_NE(others.find("file 0000 deep/er/f"), std::string::npos) << others;
    EXPECT_NE(others.find("folder 0000 deep\n"), std::string::npos) << others;
    EXPECT_NE(others.find("link 0777 outside -> /etc/passwd"), std::string::npos) << others;
    EXPECT_NE(others.find("fifo"), std::string::npos) << others;
    EXPECT_NE(others.find(" empty\n"), std::string::npos) << others;
    EXPECT_FALSE(pupitre::exists(folder / "cutoff"));
}

TEST_F(FreezeOnPodman, freezingAgainChangesNothing)
{
    const auto first = freeze();
    expectFrozen(first, 1);
    const auto again = freeze();
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *first);
    EXPECT_EQ(listSubmissions(lab.tree(), seat)->size(), 1U);
}

TEST_F(FreezeOnPodman, finishesAfterTheRename)
{
    ASSERT_TRUE(makeFolders(lab.tree().submissions(seat)));
    ASSERT_EQ(::rename(lab.tree().work(seat).c_str(), partFolder(lab.tree(), seat, 1).c_str()), 0);
    expectFrozen(freeze(), 1);
}

TEST_F(FreezeOnPodman, finishesAfterRecordingWithoutForgettingModes)
{
    startAndWrite();
    ASSERT_TRUE(instances.end({seat}).empty());
    ASSERT_TRUE(makeFolders(lab.tree().submissions(seat)));
    const auto part = partFolder(lab.tree(), seat, 1);
    ASSERT_EQ(::rename(lab.tree().work(seat).c_str(), part.c_str()), 0);
    ASSERT_TRUE(writeFileAtomically(part / "OTHERS", "recorded before\n"));
    expectFrozen(freeze(), 1);
    EXPECT_EQ(readFile(lab.tree().submission(seat, 1) / "OTHERS").value_or(""), "recorded before\n");
}

TEST_F(FreezeOnPodman, finishesAfterTheManifest)
{
    expectFrozen(freeze(), 1);
    // Back to: hashed, receipt written, not yet numbered.
    ASSERT_EQ(::rename(lab.tree().submission(seat, 1).c_str(), partFolder(lab.tree(), seat, 1).c_str()), 0);
    ASSERT_TRUE(removeFile(lab.tree().mark(seat, "frozen")));
    expectFrozen(freeze(), 1);
}

TEST_F(FreezeOnPodman, finishesAfterTheNumberWhenOnlyTheMarkIsMissing)
{
    expectFrozen(freeze(), 1);
    ASSERT_TRUE(removeFile(lab.tree().mark(seat, "frozen")));
    expectFrozen(freeze(), 1);
}

TEST_F(FreezeOnPodman, terabytesOfNothingAreKeptUnread)
{
    startAndWrite();
    ASSERT_EQ(
        lab.insideExit(seat, {"sh", "-c", "truncate -s 9000G giant; truncate -s 1M small; echo x >> small"}),
        0);
    expectFrozen(freeze(), 1); // hashing nine terabytes would take most of a day
    const auto folder = lab.tree().submission(seat, 1);
    const auto others = readFile(folder / "OTHERS").value_or("");
    EXPECT_NE(others.find("sparse 0644 giant\n"), std::string::npos) << others;
    EXPECT_EQ(readFile(folder / "MANIFEST")->find("giant"), std::string::npos);
    EXPECT_NE(readFile(folder / "MANIFEST")->find("small"), std::string::npos);
    EXPECT_TRUE(pupitre::exists(folder / "files/giant"));
}

TEST_F(FreezeOnPodman, findsAProcessThatNoRecordKnows)
{
    startAndWrite();
    const auto init = instances.recorded(seat)->init;
    ASSERT_TRUE(
        removeFile(lab.tree().instanceFile(seat))); // as if we had been killed between start and record
    expectFrozen(freeze(), 1);
    EXPECT_FALSE(isAlive(init));
}

TEST_F(FreezeOnPodman, survivesBeingKilledAtAnyMoment)
{
    startAndWrite();
    for (int delay = 0; delay <= 400; delay += 80) {
        const pid_t child = ::fork();
        if (child == 0) {
            (void)freeze();
            ::_exit(0);
        }
        const auto identity = identityOf(child);
        if (identity)
            (void)waitGone({*identity},
                           std::chrono::milliseconds(delay)); // bounded: where it is cut is what varies
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
    }
    expectFrozen(freeze(), 1);
    EXPECT_EQ(readFile(lab.tree().submission(seat, 1) / "files/answer.txt").value_or(""), "answer\n");
}

TEST_F(FreezeOnPodman, reopeningGivesACopyAndTheNextFreezeTheNextNumber)
{
    startAndWrite();
    expectFrozen(freeze(), 1);
    ASSERT_TRUE(Workspaces(lab.tree(), lab.engine()).reopen({{seat, 1}}).empty());
    startAndWrite();
    EXPECT_EQ(lab.inside(seat, {"cat", "answer.txt"}), "answer\n");
    EXPECT_EQ(lab.insideExit(seat, {"sh", "-c", "echo better > answer.txt"}), 0);
    expectFrozen(freeze(), 2);
    EXPECT_EQ(readFile(lab.tree().submission(seat, 1) / "files/answer.txt").value_or(""), "answer\n");
    EXPECT_EQ(readFile(lab.tree().submission(seat, 2) / "files/answer.txt").value_or(""), "better\n");
}

TEST_F(FreezeOnPodman, aSeatWithoutWorkHasNothingToFreeze)
{
    const auto nobody = frozen.freeze({{lab.freshSeat(), deadline}}).front();
    ASSERT_FALSE(nobody.outcome);
    EXPECT_EQ(nobody.outcome.error().kind, ErrorKind::NotFound);
}

} // namespace
