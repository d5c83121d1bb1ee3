// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Throw-away instances on a real engine: started, entered, measured, gone.
#include "core/agent/check/rehearsal.h"
#include "core/agent/seats/agentprogram.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "tests/labs/podmanlab.h"

#include <gtest/gtest.h>

#include <atomic>
#include <sys/stat.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

/// Numbers of the instances that have left a folder.
std::string leftovers()
{
    std::string left;
    for (int i = 1; i <= rehearsedAtMost; ++i)
        if (pupitre::exists(PodmanLab::get().tree().engine() / ("pupitre_rehearsal_" + std::to_string(i))))
            left += std::to_string(i);
    return left;
}

Result<Rehearsal> rehearseHere(const RehearsalOrder& order, std::stop_token stop = {})
{
    PodmanLab& lab = PodmanLab::get();
    return rehearse(lab.tree(), lab.engine(), order, {}, std::move(stop));
}

} // namespace

TEST(Rehearsal, startsEntersMeasuresAndLeavesNothing)
{
    PodmanLab& lab = PodmanLab::get();
    std::atomic<std::size_t> last = 0;
    const auto took = rehearse(lab.tree(), lab.engine(), {lab.image(), {}, 3},
                               [&](const Progress& progress) {
                                   EXPECT_EQ(progress.total, 3U);
                                   last = std::max(last.load(), progress.done);
                               },
                               {});
    ASSERT_TRUE(took) << took.error().subject << " " << took.error().detail;
    EXPECT_EQ(took->instances, 3);
    EXPECT_EQ(last, 3U);
    EXPECT_GT(took->oneTook, 0ms);
    EXPECT_GE(took->allTook, took->oneTook);
    EXPECT_GT(took->bytesEach, 100'000); // the agent as PID 1 alone is more
    EXPECT_LT(took->bytesEach, std::int64_t{1} << 30);
    EXPECT_GT(took->memoryAvailableMiB, 0);
    EXPECT_LE(took->memoryAvailableMiB, took->memoryMiB);
    EXPECT_EQ(leftovers(), "");
    EXPECT_TRUE(rehearseHere({lab.image(), {}, 1})); // the names are free again
}

TEST(Rehearsal, saysWhyItCannotBe)
{
    const auto missing = rehearseHere({"localhost/pupitre/never:1", {}, 2});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NoImage) << missing.error().detail;
    EXPECT_EQ(leftovers(), "");
    EXPECT_EQ(rehearseHere({PodmanLab::get().image(), {}, rehearsedAtMost + 1}).error().kind,
              ErrorKind::InvalidArgument);
}

TEST(Rehearsal, isOneAtATimeAndCanBeCalledOff)
{
    {
        const auto held = FileLock::tryTake(PodmanLab::get().tree().engine() / "rehearsal.lock");
        ASSERT_TRUE(held);
        EXPECT_EQ(rehearseHere({PodmanLab::get().image(), {}, 1}).error().kind, ErrorKind::Busy);
    }
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(rehearseHere({PodmanLab::get().image(), {}, 1}, stop.get_token()).error().kind,
              ErrorKind::Cancelled);
    EXPECT_EQ(leftovers(), "");
}

TEST(Rehearsal, takesAwayWhatAKilledOneLeft)
{
    PodmanLab& lab = PodmanLab::get();
    const auto folder = lab.tree().engine() / "pupitre_rehearsal_2";
    for (const char* name : {"home", "control"}) {
        ASSERT_TRUE(makeFolders(folder / name));
        ASSERT_EQ(::chmod((folder / name).c_str(), 0755), 0);
    }
    ASSERT_TRUE(replaceFile(folder / "control/until", toIso(now() + 5min) + "\n", 0644));
    InstanceSpec spec{"pupitre_rehearsal_2", "rehearsal", lab.image(), {}, {}, {}};
    spec.mounts = {{folder / "home", "/home/student", Mount::Access::ReadOnly},
                   {*agentProgram(lab.tree()), "/run/pupitre/agent", Mount::Access::ReadOnly},
                   {folder / "control", "/run/pupitre/control", Mount::Access::ReadOnly}};
    const auto killed = lab.engine().start(spec, {});
    ASSERT_TRUE(killed) << killed.error().detail;
    const auto took = rehearseHere({lab.image(), {}, 1});
    ASSERT_TRUE(took) << took.error().detail;
    EXPECT_FALSE(isAlive(*killed));
    EXPECT_EQ(leftovers(), "");
}
