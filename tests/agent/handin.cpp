// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preparing, handing in while hostile hands are at work, and purging.
#include "core/agent/seats/handin.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/seats/usage.h"
#include "core/agent/seats/workrecord.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"
#include "tests/labs/podmanlab.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

class HandInOnPodman : public ::testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(workspaces.prepare({{seat, lab.code()}}).empty()); }
    void TearDown() override { (void)instances.end({seat}); }

    void start()
    {
        InstanceOrder order;
        order.seat = seat;
        order.image = lab.image();
        order.endsAt = now() + 10min;
        const auto started = instances.start(order);
        ASSERT_TRUE(started) << started.error().detail;
    }
    Result<Submission> handIn(std::optional<int> quotaMiB = {})
    {
        return HandIn(lab.tree(), lab.engine()).handIn(seat, now() + 1h, quotaMiB);
    }
    /// The pause is measured against the last receipt, so a test moves that, not the clock.
    void pretendLongAgo(int number)
    {
        auto receipt = *readReceipt(lab.tree(), seat, number);
        receipt.submission.at -= 1h;
        ASSERT_TRUE(writeFileAtomically(lab.tree().submission(seat, number) / "receipt.json",
                                        toText(toJson(receipt))));
    }

    PodmanLab& lab = PodmanLab::get();
    SeatTp seat = lab.freshSeat();
    Instances instances{lab.tree(), lab.engine()};
    Workspaces workspaces{lab.tree(), lab.engine()};
};

TEST_F(HandInOnPodman, preparingAgainStartsNothingAndKeepsTheWork)
{
    start();
    ASSERT_EQ(lab.insideExit(seat, {"sh", "-c", "echo mine > README"}), 0);
    const auto before = now();
    EXPECT_TRUE(workspaces.prepare({{seat, lab.code()}}).empty());
    EXPECT_LE(now() - before, 50ms); // no Podman was asked: that alone takes more
    EXPECT_EQ(lab.inside(seat, {"cat", "README"}), "mine\n");
}

TEST_F(HandInOnPodman, halfACopyIsNeverAWorkspace)
{
    const auto other = lab.freshSeat();
    ASSERT_TRUE(
        makeFolders(lab.tree().work(other) / ".files.part/left-over")); // as a killed worker leaves it
    EXPECT_TRUE(workspaces.prepare({{other, lab.code()}}).empty());
    EXPECT_TRUE(pupitre::exists(lab.tree().workspace(other)));
    EXPECT_FALSE(pupitre::exists(lab.tree().work(other) / ".files.part"));
}

TEST_F(HandInOnPodman, copiesWhatIsThereAndSaysSo)
{
    start();
    ASSERT_EQ(lab.insideExit(seat, {"sh", "-c", "echo answer > answer.txt; chmod 600 answer.txt"}), 0);
    const auto submission = handIn();
    ASSERT_TRUE(submission) << submission.error().detail;
    EXPECT_EQ(submission->number, 1);
    EXPECT_EQ(submission->files, 3U);
    EXPECT_EQ(readFile(lab.tree().submission(seat, 1) / "files/answer.txt").value_or(""), "answer\n");
    EXPECT_TRUE(instances.alive(seat));
    EXPECT_EQ(lab.inside(seat, {"cat", "answer.txt"}), "answer\n");
}

TEST_F(HandInOnPodman, notTwiceInHalfAMinuteAndThreeAreKept)
{
    ASSERT_TRUE(handIn());
    const auto soon = handIn();
    ASSERT_FALSE(soon);
    EXPECT_EQ(soon.error().kind, ErrorKind::TooOften);
    for (int number = 1; number <= 4; ++number) {
        pretendLongAgo(number);
        ASSERT_TRUE(handIn());
    }
    const auto kept = listSubmissions(lab.tree(), seat);
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 3U);
    EXPECT_EQ(kept->back().number, 5);
}

TEST_F(HandInOnPodman, aFifoDoesNotBlockAndALinkIsNotFollowed)
{
    start();
    const auto secret = lab.tree().root() / "secret";
    ASSERT_TRUE(writeFileAtomically(secret, "the account's", 0600));
    ASSERT_EQ(
        lab.insideExit(seat, {"sh", "-c", "mkfifo pipe; ln -s " + secret.string() + " leak; ln -s / root"}),
        0);
    const auto submission = handIn();
    ASSERT_TRUE(submission) << submission.error().detail;
    EXPECT_EQ(submission->files, 2U);
    const auto folder = lab.tree().submission(seat, 1);
    EXPECT_FALSE(pupitre::exists(folder / "files/leak"));
    EXPECT_FALSE(pupitre::exists(folder / "files/pipe"));
    EXPECT_NE(readFile(folder / "OTHERS")->find("leak -> "), std::string::npos);
}

