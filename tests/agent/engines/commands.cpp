// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student's instance is given by bubblewrap and Docker, read from their command lines.
#include "core/agent/engines/bubblewrap.h"
#include "core/agent/engines/bubblewrapcommand.h"
#include "core/agent/engines/choice.h"
#include "core/agent/engines/dockercommand.h"
#include "core/agent/engines/dockerimages.h"
#include "core/agent/engines/idmap.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

bool has(const Argv& argv, const Argv& part)
{
    return std::ranges::search(argv, part).begin() != argv.end();
}

InstanceSpec specOf()
{
    InstanceSpec spec;
    spec.name = "n";
    spec.hostname = "h";
    spec.image = "localhost/x:1";
    spec.mounts = {{"/a,b", "/home/student", Mount::Access::ReadWrite},
                   {"/c", "/data", Mount::Access::ReadOnly}};
    return spec;
}

TEST(BubblewrapCommand, takesAwayWhatAStudentDoesNotNeed)
{
    const auto argv = bubbleArguments("/usr/bin/bwrap", specOf(), {"/r", {}}, IdentityKind::Subuid);
    for (const char* option :
         {"--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--as-pid-1", "--clearenv"})
        EXPECT_TRUE(has(argv, {option})) << option;
    EXPECT_TRUE(has(argv, {"--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID",
                           "--cap-add", "CAP_KILL"}));
    EXPECT_TRUE(has(argv, {"--ro-bind", "/r", "/"}));
    EXPECT_TRUE(has(argv, {"--bind", "/a,b", "/home/student"}));
    EXPECT_TRUE(has(argv, {"--ro-bind", "/c", "/data"}));
    EXPECT_TRUE(has(argv, {"--remount-ro", "/run", "--remount-ro", "/"}));
    EXPECT_FALSE(has(argv, {"--share-net"}));
}

TEST(BubblewrapCommand, theAccountAsStudentStillGetsNoUserNamespaces)
{
    auto spec = specOf();
    spec.limits.processes = 50;
    const auto argv = bubbleArguments("/usr/bin/bwrap", spec, {}, IdentityKind::AccountItself);
    EXPECT_TRUE(has(
        argv, {"--unshare-user", "--disable-userns", "--uid", "1000", "--gid", "1000", "--cap-drop", "ALL"}));
    EXPECT_FALSE(has(argv, {"--cap-add"}));
    EXPECT_TRUE(has(argv, {"--", "/run/pupitre/agent", "bubbleinit", "uid=1000", "processes=50"}));
    EXPECT_TRUE(has(argv, {"--ro-bind", "/usr", "/usr"}));
}

TEST(BubblewrapVersion, isReadFromItsOwnWords)
{
    EXPECT_EQ(bubblewrapVersion("bubblewrap 0.8.0"), (std::pair{0, 8}));
    EXPECT_EQ(bubblewrapVersion("bubblewrap 1.12"), (std::pair{1, 12}));
    EXPECT_FALSE(bubblewrapVersion("bwrap: unknown option"));
    EXPECT_FALSE(bubblewrapVersion("bubblewrap x"));
    EXPECT_FALSE(bubblewrapVersion("bubblewrap 1"));
}

TEST(IdMap, givesInstancesTheAccountTheStudentAndTheKeeper)
{
    IdMap account;
    account.identity = IdentityKind::Subuid;
    account.uids = idRanges(1234, "bob:1:5\nada:100000:65536\n", "ada", 1234);
    EXPECT_EQ(account.uids, (std::vector<IdRange>{{0, 1234, 1}, {1, 100000, 65536}}));
    account.gids = idRanges(5, "ada:200000:500\n1234:300000:70000\n", "ada", 1234);
    const auto inside = instanceIds(account);
    EXPECT_EQ(inside.uids, (std::vector<IdRange>{{0, 1234, 1}, {1000, 101000, 1}, {64000, 164000, 1}}));
    EXPECT_EQ(inside.gids, (std::vector<IdRange>{{0, 5, 1}, {1000, 300500, 1}, {64000, 363500, 1}}))
        << "across two ranges";
}

