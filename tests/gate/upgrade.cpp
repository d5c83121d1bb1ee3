// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A newer agent comes while a class works: whoever is in stays in, with the old one, which goes when nobody
// runs it any more. An older one comes: it changes nothing. A program of its own, for nobody else may run it.
#include "core/agent/course/changes.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "core/remote/agentupload.h"
#include "core/remote/localmachine.h"
#include "tests/gate/sharedlab.h"

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class Upgrade : public WithLab
{
protected:
    static const StateTree& tree() { return lab().tree(); }
    static std::string current() { return std::filesystem::read_symlink(tree().bin() / "current").string(); }
    static std::string binary() { return *readFile(tree().agentBinary(), 512U << 20U); }

    /// As a desktop does that carries this agent; who is right about `current` is told by the file.
    static Result<void> bring(const std::string& bytes, const std::string& version)
    {
        return lab().asTheAccount([&]() -> Result<void> {
            LocalMachine machine;
            Waiter waiter("upgrade", {}, {});
            const auto placed = placeAgent(machine, {std::as_bytes(std::span(bytes)), version}, waiter);
            return placed ? Result<void>{} : tl::unexpected(placed.error());
        });
    }
    /// What the timer starts; it looks at what is there and ends.
    static Result<void> tick()
    {
        return lab().asTheAccount([&]() -> Result<void> {
            const auto ticked = runChild({tree().agentBinary().string(), "tick"}, {.limit = 60s});
            return ticked && ticked->exit == 0
                       ? Result<void>{}
                       : fail(ErrorKind::AgentFailed, "tick", ticked ? ticked->err : "");
        });
    }
    static Result<void> makeOld(const std::string& hash)
    {
        return lab().asTheAccount([&]() -> Result<void> {
            const timespec longAgo[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
            return ::utimensat(AT_FDCWD, (tree().bin() / hash).c_str(), longAgo, 0) == 0
                       ? Result<void>{}
                       : fail(ErrorKind::FileUnwritable, hash);
        });
    }
    static ProcessIdentity stay(const Argv& argv)
    {
        const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
        const auto pid = spawnChild(argv, cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
        EXPECT_TRUE(pid);
        return *identityOf(*pid);
    }
};

} // namespace

TEST_F(Upgrade, aClassGoesOnWithTheOldAgentUntilNobodyRunsIt)
{
    const auto course = openCourse("upgrade", 1);
    ASSERT_EQ(lab().ssh(course.id, "s01", {"echo before > note.txt"}).exit, 0);
    const auto client = stay(lab().sshArgv(course.id, "s01", {}, {"sleep 600"}));
    const std::string old = current();
    ASSERT_TRUE(makeOld(old));

    const std::string newer = binary() + "a newer one"; // what follows an ELF file changes its hash alone
    ASSERT_TRUE(bring(newer, "999.0"));
    const std::string fresh = current();
    ASSERT_NE(fresh, old);
    ASSERT_TRUE(tick());
    EXPECT_TRUE(isAlive(client));
    EXPECT_EQ(lab().ssh(course.id, "s01", {"cat note.txt"}).out, "before\n"); // through the new gate
    EXPECT_TRUE(pupitre::exists(tree().bin() / old));                         // the instance runs it

    EXPECT_TRUE(sendSignal(client, SIGKILL));
    ASSERT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        const auto ended = endTp(tree(), course.id, course.tps[0].id, now());
        return ended ? Result<void>{} : tl::unexpected(ended.error());
    }));
    ASSERT_TRUE(lab().reconcile());
    ASSERT_TRUE(tick());
    EXPECT_FALSE(pupitre::exists(tree().bin() / old));
    EXPECT_EQ(current(), fresh);
    EXPECT_EQ(lab().ssh(course.id, "s01", {"cat note.txt"}).out, "before\n"); // in hand-in, with the new one
}

TEST_F(Upgrade, anOlderAgentIsNotEvenLeftThere)
{
    const std::string before = current();
    ASSERT_TRUE(bring("#!/bin/sh\necho pupitre-agent 0.0.1\n", "0.0.1"));
    EXPECT_EQ(current(), before);
    int agents = 0;
    for (const auto& entry : std::filesystem::directory_iterator(tree().bin()))
        agents += entry.is_directory() && !entry.is_symlink() ? 1 : 0;
    EXPECT_EQ(agents, 1);
}

TEST_F(Upgrade, oneThatHasJustComeIsLeftAlone)
{
    const std::string coming = "0123456789abcdef";
    ASSERT_TRUE(lab().asTheAccount([&] { return makeFolders(tree().bin() / coming); }));
    ASSERT_TRUE(tick());
    EXPECT_TRUE(pupitre::exists(tree().bin() / coming));
    ASSERT_TRUE(makeOld(coming));
    ASSERT_TRUE(tick());
    EXPECT_FALSE(pupitre::exists(tree().bin() / coming));
}

} // namespace pupitre
