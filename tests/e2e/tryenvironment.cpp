// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An environment made, built and tried at the command line, over SSH on a real engine: what a student finds,
// and that nothing is left, also where the desktop is killed.
#include "core/agent/system/spawn.h"
#include "core/environments/presets.h"
#include "core/wire/json.h"
#include "tests/e2e/labdesktop.h"
#include "tests/e2e/trialsover.h"
#include "tests/gate/sharedlab.h"
#include "tests/waituntil.h"

#include <nlohmann/json.hpp>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class TryAtTheCommandLine : public WithLab
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        if (!isOpen())
            return;
        desktop.emplace(lab().place(), lab().place().port());
        EXPECT_EQ(desktop->pupitre({"place", "add", "lab", "--name", "lab"}).exit, 0);
        EXPECT_EQ(desktop->pupitre({"environment", "new", "python", "--name", "Leaves"}).exit, 0);
        EXPECT_EQ(desktop->pupitre({"place", "sources", "lab", "--own-packages", "yes"}).exit, 0);
    }
    static void TearDownTestSuite()
    {
        EXPECT_EQ(desktop->pupitre({"place", "forget", "lab"}).exit, 0);
        desktop.reset();
    }
    void SetUp() override
    {
        WithLab::SetUp();
        const auto built = desktop->pupitre({"environment", "build", "leaves", "--place", "lab"});
        ASSERT_EQ(built.exit, 0) << built.out << built.err;
    }

    static ChildOutput tried(const Argv& more)
    {
        Argv words{"environment", "try", "leaves", "--place", "lab"};
        words.insert(words.end(), more.begin(), more.end());
        return desktop->pupitre(words);
    }
    static void expectNothingHere()
    {
        for (const auto& entry :
             std::filesystem::directory_iterator(desktop->home() / "data/pupitre-desktop/courses"))
            ADD_FAILURE() << entry.path();
    }

    static inline std::optional<LabDesktop> desktop;
};

} // namespace

TEST_F(TryAtTheCommandLine, runsTheExerciseAndEnds)
{
    const auto ran = tried({"--run", presetExercise(Platform::Python).command});
    EXPECT_EQ(ran.exit, 0) << ran.out << ran.err;
    EXPECT_TRUE(ran.out.ends_with("\n" + presetExercise(Platform::Python).lastLine + "\n"))
        << ran.out << ran.err;
    expectNothingLeft(lab());
    expectNothingHere();
}

TEST_F(TryAtTheCommandLine, givesWhatAStudentHas)
{
    const auto ran = tried({"--json", "--run",
                            "id -u; ls; touch /data/mine || echo kept; touch mine && echo own; "
                            "ls /data /documents; exit 7"});
    EXPECT_EQ(ran.exit, 7) << ran.err;
    const auto json = Json::parse(ran.out, nullptr, false);
    ASSERT_TRUE(json.is_object()) << ran.out;
    EXPECT_EQ(json["exit"], 7);
    const auto said = json["output"].get<std::string>();
    EXPECT_TRUE(said.starts_with("1000\nmain.py\n")) << said;
    EXPECT_NE(said.find("kept\nown\n"), std::string::npos) << said;
    EXPECT_NE(said.find("leaves.csv"), std::string::npos) << said;
    EXPECT_NE(said.find("exercise.md"), std::string::npos) << said;
    expectNothingLeft(lab());
}

TEST_F(TryAtTheCommandLine, staysUntilItIsEnded)
{
    const auto on = tried({"--json", "--minutes", "30"});
    ASSERT_EQ(on.exit, 0) << on.err;
    const auto json = Json::parse(on.out, nullptr, false);
    ASSERT_TRUE(json.is_object()) << on.out;
    ASSERT_EQ(trialsOn(lab()).size(), 1U);
    const auto in = runChild({"/bin/sh", "-c", json["ssh"].get<std::string>() + " pupitre status"});
    ASSERT_TRUE(in);
    EXPECT_NE(in->out.find("\"open\""), std::string::npos) << in->out << in->err;
    const auto list = desktop->pupitre({"course", "list", "--place", "lab", "--json"});
    EXPECT_EQ(list.out.find(trialIdBegins), std::string::npos) << list.out;
    const auto mine = desktop->pupitre({"my", "tps", "--json"}); // nor a course that was joined
    EXPECT_EQ(mine.out.find(trialIdBegins), std::string::npos) << mine.out;
    const auto used = desktop->pupitre({"environment", "built", "lab", "--json"});
    EXPECT_EQ(used.out.find(trialIdBegins), std::string::npos) << used.out;
    EXPECT_EQ(tried({"--run", "true"}).exit, 4); // there is one
    const auto ended = tried({"--end"});
    EXPECT_EQ(ended.exit, 0) << ended.err;
    expectNothingLeft(lab());
    expectNothingHere();
    EXPECT_EQ(tried({"--end"}).exit, 2);
}

TEST_F(TryAtTheCommandLine, isOverByItselfWhenTheDesktopIsKilled)
{
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto program = spawnChild(desktop->argv({"environment", "try", "leaves", "--place", "lab", "--run",
                                                   "touch here; exec sleep 600"}),
                                    desktop->environment(), {nothing.get(), nothing.get(), nothing.get()});
    ASSERT_TRUE(program);
    const auto isInside = [&] {
        for (const CourseId& id : trialsOn(lab())) {
            const SeatTp seat{id, *TpId::parse("tp"), *SeatId::parse("student")};
            if (std::filesystem::exists(lab().tree().workspace(seat) / "here"))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(waitUntil(isInside, 90s));
    ::kill(*program, SIGKILL);
    ::waitpid(*program, nullptr, 0);
    EXPECT_EQ(trialsOn(lab()).size(), 1U); // its time is not over
    letTrialsBeOver(lab());
    expectNothingLeft(lab());
    EXPECT_EQ(tried({"--end"}).exit, 0); // what was here of it goes with the question
    expectNothingHere();
}

TEST_F(TryAtTheCommandLine, leavesNothingWhereItCannotBegin)
{
    EXPECT_EQ(tried({"--minutes", "100000"}).exit, 1);
    expectNothingLeft(lab());
    expectNothingHere();
    EXPECT_EQ(desktop->pupitre({"environment", "new", "python", "--name", "Never built"}).exit, 0);
    const auto never = desktop->pupitre({"environment", "try", "never-built", "--place", "lab"});
    EXPECT_EQ(never.exit, 1);
    EXPECT_NE(never.err.find("environment build never-built"), std::string::npos) << never.err;
}

} // namespace pupitre
