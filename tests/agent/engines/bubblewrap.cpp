// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What bubblewrap promises beyond the contract.
#include "core/agent/engines/bubblewrap.h"
#include "core/agent/engines/bubble.h"
#include "core/agent/engines/bubblewrapcommand.h"
#include "core/agent/engines/idmap.h"
#include "core/agent/engines/rootfs.h"
#include "core/agent/seats/agentprogram.h"
#include "core/agent/seats/occupants.h"
#include "core/agent/system/child.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "tests/agent/engines/enginelab.h"
#include "tests/waituntil.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <random>
#include <sys/stat.h>
#include <sys/wait.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class OnBubblewrap : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto opened = EngineLab::get().open(which);
        if (!opened && opened.error().kind == ErrorKind::NotFound)
            GTEST_SKIP() << opened.error().subject << " is not installed";
        ASSERT_TRUE(opened) << opened.error().detail;
        under = *opened;
        const auto made = EngineLab::get().freshSpec(*under, which, now() + 10min);
        ASSERT_TRUE(made) << made.error().detail;
        spec = *made;
    }
    void TearDown() override
    {
        if (under != nullptr) {
            EXPECT_TRUE(under->engine->remove({spec.name}));
        }
    }
    ChildOutput inside(const Argv& argv) const
    {
        return runChild(under->engine->enter(spec.name, {argv, false, {}})).value_or(ChildOutput{-1, {}, {}});
    }

    EngineCase which{"OnUsr", "bubblewrap", hostUsrImage};
    EngineUnderTest* under = nullptr;
    InstanceSpec spec;
};

TEST_F(OnBubblewrap, startsInAFewHundredthsOfASecond)
{
    const auto begin = sinceBoot();
    ASSERT_TRUE(under->engine->start(spec, {}));
    const auto took = sinceBoot() - begin;
    std::fprintf(stderr, "a start took %lld ms\n", static_cast<long long>(took.count()));
    EXPECT_LE(took, 5s); // of a loaded machine; measured 20 to 60 ms
}

TEST_F(OnBubblewrap, studentsGetNoUserNamespaces)
{
    ASSERT_TRUE(under->engine->start(spec, {}));
    EXPECT_EQ(inside({"/usr/bin/unshare", "--version"}).exit, 0);
    EXPECT_NE(inside({"/usr/bin/unshare", "--user", "/bin/true"}).exit, 0);
    EXPECT_EQ(inside({"/bin/cat", "/proc/sys/user/max_user_namespaces"}).out, "0\n");
}

TEST_F(OnBubblewrap, whatIsTypedArrivesByteByByte)
{
    ASSERT_TRUE(under->engine->start(spec, {}));
    const std::string bytes = "\xff\xfe caf\xe9";
    EXPECT_EQ(inside({"/bin/sh", "-c", R"(printf %s "$1")", "sh", bytes}).out, bytes);
}

TEST_F(OnBubblewrap, whoStaysBehindHoldsNoStreamOfOurs)
{
    ASSERT_TRUE(under->engine->start(spec, {}));
    const auto begin = sinceBoot();
    EXPECT_EQ(inside({"/bin/sh", "-c", "sleep 100 & echo left; echo wrong >&2"}).out, "left\n");
    EXPECT_LE(sinceBoot() - begin, 20s);
    EXPECT_EQ(inside({"/bin/sh", "-c", "exec 0<&-; echo deaf"}).out, "deaf\n");
}

TEST_F(OnBubblewrap, hostUsrShowsUsrAndNoMoreOfTheHost)
{
    ASSERT_TRUE(under->engine->start(spec, {}));
    EXPECT_EQ(inside({"/bin/sh", "-c", "for d in /*; do [ -L $d ] || echo $d; done"}).out,
              "/data\n/dev\n/etc\n/home\n/proc\n/run\n/tmp\n/usr\n");
    const auto etc = inside({"/bin/ls", "/etc"}).out;
    for (const char* hidden : {"shadow", "ssh", "subuid", "hostname", "pupitre"})
        EXPECT_EQ(etc.find(hidden), std::string::npos) << etc;
}

