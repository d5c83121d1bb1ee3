// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Trials on a real engine: open at once, over by themselves or when told, and nothing left; the agent killed
// at any system call of an end.
#include "core/agent/check/removal.h"
#include "core/agent/course/tick.h"
#include "core/agent/serve/call.h"
#include "core/domain/trialid.h"
#include "core/wire/methods.h"
#include "tests/agent/killed/tracedrun.h"
#include "tests/agent/trials/labtrial.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <random>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

/// Whatever of a trial is on the place: folders, instances of the engine.
std::vector<std::string> restsOf(const LabTrial& trial)
{
    std::vector<std::string> rests;
    for (const auto& folder : {trial.tree().courses(), trial.tree().root() / "beginning"})
        if (std::filesystem::exists(folder))
            for (const auto& entry : std::filesystem::directory_iterator(folder))
                if (entry.path().filename().string().find(trial.id.text()) != std::string::npos)
                    rests.push_back(entry.path());
    for (const auto& process : std::filesystem::directory_iterator("/proc")) {
        const auto mounts = readFile(process.path() / "mountinfo"); // of an instance: its workspace
        if (mounts && mounts->find("/courses/" + trial.id.text() + "/") != std::string::npos)
            rests.push_back(process.path());
    }
    return rests;
}

bool isRunning(const LabTrial& trial)
{
    return LabCourse::lab().insideExit(trial.seat, {"true"}) == 0;
}

} // namespace

TEST(Trials, areOpenAtOnceWithWhatAStudentHas)
{
    const LabTrial trial("0000000000000001");
    const auto until = trial.begin();
    ASSERT_TRUE(until) << until.error().subject << " " << until.error().detail;
    EXPECT_GT(*until, now() + 119min);
    EXPECT_LE(*until, now() + 120min);
    EXPECT_EQ(LabCourse::lab().inside(trial.seat, {"cat", "README"}), "Read me.\n");
    const auto file = readCourse(trial.tree(), trial.id);
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->course.tps[0].collectionWaived);
    EXPECT_EQ(file->course.tps[0].retention.utc, *until);
    EXPECT_TRUE(endOverTrials(trial.tree(), LabCourse::lab().engine(), now()).empty()); // not yet
    EXPECT_TRUE(isRunning(trial));

    const auto list = findCall(method::courseList)->run({trial.tree(), Json::object(), {}, {}, {}, {}});
    ASSERT_TRUE(list);
    EXPECT_EQ(list->dump().find(trial.id.text()), std::string::npos); // no course of the teacher's

    ASSERT_TRUE(endTrial(trial.tree(), LabCourse::lab().engine(), trial.id));
    EXPECT_TRUE(restsOf(trial).empty()) << testing::PrintToString(restsOf(trial));
    EXPECT_TRUE(endTrial(trial.tree(), LabCourse::lab().engine(), trial.id)); // twice
}

TEST(Trials, areOverByThemselves)
{
    const LabTrial trial("0000000000000002");
    ASSERT_TRUE(trial.begin());
    trial.letItsTimePass();
    EXPECT_EQ(runTick(trial.tree(), LabCourse::machine()), 0);
    EXPECT_TRUE(restsOf(trial).empty()) << testing::PrintToString(restsOf(trial));
}

TEST(Trials, leaveOtherCoursesAlone)
{
    LabCourse room("not-a-trial", 1);
    EXPECT_EQ(endTrial(room.tree(), LabCourse::lab().engine(), room.id()).error().kind,
              ErrorKind::InvalidArgument);
    LabTrial trial("0000000000000003");
    ASSERT_TRUE(trial.begin());
    EXPECT_EQ(beginTrial(trial.tree(), trial.course(), 120min, now()).error().kind, ErrorKind::AlreadyExists);
    auto whole = trial.course();
    whole.id = *CourseId::parse("deep-learning");
    EXPECT_EQ(beginTrial(trial.tree(), whole, 120min, now()).error().subject, "course");
    EXPECT_EQ(beginTrial(trial.tree(), LabTrial("0000000000000004").course(), 24h, now()).error().subject,
              "minutes");
    ASSERT_TRUE(endTrial(trial.tree(), LabCourse::lab().engine(), trial.id));
    EXPECT_TRUE(pupitre::exists(room.tree().courseFile(room.id())));
}

// PUPITRE_DRAWS=100+50 draws fifty more lives.
TEST(Trials, areGoneAfterOneTickWhereverTheEndWasKilled)
{
    unsigned first = 1;
    unsigned count = 6;
    if (const char* text = std::getenv(drawVariable))
        std::sscanf(text, "%u+%u", &first, &count);
    std::uint64_t length = 0;
    for (unsigned seed = first; seed < first + count; ++seed) {
        std::mt19937 random(seed);
        char digits[trialIdDigits + 1];
        std::snprintf(digits, sizeof digits, "%016x", 0x1000U + seed);
        const LabTrial trial(digits);
        ASSERT_TRUE(trial.begin());
        trial.letItsTimePass();
        const Argv tick{trial.tree().agentBinary(), "tick"};
        const std::uint64_t at = 1 + random() % (length == 0 ? 3000 : length);
        const auto cut = runUntilCall(tick, at, random() % 2 == 0 ? Victim::Program : Victim::Group);
        ASSERT_TRUE(cut) << cut.error().detail;
        if (!cut->killed)
            length = cut->calls;
        const auto whole = runUntilCall(tick, 0);
        ASSERT_TRUE(whole);
        EXPECT_EQ(whole->exit, 0);
        EXPECT_TRUE(restsOf(trial).empty())
            << "seed " << seed << ", killed at call " << at << ": " << testing::PrintToString(restsOf(trial));
    }
}

TEST(Trials, begunAndNotThereAreTidiedAway)
{
    const LabTrial trial("0000000000000005");
    // A desktop that was killed between the mark and the course, and an agent between the folder and its
    // mark.
    ASSERT_TRUE(makeFolders(trial.tree().course(trial.id)));
    ASSERT_TRUE(writeTrial(trial.tree().course(trial.id), {now() - 1s, false}));
    ASSERT_TRUE(makeFolders(trial.tree().root() / "beginning" / "try-0000000000000006"));
    const LabTrial over("0000000000000007"); // an upload that goes on after its end
    ASSERT_TRUE(makeFolders(over.tree().course(over.id) / "data"));
    EXPECT_TRUE(endOverTrials(trial.tree(), LabCourse::lab().engine(), now()).empty());
    EXPECT_TRUE(restsOf(trial).empty());
    EXPECT_TRUE(restsOf(over).empty());
    EXPECT_FALSE(pupitre::exists(trial.tree().root() / "beginning"));
}
