// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A seat's instance on real rootless Podman: what is inside, who it is outside, and that it ends.
#include "core/agent/seats/instances.h"
#include "core/agent/seats/occupants.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "tests/labs/podmanlab.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

class InstancesOnPodman : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(Workspaces(lab.tree(), lab.engine()).prepare({{seat, lab.code()}}).empty());
    }
    void TearDown() override { EXPECT_TRUE(instances.end({seat}).empty()); }

    InstanceOrder order(std::chrono::milliseconds lasting = 10min) const
    {
        InstanceOrder result;
        result.seat = seat;
        result.image = lab.image();
        result.endsAt = now() + lasting;
        return result;
    }

    PodmanLab& lab = PodmanLab::get();
    SeatTp seat = lab.freshSeat();
    Instances instances{lab.tree(), lab.engine()};
};

uid_t uidOf(int pid)
{
    struct stat status {
    };
    return ::stat(("/proc/" + std::to_string(pid)).c_str(), &status) == 0 ? status.st_uid : 0;
}

TEST_F(InstancesOnPodman, startsWithTheWorkspaceAsHome)
{
    const auto facts = instances.start(order());
    ASSERT_TRUE(facts) << facts.error().detail;
    EXPECT_TRUE(instances.alive(seat));
    EXPECT_EQ(lab.inside(seat, {"sh", "-c", "id -u; pwd; cat README; sh src/main.sh"}),
              "1000\n/home/student\nRead me.\nhello\n");
    EXPECT_EQ(lab.insideExit(seat, {"sh", "-c", "echo mine > new && echo more >> README"}), 0);
}

TEST_F(InstancesOnPodman, startingAgainLeavesItAloneAndMovesItsEnd)
{
    const auto first = instances.start(order());
    ASSERT_TRUE(first) << first.error().detail;
    const auto later = order(20min);
    const auto second = instances.start(later);
    ASSERT_TRUE(second);
    EXPECT_EQ(first->init, second->init);
    EXPECT_EQ(instances.recorded(seat)->endsAt, later.endsAt);
    EXPECT_EQ(readFile(lab.tree().control(seat) / "until").value_or(""), toIso(later.endsAt) + "\n");
}

TEST_F(InstancesOnPodman, studentIsASubordinateIdAndCannotReadTheAccount)
{
    const auto facts = instances.start(order());
    ASSERT_TRUE(facts) << facts.error().detail;
    if (lab.engine().available()->identity != IdentityKind::Subuid)
        GTEST_SKIP() << "this account has no subordinate ids";
    const auto student = uidOf(1);
    EXPECT_NE(student, ::getuid());
    const auto secret = lab.tree().control(seat) / "secret"; // in a folder the student sees
    ASSERT_TRUE(writeFileAtomically(secret, "the account's", 0600));
    EXPECT_NE(lab.insideExit(seat, {"cat", "/run/pupitre/control/secret"}), 0);
    ASSERT_EQ(::chmod(secret.c_str(), 0644), 0);
    EXPECT_EQ(lab.inside(seat, {"cat", "/run/pupitre/control/secret"}), "the account's");
    EXPECT_NE(lab.insideExit(seat, {"sh", "-c", "echo x > /run/pupitre/control/until"}), 0);
}

TEST_F(InstancesOnPodman, rootFileSystemIsReadOnlyAndPowersAreGone)
{
    ASSERT_TRUE(instances.start(order()));
    EXPECT_NE(lab.insideExit(seat, {"touch", "/bin/x"}), 0);
    EXPECT_EQ(lab.insideExit(seat, {"touch", "/tmp/x"}), 0);
    EXPECT_NE(lab.inside(seat, {"cat", "/proc/self/status"}).find("CapEff:\t0000000000000000"),
              std::string::npos);
    EXPECT_NE(lab.inside(seat, {"cat", "/proc/self/status"}).find("NoNewPrivs:\t1"), std::string::npos);
    EXPECT_EQ(lab.inside(seat, {"ls", "/sys/class/net"}), "lo\n");
}

