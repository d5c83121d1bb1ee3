// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shared data in a seat's instance on real rootless Podman: the student reads what was put and what lies
// elsewhere on the place, and changes nothing of it.
#include "core/agent/data/datasets.h"
#include "core/agent/data/objects.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"
#include "tests/gate/tempfolder.h"
#include "tests/labs/podmanlab.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/stat.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const std::string leaves = "a,b\n1,2\n";

Result<void> bring(const StateTree& tree, const std::string& content)
{
    ObjectArrivals arrivals{DataTree(tree)};
    TarEntry entry;
    entry.path = sha256Hex(content) + "/0";
    entry.size = content.size();
    return arrivals.begin(entry)
        .and_then([&] { return arrivals.content(std::as_bytes(std::span(content.data(), content.size()))); })
        .and_then([&] { return arrivals.end(); });
}
} // namespace

TEST(InstanceData, isReadAndNotWritten)
{
    PodmanLab& lab = PodmanLab::get();
    const SeatTp seat = lab.freshSeat();
    const Instances instances{lab.tree(), lab.engine()};
    ASSERT_TRUE(Workspaces(lab.tree(), lab.engine()).prepare({{seat, lab.code()}}).empty());
    ASSERT_TRUE(bring(lab.tree(), leaves));
    const TempFolder shared; // of somebody else on the place
    std::filesystem::create_directories(shared.path() / "imagenet");
    std::ofstream(shared.path() / "imagenet" / "a.png") << "picture";
    std::ofstream(shared.path() / "one.txt") << "one\n";
    ASSERT_EQ(::chmod((shared.path() / "imagenet" / "a.png").c_str(), 0666),
              0); // the mount is what protects it
    const DataSet wanted{{{"deep/leaves.csv", sha256Hex(leaves), leaves.size()}},
                         {{"imagenet", (shared.path() / "imagenet").string(), {}, 0},
                          {"one.txt", (shared.path() / "one.txt").string(), {}, 0}}};
    const auto set = makeDataSet(lab.tree(), wanted, {});
    ASSERT_TRUE(set) << set.error().subject << set.error().detail;
    InstanceOrder order;
    order.seat = seat;
    order.image = lab.image();
    order.endsAt = now() + 10min;
    order.data = set->files;
    const auto facts = instances.start(order);
    ASSERT_TRUE(facts) << facts.error().detail;
    EXPECT_EQ(lab.inside(seat, {"sh", "-c", "cat /data/deep/leaves.csv /data/imagenet/a.png /data/one.txt"}),
              leaves + "pictureone\n");
    for (const char* attempt : {"echo x > /data/deep/leaves.csv", "echo x >> /data/imagenet/a.png",
                                "echo x > /data/one.txt", "touch /data/new", "touch /data/imagenet/new",
                                "rm -f /data/imagenet/a.png", "mv /data/deep /data/shallow",
                                "chmod 777 /data/deep/leaves.csv", "ln /data/one.txt /home/student/one"})
        EXPECT_NE(lab.insideExit(seat, {"sh", "-c", attempt}), 0) << attempt;
    EXPECT_TRUE(checkDataSet(lab.tree(), set->id, {}, {})->empty());
    EXPECT_EQ(*readFile(shared.path() / "imagenet" / "a.png"), "picture");
    EXPECT_TRUE(instances.end({seat}).empty());
}
