// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kernel's side of things: files, locks, processes, children and walks.
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/linechild.h"
#include "core/agent/system/parallel.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <optional>
#include <set>
#include <sys/stat.h>
#include <thread>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

class InTemporaryFolder : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string name = "/tmp/pupsystemXXXXXX";
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override { EXPECT_TRUE(removeTree(folder)); }
    std::filesystem::path folder;
};

using SmallFile = InTemporaryFolder;
using Lock = InTemporaryFolder;
using Walk = InTemporaryFolder;

TEST_F(SmallFile, isReplacedWhole)
{
    const auto path = folder / "f";
    ASSERT_TRUE(writeFileAtomically(path, "one"));
    ASSERT_TRUE(writeFileAtomically(path, "two", 0644));
    EXPECT_EQ(readFile(path).value_or(""), "two");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
}

TEST_F(SmallFile, refusesALinkAndSaysWhatIsMissing)
{
    ASSERT_EQ(::symlink("/etc/passwd", (folder / "link").c_str()), 0);
    EXPECT_EQ(readFile(folder / "link").error().kind, ErrorKind::LinkRefused);
    EXPECT_EQ(readFile(folder / "none").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(readFile("/etc/passwd", 3).error().kind, ErrorKind::TooLarge);
}

TEST_F(SmallFile, aTornLastLineSwallowsNothing)
{
    const auto path = folder / "journal";
    ASSERT_TRUE(writeFileAtomically(path, "{\"torn"));
    ASSERT_TRUE(appendLine(path, "whole"));
    EXPECT_EQ(readFile(path).value_or(""), "{\"torn\nwhole\n");
}

TEST_F(Lock, excludesAndIsFreedWithItsOwner)
{
    {
        const auto held = FileLock::tryTake(folder / "lock");
        ASSERT_TRUE(held);
        EXPECT_EQ(FileLock::tryTake(folder / "lock").error().kind, ErrorKind::Busy);
        EXPECT_EQ(FileLock::take(folder / "lock", 30ms).error().kind, ErrorKind::Busy);
    }
    EXPECT_TRUE(FileLock::tryTake(folder / "lock"));
}

TEST_F(Lock, wakesWhoWaitsForIt)
{
    auto held = std::make_optional(*FileLock::tryTake(folder / "lock"));
    const auto began = std::chrono::steady_clock::now();
    std::jthread holder([&held, path = folder / "lock"] {
        EXPECT_EQ(FileLock::take(path, 20ms).error().kind, ErrorKind::Busy);
        held.reset();
    });
    EXPECT_TRUE(FileLock::take(folder / "lock", 10s));
    EXPECT_LT(std::chrono::steady_clock::now() - began, 5s);
}

TEST_F(Lock, isWaitedForNoLongerThanWanted)
{
    const auto held = FileLock::tryTake(folder / "lock");
    ASSERT_TRUE(held);
    std::stop_source stop;
    std::jthread other([&stop] { stop.request_stop(); });
    EXPECT_EQ(FileLock::take(folder / "lock", 1h, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

TEST_F(Lock, ofAFileThatIsGoneIsNone)
{
    auto held = std::make_optional(*FileLock::tryTake(folder / "lock"));
    std::jthread remover([&] {
        EXPECT_EQ(FileLock::take(folder / "lock", 20ms).error().kind, ErrorKind::Busy);
        std::filesystem::remove(folder / "lock");
        held.reset();
    });
    const auto taken = FileLock::take(folder / "lock", 10s);
    ASSERT_TRUE(taken);
    EXPECT_TRUE(std::filesystem::exists(folder / "lock"));
    EXPECT_EQ(FileLock::tryTake(folder / "lock").error().kind, ErrorKind::Busy);
}

TEST(Process, isNotMistakenForALaterOne)
{
    auto self = identityOf(::getpid());
    ASSERT_TRUE(self);
    EXPECT_TRUE(isAlive(*self));
    auto earlier = *self;
    --earlier.startTicks;
    EXPECT_FALSE(isAlive(earlier));
    EXPECT_TRUE(sendSignal(earlier, SIGKILL)); // it is gone: nobody is hit
    auto otherBoot = *self;
    otherBoot.bootId = "another";
    EXPECT_FALSE(isAlive(otherBoot));
    EXPECT_EQ(parentOf(*self), ::getppid());
}

TEST(Child, givesBothOutputsAndItsStatus)
{
    const auto output = runChild({"sh", "-c", "cat; echo err >&2; exit 3"}, {.input = "in"});
    ASSERT_TRUE(output);
    EXPECT_EQ(output->out, "in");
    EXPECT_EQ(output->err, "err\n");
    EXPECT_EQ(output->exit, 3);
}

TEST(Child, carriesMoreThanAPipeHolds)
{
    const std::string much(3'000'000, 'x');
    const auto output = runChild({"cat"}, {.input = much});
    ASSERT_TRUE(output);
    EXPECT_EQ(output->out.size(), much.size());
}

TEST(Child, seesACleanEnvironmentAndNoDescriptorOfOurs)
{
    ::setenv("PUPITRE_SECRET", "x", 1);
    EXPECT_EQ(runChild({"env"})->out.find("PUPITRE_SECRET"), std::string::npos);
    const Fd ours(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const auto output = runChild({"ls", "/proc/self/fd"});
    EXPECT_EQ(output->out, "0\n1\n2\n3\n"); // 3 is ls's own
}

TEST(Child, endsWithItsGrandchildrenAtTheLimit)
{
    const auto before = std::chrono::steady_clock::now();
    const auto output = runChild({"sh", "-c", "trap '' TERM; sleep 60"}, {.limit = 50ms});
    EXPECT_EQ(output.error().kind, ErrorKind::TimedOut);
    EXPECT_LT(std::chrono::steady_clock::now() - before, 5s);
}

TEST(Child, endsAtAStopRequest)
{
    std::stop_source source;
    const std::jthread stopper([&] { source.request_stop(); });
    EXPECT_EQ(runChild({"sleep", "60"}, {.stop = source.get_token()}).error().kind, ErrorKind::Cancelled);
}

TEST(Child, aMissingProgramIsNamed)
{
    EXPECT_EQ(runChild({"no-such-program"}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(runChildOk({"sh", "-c", "echo why >&2; exit 1"}, ErrorKind::EngineFailed).error().detail,
              "why");
}

TEST(LineChildTest, answersAndItsEndIsNoticed)
{
    auto child = LineChild::start({"sh", "-c", "read a; echo got $a; echo last >&2"}, cleanEnvironment());
    ASSERT_TRUE(child);
    ASSERT_TRUE(child->send("x"));
    EXPECT_EQ(child->receive(5s).value_or(""), "got x");
    EXPECT_EQ(child->receive(5s).error().kind, ErrorKind::ConnectionLost);
}

TEST_F(Walk, doesNotFollowLinksNorBlockOnFifos)
{
    ASSERT_TRUE(makeFolders(folder / "a/b"));
    ASSERT_TRUE(replaceFile(folder / "a/b/file", "x"));
    ASSERT_EQ(::symlink("/etc", (folder / "etc").c_str()), 0);
    ASSERT_EQ(::mkfifo((folder / "fifo").c_str(), 0600), 0);
    const auto root = openFolder(folder);
    std::set<std::string> seen;
    ASSERT_TRUE(walkBeneath(root->get(), [&](const WalkEntry& entry) -> Result<WalkStep> {
        seen.insert(entry.path);
        return WalkStep::Descend;
    }));
    EXPECT_EQ(seen, (std::set<std::string>{"a", "a/b", "a/b/file", "etc", "fifo"}));
    struct stat status {
    };
    EXPECT_EQ(openRegularBeneath(root->get(), "fifo", status).error().kind, ErrorKind::UnsafePath);
    EXPECT_EQ(openBeneath(root->get(), "etc/passwd", O_RDONLY).error().kind, ErrorKind::LinkRefused);
    EXPECT_EQ(openBeneath(root->get(), "../" + folder.filename().string(), O_RDONLY).error().kind,
              ErrorKind::UnsafePath);
    EXPECT_TRUE(openRegularBeneath(root->get(), "a/b/file", status));
}

TEST_F(Walk, removesATreeOfAnyDepthWithoutFollowing)
{
    Fd at(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (int depth = 0; depth < 1500; ++depth) { // deeper than descriptors and PATH_MAX allow in one go
        ASSERT_EQ(::mkdirat(at.get(), "deep", 0700), 0);
        at = Fd(::openat(at.get(), "deep", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
    ASSERT_TRUE(makeFolders(folder / "other"));
    ASSERT_TRUE(replaceFile(folder / "other/kept", "x"));
    ASSERT_EQ(::symlinkat((folder / "other").c_str(), at.get(), "link"), 0);
    EXPECT_TRUE(removeTree(folder / "deep"));
    EXPECT_FALSE(pupitre::exists(folder / "deep"));
    EXPECT_TRUE(pupitre::exists(folder / "other/kept"));
}

TEST(Parallel, callsEachOnceAndNeverTooManyAtATime)
{
    std::vector<std::atomic<int>> calls(100);
    std::atomic<int> running{0};
    std::atomic<int> most{0};
    forEachInParallel(calls.size(), 3, [&](std::size_t i) {
        const int now = ++running;
        int seen = most.load();
        while (seen < now && !most.compare_exchange_weak(seen, now)) {
        }
        ++calls[i];
        --running;
    });
    EXPECT_TRUE(std::ranges::all_of(calls, [](const auto& c) { return c == 1; }));
    EXPECT_LE(most, 3);
}

} // namespace
