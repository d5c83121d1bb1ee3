// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The host goes down and comes back: every process of the place is gone, and what was recorded speaks of
// another boot. One tick, and the class goes on, or is frozen where its deadline passed meanwhile.
#include "core/agent/course/clocktrust.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/marks.h"
#include "core/agent/engines/podmanconfig.h"
#include "core/agent/system/child.h"
#include "core/agent/system/process.h"
#include "tests/agent/course/labcourse.h"

#include <csignal>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr int rebootSeats = 3;

void pretendAnotherBoot(const std::filesystem::path& file)
{
    std::string text = readFile(file).value_or("");
    const std::string other = "00000000-0000-4000-8000-000000000000";
    const auto at = text.find(bootId());
    ASSERT_NE(at, std::string::npos) << file;
    text.replace(at, other.size(), other);
    ASSERT_TRUE(replaceFile(file, text));
}

class Reboot : public ::testing::Test
{
protected:
    static const StateTree& tree() { return LabCourse::tree(); }

    static void startAndWork(LabCourse& room)
    {
        ASSERT_TRUE(openTp(tree(), room.id(), tp, now()));
        room.reconcile();
        ASSERT_EQ(room.alive(), rebootSeats);
        for (int i = 0; i < rebootSeats; ++i)
            ASSERT_EQ(LabCourse::lab().insideExit(room.seat(i), {"sh", "-c", "echo mine > answer"}), 0);
        tick(); // a heartbeat of the boot that ends now
    }
    static void tick()
    {
        const auto ticked = runChild({tree().agentBinary().string(), "tick"});
        ASSERT_TRUE(ticked);
        EXPECT_EQ(ticked->exit, 0) << ticked->err;
    }
    /// Everything the place runs dies at once, Podman's own processes too, and with them its mounts.
    static void goDown(LabCourse& room)
    {
        std::vector<ProcessIdentity> gone;
        for (const SeatView& view : room.views())
            if (view.alive)
                gone.push_back(view.instance->init);
        const auto pause = readFile(podmanSetup(tree()).runDirectory / "libpod/pause.pid", 64);
        ASSERT_TRUE(pause);
        if (const auto identity = identityOf(std::atoi(pause->c_str())))
            gone.push_back(*identity);
        for (const ProcessIdentity& process : gone)
            ASSERT_TRUE(sendSignal(process, SIGKILL));
        ASSERT_TRUE(waitGone(gone, 5s).empty());
        for (int i = 0; i < rebootSeats; ++i)
            pretendAnotherBoot(tree().instanceFile(room.seat(i)));
        pretendAnotherBoot(tree().engine() / "boot");
        pretendAnotherBoot(tree().engine() / "podman.facts.json");
        pretendAnotherBoot(tree().heartbeat());
    }
    static int journalled(LabCourse& room, const std::string& what)
    {
        int count = 0;
        const auto entries = readJournal(tree(), room.id(), 0);
        for (const JournalEntry& entry : entries.value_or(std::vector<JournalEntry>()))
            count += entry.what == what && entry.result == "ok" ? 1 : 0;
        return count;
    }
};
} // namespace

TEST_F(Reboot, theClassGoesOn)
{
    LabCourse room("reboot", rebootSeats);
    startAndWork(room);
    goDown(room);
    EXPECT_EQ(room.alive(), 0);
    tick();
    EXPECT_EQ(room.alive(), rebootSeats);
    EXPECT_EQ(journalled(room, "start"), 2 * rebootSeats);
    for (int i = 0; i < rebootSeats; ++i)
        EXPECT_EQ(LabCourse::lab().inside(room.seat(i), {"cat", "answer"}), "mine\n");
    EXPECT_EQ(room.reconcile().changed, 0U);
}

TEST_F(Reboot, aDeadlineThatPassedMeanwhileIsKept)
{
    LabCourse room("rebootlate", rebootSeats);
    startAndWork(room);
    goDown(room);
    room.change([](Tp& one) {
        one.sessions[0].end = {now() - 2s, ""};
        one.deadline = {now() - 1s, ""};
    });
    tick();
    EXPECT_EQ(room.alive(), 0);
    for (int i = 0; i < rebootSeats; ++i) {
        const auto marks = readMarks(tree(), room.seat(i));
        ASSERT_TRUE(marks && marks->frozen);
        EXPECT_EQ(readFile(tree().submission(room.seat(i), 1) / "files/answer").value_or(""), "mine\n");
    }
    EXPECT_EQ(journalled(room, "start"), rebootSeats);
}