TEST_F(InstancesOnPodman, firstProcessEndsItOnTimeWithoutUs)
{
    const auto wanted = order(3s);
    const auto facts = instances.start(wanted);
    ASSERT_TRUE(facts) << facts.error().detail;
    const auto left = waitGone({facts->init}, 10s);
    EXPECT_TRUE(left.empty());
    EXPECT_GE(now(), wanted.endsAt);
    EXPECT_LE(now() - wanted.endsAt, 1s);
    EXPECT_FALSE(instances.alive(seat));
}

TEST_F(InstancesOnPodman, aRunningInstanceObeysANewEnd)
{
    const auto facts = instances.start(order());
    ASSERT_TRUE(facts) << facts.error().detail;
    const auto endsAt = now() + 100ms;
    ASSERT_TRUE(instances.setEnd(seat, endsAt));
    EXPECT_TRUE(waitGone({facts->init}, 10s).empty());
    EXPECT_LE(now() - endsAt, 1s);
}

TEST_F(InstancesOnPodman, endsThoughAProgramIgnoresTermination)
{
    const auto facts = instances.start(order());
    ASSERT_TRUE(facts) << facts.error().detail;
    EXPECT_EQ(lab.insideExit(
                  seat, {"sh", "-c", "(trap '' TERM HUP INT; while :; do sleep 60; done) >/dev/null 2>&1 &"}),
              0);
    const auto before = now();
    EXPECT_TRUE(instances.end({seat}).empty());
    EXPECT_LE(now() - before, 2s);
    EXPECT_FALSE(isAlive(facts->init));
    EXPECT_TRUE(occupantsOf({lab.tree().workspace(seat)})->empty());
    EXPECT_FALSE(instances.recorded(seat));
}

TEST_F(InstancesOnPodman, startsAgainRightAfterItWasKilled)
{
    const auto facts = instances.start(order());
    ASSERT_TRUE(facts) << facts.error().detail;
    const auto again = instances.restart(order());
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_NE(facts->init, again->init);
    EXPECT_EQ(lab.inside(seat, {"cat", "README"}), "Read me.\n");
}

TEST_F(InstancesOnPodman, kernelTellsWhoIsInAWorkspace)
{
    const auto facts = instances.start(order());
    ASSERT_TRUE(facts) << facts.error().detail;
    const auto occupants = occupantsOf({lab.tree().workspace(seat)});
    ASSERT_TRUE(occupants);
    ASSERT_FALSE(occupants->empty());
    EXPECT_EQ(occupants->front().process, facts->init);
    EXPECT_TRUE(occupantsOf({lab.code()})->empty());
}

TEST_F(InstancesOnPodman, namesWhatIsMissing)
{
    auto missing = order();
    missing.image = "localhost/pupitre/nowhere:1";
    const auto refused = instances.start(missing);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NoImage);
    EXPECT_EQ(refused.error().subject, missing.image);
    auto unprepared = order();
    unprepared.seat = lab.freshSeat();
    EXPECT_EQ(instances.start(unprepared).error().kind, ErrorKind::NotFound);
}

TEST(GpuShare, fillsOneAfterTheOther)
{
    const std::vector<Gpu> gpus{{"GPU-a", "", 0}, {"GPU-b", "", 0}};
    EXPECT_EQ(gpuFor(0, 2, gpus), "GPU-a");
    EXPECT_EQ(gpuFor(1, 2, gpus), "GPU-a");
    EXPECT_EQ(gpuFor(2, 2, gpus), "GPU-b");
    EXPECT_EQ(gpuFor(4, 2, gpus), "GPU-a");
    EXPECT_EQ(gpuFor(0, 0, gpus), std::nullopt);
    EXPECT_EQ(gpuFor(0, 1, {}), std::nullopt);
}

} // namespace