TEST_F(OnBubblewrap, anImageInUseIsKept)
{
    const std::string reference = "localhost/pupitre/small:1";
    const RootfsImages images(EngineLab::get().tree());
    const auto tar = EngineLab::get().tree().run() / "small.tar";
    ASSERT_TRUE(runChildOk({"tar", "-C", "/", "-cf", tar.string(), "bin/busybox", "usr/bin/true"},
                           ErrorKind::NotFound));
    const auto import = [&] {
        const Fd stream(::open(tar.c_str(), O_RDONLY | O_CLOEXEC));
        return images.import(reference, stream.get(), {});
    };
    ASSERT_TRUE(import());
    EXPECT_TRUE(import()) << "an image can be replaced";
    spec.image = reference;
    ASSERT_TRUE(under->engine->start(spec, {}));
    EXPECT_EQ(images.remove(reference).error().kind, ErrorKind::Busy);
    EXPECT_EQ(import().error().kind, ErrorKind::Busy);
    EXPECT_EQ(inside({"/bin/busybox", "echo", "there"}).out, "there\n");
    ASSERT_TRUE(under->engine->remove({spec.name}));
    EXPECT_TRUE(images.remove(reference));
    EXPECT_EQ(images.makeReady(reference, {}).error().kind, ErrorKind::NoImage);
}

TEST_F(OnBubblewrap, anImageCannotLeadOut)
{
    const auto folder = EngineLab::get().tree().run() / "leading-out";
    const auto outside = EngineLab::get().tree().run() / "outside";
    ASSERT_TRUE(makeFolders(folder).and_then([&] { return makeFolders(outside); }));
    ASSERT_EQ(::symlink(outside.c_str(), (folder / "etc").c_str()), 0);
    const auto tar = EngineLab::get().tree().run() / "out.tar";
    ASSERT_TRUE(runChildOk({"tar", "-C", folder.string(), "-cf", tar.string(), "."}, ErrorKind::NotFound));
    const Fd stream(::open(tar.c_str(), O_RDONLY | O_CLOEXEC));
    const auto refused = RootfsImages(EngineLab::get().tree()).import("localhost/x:1", stream.get(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::LinkRefused);
    EXPECT_TRUE(std::filesystem::is_empty(outside));
}

/// Whenever the process that starts an instance is killed, the instance is recorded or it is not.
TEST_F(OnBubblewrap, killedWhileStartingLeavesNothingUnknown)
{
    const auto& tree = EngineLab::get().tree();
    ASSERT_TRUE(RootfsImages(tree).makeReady(hostUsrImage, {}));
    const auto root = RootfsImages(tree).rootOf(hostUsrImage);
    const auto program = agentProgram(tree);
    const auto record = bubbleRecord(tree, spec.name);
    ASSERT_TRUE(makeFolders(record.parent_path()));
    const auto identity = under->facts.identity;
    Argv argv{program->string(), "bubble", record.string(), "subuid"};
    const auto bwrap = bubbleArguments(*findProgram("bwrap"), spec, *root, identity);
    argv.insert(argv.end(), bwrap.begin(), bwrap.end());
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    std::mt19937 lot(20261127); // the same draws each time
    int recorded = 0;
    for (int i = 0; i < 40; ++i) {
        const auto pid = spawnChild(argv, cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
        ASSERT_TRUE(pid);
        (void)waitGone({*identityOf(*pid)}, std::chrono::milliseconds(lot() % 50)); // or it was faster
        ::kill(*pid, SIGKILL);
        ::waitpid(*pid, nullptr, 0);
        const auto known = [&] {
            const auto process = recordedBubble(record);
            const auto occupants = occupantsOf({EngineLab::homeOf(spec)});
            return occupants && std::ranges::all_of(*occupants, [&](const Occupant& one) {
                       return process && one.process == *process;
                   });
        };
        EXPECT_TRUE(waitUntil(known, 10s)) << "an instance that nobody knows, draw " << i;
        recorded += recordedBubble(record) ? 1 : 0;
        ASSERT_TRUE(under->engine->remove({spec.name}));
    }
    std::fprintf(stderr, "%d of 40 were recorded before the end came\n", recorded);
    ASSERT_TRUE(under->engine->start(spec, {}));
}

} // namespace

} // namespace pupitre
