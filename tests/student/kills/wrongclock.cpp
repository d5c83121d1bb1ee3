// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student's computer whose clock is wrong by hours or days: what is open, and for how long, is as the
// place's clock says, and everything works.
#include "core/agent/system/clock.h"
#include "core/domain/schedule.h"
#include "tests/student/kills/killsroom.h"

#include <sstream>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class WrongClock : public KillsRoom
{
protected:
    static ChildOutput workWithClock(std::chrono::seconds off, const Argv& words)
    {
        ChildOptions options;
        options.environment = cleanEnvironment();
        options.environment.push_back(std::string("LD_PRELOAD=") + PUPITRE_SHIFTEDCLOCK);
        options.environment.push_back("PUPITRE_CLOCK_OFF=" + std::to_string(off.count()));
        return runChild(workArgv(words), options).value_or(ChildOutput{-1, {}, "no end"});
    }
};

} // namespace

TEST_F(WrongClock, countsByTheClockOfThePlace)
{
    const auto course = handInCourse("wrongclock", 1);
    const auto joined = enrolled(course, "s01").string();
    for (const std::chrono::seconds off : {0s, std::chrono::seconds(5h), std::chrono::seconds(-5h),
                                           std::chrono::seconds(72h), std::chrono::seconds(-72h)}) {
        const auto seen = workWithClock(off, {"status", joined});
        ASSERT_EQ(seen.exit, 0) << seen.out << seen.err;
        std::istringstream words(seen.out);
        int phase = -1;
        std::int64_t left = 0;
        std::int64_t skew = 0;
        words >> phase >> left >> skew;
        EXPECT_EQ(static_cast<Phase>(phase), Phase::HandIn) << off.count();
        const auto expected = std::chrono::floor<std::chrono::seconds>(course.tps[0].deadline.utc - now());
        EXPECT_LE(std::abs(left - expected.count()), 5) << off.count();
        EXPECT_LE(std::abs(skew + off.count()), 5) << off.count(); // the clock was wrong indeed
    }
}

TEST_F(WrongClock, handsInAndDownloadsAllTheSame)
{
    auto course = handInCourse("wrongclockwork", 1);
    const auto joined = enrolled(course, "s01").string();
    const auto home = folder("wrongclock-home");
    const auto mine = folder("wrongclock-mine") / "mine";
    studentwork::make(home, 1);
    EXPECT_EQ(workWithClock(72h, {"upload", joined, home.string(), "tp1"}).exit, 0);
    const auto handedIn = workWithClock(-72h, {"hand-in", joined});
    EXPECT_EQ(handedIn.out, "1\n") << handedIn.err;
    close(course);
    const auto down = workWithClock(72h, {"download", joined, mine.string()});
    EXPECT_EQ(down.exit, 0) << down.out;
    EXPECT_EQ(studentwork::differing(mine / "files", 1), std::vector<std::string>{});
}

} // namespace pupitre