TEST_F(HandInOnPodman, nothingLeaksWhileLinksAreSwapped)
{
    start();
    const auto secret = lab.tree().root() / "secret";
    ASSERT_TRUE(writeFileAtomically(secret, "the account's", 0600));
    const auto swap = "mkdir d; echo own > d/secret; ln -s " + lab.tree().root().string()
                      + " l; (while :; do mv d t; mv l d; mv d l; mv t d; done) >/dev/null 2>&1 &";
    ASSERT_EQ(lab.insideExit(seat, {"sh", "-c", swap}), 0);
    for (int number = 1; number <= 12; ++number) {
        const auto submission = handIn();
        ASSERT_TRUE(submission) << submission.error().subject << " " << submission.error().detail;
        for (const char* where : {"d/secret", "l/secret", "t/secret"}) {
            const auto copied = readFile(lab.tree().submission(seat, number) / "files" / where);
            EXPECT_NE(copied.value_or(""), "the account's");
        }
        pretendLongAgo(number);
    }
}

TEST_F(HandInOnPodman, quotaCountsWhatIsKept)
{
    start();
    ASSERT_EQ(lab.insideExit(seat, {"dd", "if=/dev/zero", "of=big", "bs=1M", "count=3"}), 0);
    const auto submission = handIn(5);
    ASSERT_FALSE(submission);
    EXPECT_EQ(submission.error().kind, ErrorKind::QuotaExceeded);
    EXPECT_FALSE(pupitre::exists(copyFolder(lab.tree(), seat, 1)));
    ASSERT_TRUE(handIn(10));
    const auto usage = measureUsage(lab.tree(), lab.engine(), {{seat, limitFrom(10)}});
    ASSERT_TRUE(usage);
    EXPECT_GE(usage->at(seat).bytes, 6U << 20);
}

TEST_F(HandInOnPodman, terabytesOfNothingAreNotCopied)
{
    start();
    ASSERT_EQ(lab.insideExit(seat, {"sh", "-c", "truncate -s 9000G giant"}), 0);
    const auto submission = handIn(); // no quota at all
    ASSERT_FALSE(submission);
    EXPECT_EQ(submission.error().kind, ErrorKind::QuotaExceeded);
    EXPECT_EQ(submission.error().subject, "giant");
    EXPECT_GE(measureUsage(lab.tree(), lab.engine(), {{seat, {}}})->at(seat).bytes,
              std::uint64_t{9000} << 30);
}

TEST_F(HandInOnPodman, purgeLeavesNothing)
{
    start();
    ASSERT_EQ(lab.insideExit(seat, {"sh", "-c", "mkdir -p a/b; chmod 000 a"}), 0);
    ASSERT_TRUE(handIn());
    EXPECT_TRUE(workspaces.purge({seat}).empty());
    EXPECT_FALSE(pupitre::exists(lab.tree().seatTp(seat)));
    EXPECT_FALSE(pupitre::exists(lab.tree().submissions(seat)));
}

TEST_F(HandInOnPodman, newerCodeReachesWhoHasNotBeenIn)
{
    const auto newer = lab.tree().code(seat.course, seat.tp, "2");
    ASSERT_TRUE(makeFolders(newer));
    ASSERT_TRUE(replaceFile(newer / "README", "Read me again.\n", 0644));
    ASSERT_TRUE(workspaces.renew({{seat, newer, "2"}}).empty());
    EXPECT_EQ(codeVersionOf(lab.tree(), seat), "2");
    start();
    EXPECT_EQ(lab.inside(seat, {"cat", "README"}), "Read me again.\n");
    ASSERT_TRUE(instances.end({seat}).empty());

    ASSERT_TRUE(workspaces.renew({{seat, lab.code(), "1"}}).empty());
    EXPECT_EQ(codeVersionOf(lab.tree(), seat), "2") << "its student has been in it";
    EXPECT_FALSE(pupitre::exists(lab.tree().replacedWork(seat)));
}

} // namespace