TEST(DockerCommand, takesAwayWhatAStudentDoesNotNeed)
{
    auto spec = specOf();
    spec.limits.processes = 100;
    spec.limits.memoryMiB = 512;
    const auto argv = dockerRunArguments(spec, "/e", DockerCgroups::None);
    EXPECT_TRUE(
        has(argv, {"--user", "1001:1001", "--cap-drop", "ALL", "--security-opt", "no-new-privileges"}));
    EXPECT_TRUE(has(argv, {"--network", "none"}));
    EXPECT_TRUE(has(argv, {"--read-only"}));
    EXPECT_TRUE(has(argv, {"--pull", "never"}));
    EXPECT_TRUE(has(argv, {"--mount", R"(type=bind,"source=/a,b","target=/home/student")"}));
    EXPECT_TRUE(has(argv, {"--mount", R"(type=bind,"source=/c","target=/data",readonly)"}));
    EXPECT_TRUE(has(argv, {"--entrypoint", "/run/pupitre/agent", "localhost/x:1", "init"}));
    EXPECT_FALSE(has(argv, {"--memory"}));
    EXPECT_FALSE(has(argv, {"--privileged"}));
    for (const auto& word : argv)
        EXPECT_EQ(word.find("nproc"), std::string::npos) << "it would be shared by all students";
    const auto limited = dockerRunArguments(spec, "/e", DockerCgroups::Usable);
    EXPECT_TRUE(has(limited, {"--pids-limit", "100", "--memory", "512m", "--memory-swap", "512m"}));
}

TEST(DockerInfo, saysWhoseDaemonItIs)
{
    const auto rootless = dockerInfoFrom(
        R"({"ServerVersion":"20.10.24","CgroupDriver":"none","SecurityOptions":["name=seccomp,profile=default","name=rootless"]})");
    ASSERT_TRUE(rootless);
    EXPECT_TRUE(rootless->rootless);
    EXPECT_EQ(rootless->cgroups, DockerCgroups::None);
    const auto rootful = dockerInfoFrom(
        R"({"ServerVersion":"28.0","CgroupDriver":"systemd","SecurityOptions":["name=seccomp"]})");
    ASSERT_TRUE(rootful);
    EXPECT_FALSE(rootful->rootless);
    EXPECT_EQ(rootful->cgroups, DockerCgroups::Usable);
    EXPECT_FALSE(dockerInfoFrom(R"({"ServerErrors":["Cannot connect"]})"));
    EXPECT_FALSE(dockerInfoFrom(""));
}

TEST(DockerWords, becomeWhatAPersonIsTold)
{
    EXPECT_EQ(dockerError("docker: Error: No such image: localhost/a:1.\n", "i", "localhost/a:1").kind,
              ErrorKind::NoImage);
    EXPECT_EQ(dockerError("write /x: no space left on device\n", "i").kind, ErrorKind::DiskFull);
    const auto other = dockerError("docker: Error response from daemon: x.\nSee 'docker run --help'.\n", "i");
    EXPECT_EQ(other.kind, ErrorKind::EngineFailed);
    EXPECT_EQ(other.detail, "docker: Error response from daemon: x.");
    EXPECT_EQ(dockerError("one\n\nRun 'docker run --help' for more information\n", "i").detail, "one");
}

TEST(DockerImageList, readsWhatDockerPrints)
{
    const auto images = dockerImagesFromJson(
        R"([{"Id":"sha256:1","RepoTags":["localhost/pupitre/tiny:1"],"Size":2008064,"Created":"2025-11-24T16:00:00.5Z"},
            {"Id":"sha256:2","RepoTags":null}])");
    ASSERT_TRUE(images);
    ASSERT_EQ(images->size(), 1U);
    EXPECT_EQ(images->front(), (ImageFacts{"localhost/pupitre/tiny:1", 2008064, 1764000000}));
    EXPECT_FALSE(dockerImagesFromJson("{}"));
}

TEST(EngineWorth, prefersStudentsWhoAreNotTheAccount)
{
    const auto worth = [](const char* name, IdentityKind identity) {
        EngineFacts facts;
        facts.name = name;
        facts.identity = identity;
        return worthOf({name, facts});
    };
    EXPECT_GT(worth("podman", IdentityKind::Subuid), worth("docker", IdentityKind::Subuid));
    EXPECT_GT(worth("docker", IdentityKind::Subuid), worth("podman", IdentityKind::KeepId));
    EXPECT_GT(worth("podman", IdentityKind::KeepId), worth("bubblewrap", IdentityKind::Subuid));
    EXPECT_GT(worth("bubblewrap", IdentityKind::AccountItself), 0);
    EXPECT_EQ(worthOf({"podman", fail(ErrorKind::NoEngine)}), 0);
}

} // namespace
