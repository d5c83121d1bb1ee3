// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise an administrator asks for first. A program of its own: afterwards the lab is gone.
#include "core/agent/check/removal.h"
#include "core/agent/engines/podmanconfig.h"
#include "core/agent/system/child.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/spawn.h"
#include "tests/agent/course/labcourse.h"

#include <fcntl.h>
#include <sstream>
#include <thread>
#include <unistd.h>

using namespace pupitre;

namespace
{

/// Living processes of this account called `name`.
std::vector<int> processesCalled(const std::string& name)
{
    std::vector<int> found;
    const auto listed = runChild({"ps", "-u", std::to_string(::getuid()), "-o", "pid=,stat=,comm="});
    EXPECT_TRUE(listed);
    std::istringstream lines(listed ? listed->out : "");
    int pid = 0;
    for (std::string state, command; lines >> pid >> state >> command;)
        if (command == name && state[0] != 'Z')
            found.push_back(pid);
    return found;
}

/// Whether the last of them has gone: a worker that the ended tick had asked leaves a moment after it.
bool allGone(const std::string& name)
{
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds{5};
    while (!processesCalled(name).empty() && std::chrono::steady_clock::now() < limit)
        std::this_thread::yield();
    return processesCalled(name).empty();
}

/// A tick that waits for the end of a session, as cron would have started it.
Result<int> startTick(const StateTree& tree)
{
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    auto environment = cleanEnvironment();
    environment.push_back("PUPITRE_ROOT=" + tree.root().string());
    const auto pid = spawnChild({tree.agentBinary().string(), "tick"}, environment,
                                {nothing.get(), nothing.get(), nothing.get()});
    const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (pid && !pupitre::exists(tree.run() / "tick.pid") && std::chrono::steady_clock::now() < limit)
        std::this_thread::yield();
    return pid;
}

} // namespace

TEST(Uninstall, refusesWhileWorkIsOnlyHere)
{
    LabCourse course("kept", 1);
    course.reconcile();
    const auto refused =
        uninstall(LabCourse::tree(), LabCourse::lab().engine(), Work::Remove, Uncollected::Refuse, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
    EXPECT_TRUE(pupitre::exists(LabCourse::tree().workspace(course.seat(0))));
}

TEST(Uninstall, leavesNothingBehind)
{
    auto& lab = LabCourse::lab();
    std::optional<ProcessIdentity> keeper; // of Podman's mapping
    {
        LabCourse course("gone", 2);
        course.reconcile();
        ASSERT_TRUE(openTp(lab.tree(), course.id(), tp, now()));
        course.reconcile();
        ASSERT_EQ(course.alive(), 2);
        const auto pid = readFile(podmanSetup(lab.tree()).runDirectory / "libpod/pause.pid", 64);
        ASSERT_TRUE(pid);
        if (const auto process = identityOf(std::atoi(pid->c_str())))
            keeper = *process;
        course.change([](Tp& one) { one.sessions[0].end = {now() + std::chrono::seconds{40}, ""}; });
        const auto tick = startTick(lab.tree());
        ASSERT_TRUE(tick);
        const auto removed = uninstall(lab.tree(), lab.engine(), Work::Remove, Uncollected::Remove, {});
        ASSERT_TRUE(removed) << wireName(removed.error().kind) << " " << removed.error().subject << " "
                             << removed.error().detail;
    }
    EXPECT_FALSE(pupitre::exists(lab.tree().root()));
    ASSERT_TRUE(keeper);
    EXPECT_FALSE(isAlive(*keeper));
    EXPECT_TRUE(allGone("pupitre-agent"));
}
