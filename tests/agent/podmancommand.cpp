// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student's instance is given, read from the command line; and what Podman's words are taken for.
#include "core/agent/engines/podmancommand.h"
#include "core/agent/engines/podmanerror.h"
#include "core/agent/engines/podmanimages.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

bool has(const Argv& argv, const Argv& part)
{
    return std::ranges::search(argv, part).begin() != argv.end();
}

Argv run(const InstanceSpec& spec, CgroupSupport cgroups = CgroupSupport::None)
{
    PodmanSetup setup;
    setup.cgroups = cgroups;
    return runArguments(spec, setup, IdentityKind::Subuid, "/tmp/pid");
}

TEST(PodmanCommand, takesAwayWhatAStudentDoesNotNeed)
{
    InstanceSpec spec;
    spec.image = "localhost/x:1";
    const auto argv = run(spec);
    EXPECT_TRUE(has(argv, {"--cap-drop", "all"}));
    EXPECT_TRUE(has(argv, {"--security-opt", "no-new-privileges"}));
    EXPECT_TRUE(has(argv, {"--network", "none"}));
    EXPECT_TRUE(has(argv, {"--uidmap", "0:1:65535", "--gidmap", "0:1:65535", "--user", "64000:64000"}));
    EXPECT_TRUE(has(argv, {"--read-only"}));
    EXPECT_EQ(argv.back(), spec.image);
}

TEST(PodmanCommand, theStudentIsNotTheFirstProcess)
{
    EXPECT_TRUE(has(enterArguments("i", {{"true"}, false, {}}), {"--user", "1000:1000"}));
    EXPECT_FALSE(has(identityArguments(IdentityKind::Subuid), {"--user", "1000:1000"}));
    // without subordinate ids there is nobody else to be
    EXPECT_TRUE(has(identityArguments(IdentityKind::KeepId), {"--user", "1000:1000"}));
}

TEST(PodmanCommand, givesMemoryLimitsOnlyWhereTheyCount)
{
    InstanceSpec spec;
    spec.limits.memoryMiB = 512;
    spec.limits.processes = 100;
    EXPECT_FALSE(has(run(spec), {"--memory"}));
    EXPECT_TRUE(has(run(spec), {"--ulimit", "nproc=100:100"}));
    EXPECT_TRUE(has(run(spec, CgroupSupport::SystemdUser), {"--memory", "512m", "--memory-swap", "512m"}));
    EXPECT_TRUE(has(run(spec, CgroupSupport::SystemdUser), {"--pids-limit", "100"}));
}

TEST(PodmanCommand, hidesTheHostsLoopback)
{
    InstanceSpec spec;
    spec.limits.network = NetworkAccess::Internet;
    EXPECT_TRUE(has(run(spec), {"--network", "slirp4netns:allow_host_loopback=false"}));
}

TEST(PodmanCommand, namesTheGpu)
{
    InstanceSpec spec;
    spec.gpu = "GPU-1";
    EXPECT_TRUE(has(run(spec), {"--device", "nvidia.com/gpu=GPU-1"}));
}

TEST(PodmanWords, becomeWhatAPersonIsTold)
{
    EXPECT_EQ(podmanError("Error: localhost/a:1: image not known\n", "i", "localhost/a:1").kind,
              ErrorKind::NoImage);
    EXPECT_EQ(podmanError("Error: write /x: no space left on device\n", "i").kind, ErrorKind::DiskFull);
    EXPECT_EQ(podmanError("cannot find UID/GID for user ada: no subuid ranges found\n", "i").kind,
              ErrorKind::NoSubuid);
    const auto other = podmanError("one\nError: something else\n", "i");
    EXPECT_EQ(other.kind, ErrorKind::EngineFailed);
    EXPECT_EQ(other.detail, "Error: something else");
}

TEST(PodmanImageList, readsWhatPodmanPrints)
{
    const auto images = imagesFromJson(
        R"([{"Id":"56f4","RepoTags":null,"Size":2008064,"Names":["localhost/pupitre/tiny:1"],"Created":1764000000},
            {"Id":"a1","Size":1}])");
    ASSERT_TRUE(images);
    ASSERT_EQ(images->size(), 1U);
    EXPECT_EQ(images->front(), (ImageFacts{"localhost/pupitre/tiny:1", 2008064, 1764000000}));
    EXPECT_FALSE(imagesFromJson("{}"));
    EXPECT_TRUE(isValidImageReference("localhost/pupitre/python:1"));
    EXPECT_FALSE(isValidImageReference("--help"));
    EXPECT_FALSE(isValidImageReference("a b"));
}

} // namespace
