// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One TP from its preparation to its freeze, as two students and their teacher live it, on the engine of the
// lab.
#include "core/agent/course/connections.h"
#include "core/agent/engines/podman.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"
#include "tests/gate/sharedlab.h"
#include "tests/waituntil.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class WholeTp : public WithLab
{
protected:
    static SeatTp where(const Course& course, const std::string& seat)
    {
        return {course.id, course.tps[0].id, *SeatId::parse(seat)};
    }
};

TEST_F(WholeTp, fromPreparationToFreeze)
{
    auto course = openCourse("whole", 2); // prepared and started by one reconcile
    Podman notAsked(lab().tree());        // only the record is read
    const auto first = Instances(lab().tree(), notAsked).recorded(where(course, "s01"));
    ASSERT_TRUE(first);
    EXPECT_TRUE(isAlive(first->init));
    EXPECT_TRUE(engineAskedFor().empty() || first->engine == engineAskedFor()) << first->engine;

    EXPECT_EQ(lab().ssh(course.id, "s01", {"echo answer > a.txt; cat /data/points.csv; id -un"}).out,
              "1,2\nstudent\n");
    EXPECT_EQ(lab().ssh(course.id, "s02", {"ls"}).out, "") << "another's work";
    const auto typed = lab().ssh(course.id, "s01", {"exit 5"}, "", {"-tt"});
    EXPECT_EQ(typed.exit, 5) << typed.err;
    EXPECT_NE(lab().ssh(course.id, "s01", {"tty"}, "", {"-tt"}).out.find("/dev/pts/"), std::string::npos);

    // the account's own file, by its real name
    const auto secret = lab().place().account().home / "secret";
    ASSERT_TRUE(lab().asTheAccount([&] { return writeFileAtomically(secret, "the account's", 0644); }));
    EXPECT_NE(lab().ssh(course.id, "s01", {"cat " + secret.string()}).exit, 0);
    EXPECT_EQ(lab().ssh(course.id, "s01", {"ls /home"}).out, "student\n");

    const auto copy = lab().place().folder() / "a.txt";
    EXPECT_EQ(lab()
                  .sftp(course.id, "s01",
                        "get tp1/a.txt " + copy.string() + "\nput " + copy.string() + " tp1/b.txt\n")
                  .exit,
              0);
    EXPECT_EQ(readFile(copy).value_or(""), "answer\n");
    EXPECT_EQ(lab().ssh(course.id, "s01", {"cat b.txt; rm b.txt"}).out, "answer\n");
    EXPECT_EQ(lab().ssh(course.id, "s01", {"pupitre submit"}).exit, 0);
    ASSERT_EQ(lab()
                  .ssh(course.id, "s01",
                       {"echo last > a.txt; (trap '' HUP TERM; while :; do date >> a.log; "
                        "sleep 0.1; done) > /dev/null 2>&1 &"})
                  .exit,
              0);

    const auto deadline = std::chrono::floor<std::chrono::seconds>(now()) + 3s;
    course.tps[0].sessions[0].end.utc = deadline;
    course.tps[0].deadline.utc = deadline;
    ASSERT_TRUE(lab().put(course));
    EXPECT_TRUE(waitGone({first->init}, 20s).empty());
    EXPECT_LE(now() - deadline, 1500ms);
    ASSERT_TRUE(lab().reconcile());
    const auto submissions = listSubmissions(lab().tree(), where(course, "s01"));
    ASSERT_TRUE(submissions);
    ASSERT_EQ(submissions->size(), 2U);
    const auto frozen = lab().tree().submission(where(course, "s01"), 2) / "files";
    EXPECT_EQ(readFile(frozen / "a.txt").value_or(""), "last\n");
    const auto log = readFile(frozen / "a.log").value_or("");
    EXPECT_EQ(lab().ssh(course.id, "s01", {"true"}).exit, 1);
    EXPECT_EQ(readFile(frozen / "a.log").value_or("x"), log) << "written after the freeze";
}

} // namespace

} // namespace pupitre
