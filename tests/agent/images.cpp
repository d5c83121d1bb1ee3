// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Images made on the spot, limits measured, and a reboot.
#include "core/agent/engines/debpackages.h"
#include "core/agent/engines/hostimage.h"
#include "core/agent/engines/limitsprobe.h"
#include "core/agent/engines/podmanconfig.h"
#include "core/agent/engines/podmanimages.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/child.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "tests/labs/podmanlab.h"

#include <algorithm>
#include <csignal>
#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

InstanceOrder orderFor(const SeatTp& seat, const std::string& image)
{
    InstanceOrder order;
    order.seat = seat;
    order.image = image;
    order.endsAt = now() + 10min;
    return order;
}

TEST(DebPackages, followsDependenciesAlternativesAndProviders)
{
    const auto closure = debPackageClosure("a\tii \tpre, b (>= 1) | c\t\n"
                                           "b\trc \t, \t\n"
                                           "c\tii \t, virtual\t\n"
                                           "d\tii \t, a:any, nowhere\tvirtual (= 2)\n"
                                           "pre\tii \t, \t\n"
                                           "other\tii \t, \t\n",
                                           {"a"});
    ASSERT_TRUE(closure);
    EXPECT_EQ(*closure, (std::vector<std::string>{"a", "c", "d", "pre"}));
    EXPECT_EQ(debPackageClosure("", {"a"}).error().kind, ErrorKind::NotFound);
}

TEST(HostImage, runsWhatTheHostRuns)
{
    auto& lab = PodmanLab::get();
    const std::string image = "localhost/pupitre/host:1";
    const auto made = makeHostImage(lab.tree(), PodmanImages(lab.tree()), image,
                                    {"python3", "openssh-server", "openssh-sftp-server", "rsync"});
    ASSERT_TRUE(made) << made.error().subject << " " << made.error().detail;
    const auto images = PodmanImages(lab.tree()).list();
    ASSERT_TRUE(images);
    EXPECT_TRUE(std::ranges::any_of(*images, [&](const auto& one) { return one.reference == image; }));
    const auto seat = lab.freshSeat();
    ASSERT_TRUE(Workspaces(lab.tree(), lab.engine()).prepare({{seat, lab.code()}}).empty());
    const Instances instances(lab.tree(), lab.engine());
    const auto started = instances.start(orderFor(seat, image));
    ASSERT_TRUE(started) << started.error().detail;
    EXPECT_EQ(lab.inside(seat, {"python3", "-c", "import ssl, json; print(6 * 7)"}), "42\n");
    EXPECT_EQ(lab.inside(seat, {"bash", "-c", "id -un; ls ~ | sort | head -1; awk 'BEGIN{print 1}'"}),
              "student\nREADME\n1\n");
    EXPECT_EQ(lab.insideExit(seat, {"touch", "/tmp/x"}), 0);
    EXPECT_EQ(
        lab.insideExit(seat, {"test", "-x", "/usr/sbin/sshd", "-a", "-x", "/usr/lib/openssh/sftp-server"}),
        0);
    EXPECT_EQ(lab.insideExit(seat, {"rsync", "--version"}), 0);
    EXPECT_TRUE(instances.end({seat}).empty());
}

TEST(HostImage, namesAPackageThatIsNotThere)
{
    const auto refused = makeHostImage(PodmanLab::get().tree(), PodmanImages(PodmanLab::get().tree()),
                                       "localhost/pupitre/x:1", {"no-such-package"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().subject, "no-such-package");
}

TEST(LimitsProbe, saysWhatHappenedAndRemembersIt)
{
    auto& lab = PodmanLab::get();
    const auto facts = measureLimits(lab.tree(), lab.engine(), lab.image());
    ASSERT_TRUE(facts) << facts.error().detail;
    EXPECT_TRUE(facts->limitsMeasured);
    EXPECT_EQ(*lab.engine().available(), *facts);
    // The process limit is an rlimit counted per user namespace: it holds without cgroups too.
    if (facts->identity == IdentityKind::Subuid) {
        EXPECT_EQ(std::ranges::count(facts->lacks, "processLimit"), 0);
    }
}

TEST(Reboot, deadInstancesAreNotBelievedIn)
{
    auto& lab = PodmanLab::get();
    const auto seat = lab.freshSeat();
    ASSERT_TRUE(Workspaces(lab.tree(), lab.engine()).prepare({{seat, lab.code()}}).empty());
    const Instances instances(lab.tree(), lab.engine());
    const auto before = instances.start(orderFor(seat, lab.image()));
    ASSERT_TRUE(before) << before.error().detail;
    // A machine that stops takes everything at once: no monitor gets to tidy Podman's books.
    const auto parent = identityOf(parentOf(before->init));
    ASSERT_TRUE(parent);
    ASSERT_TRUE(sendSignal(*parent, SIGKILL));
    ASSERT_TRUE(sendSignal(before->init, SIGKILL));
    ASSERT_TRUE(waitGone({before->init, *parent}, 5s).empty());
    ASSERT_TRUE(replaceFile(lab.tree().engine() / "boot", "an earlier boot"));
    ASSERT_TRUE(removeFile(lab.tree().engine() / "podman.facts.json")); // its key holds the boot id
    EXPECT_FALSE(instances.alive(seat));
    const auto after = instances.start(orderFor(seat, lab.image()));
    ASSERT_TRUE(after) << after.error().detail;
    EXPECT_EQ(lab.inside(seat, {"cat", "README"}), "Read me.\n");
    EXPECT_TRUE(instances.end({seat}).empty());
}

} // namespace
