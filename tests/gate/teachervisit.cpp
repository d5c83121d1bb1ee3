// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The teacher's terminal in a student's environment: over a real ssh, in a real instance, noted and told.
#include "core/agent/gate/teachervisit.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/messages.h"
#include "core/agent/course/status.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/linechild.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/sharedlab.h"
#include "tests/waituntil.h"

#include <algorithm>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class TeacherVisits : public WithLab
{
protected:
    static SeatTp where(const Course& course, const std::string& seat)
    {
        return {course.id, course.tps[0].id, *SeatId::parse(seat)};
    }
    /// What the window and the command line run there; `after` in the shell that ran it.
    static std::string remote(const std::string& words, const std::string& after = {})
    {
        return "\"${PUPITRE_ROOT:-$HOME/.local/share/pupitre}/bin/current/pupitre-agent\" visit " + words
               + after;
    }
    static Argv teacherArgv(const std::string& command, const char* terminal = "-tt")
    {
        auto& place = lab().place();
        auto argv = place.client("ssh", place.teacher());
        argv.insert(argv.end(), {terminal, place.destination(), command});
        return argv;
    }
    static Result<LineChild> visit(const Course& course, const std::string& seat,
                                   const std::string& after = {})
    {
        return LineChild::start(teacherArgv(remote(course.id.text() + " tp1 " + seat, after)),
                                cleanEnvironment());
    }
    static ChildOutput visited(const std::string& words, const char* terminal = "-tt")
    {
        return runChild(teacherArgv(remote(words), terminal)).value_or(ChildOutput{-1, {}, {}});
    }
    /// The first line from now on that holds this text; empty where none came.
    static std::string lineOf(LineChild& terminal, const std::string& text)
    {
        for (;;) {
            const auto line = terminal.receive(20s);
            if (!line || line->find(text) != std::string::npos)
                return line.value_or("");
        }
    }
    static int noted(const Course& course)
    {
        const auto entries = readJournal(lab().tree(), course.id, 0).value_or(std::vector<JournalEntry>{});
        return static_cast<int>(std::ranges::count_if(entries, [](const JournalEntry& entry) {
            return entry.what == "visit" && entry.who == "teacher" && entry.seat == "s01"
                   && entry.result == "ok";
        }));
    }
};

} // namespace

TEST_F(TeacherVisits, areInsideAsTheStudentWhoIsTold)
{
    const auto course = openCourse("visits", 2);
    auto student = LineChild::start(lab().sshArgv(course.id, "s01", {"-tt"}, {"echo ready; sleep 1000"}),
                                    cleanEnvironment());
    auto other = LineChild::start(lab().sshArgv(course.id, "s02", {"-tt"}, {"echo ready; sleep 1000"}),
                                  cleanEnvironment());
    ASSERT_TRUE(student && other && !lineOf(*student, "ready").empty() && !lineOf(*other, "ready").empty());

    auto teacher = visit(course, "s01");
    ASSERT_TRUE(teacher);
    EXPECT_NE(lineOf(*teacher, "you are in the environment of s01"), "");
    EXPECT_EQ(noted(course), 1); // before anything was done there
    EXPECT_EQ(lineOf(*student, "*** "), "*** Message from your teacher:\r");
    EXPECT_EQ(student->receive(20s).value_or(""),
              "*** Your teacher has opened a terminal in your environment.\r");
    EXPECT_NE(student->receive(20s).value_or("").find("Votre enseignant"), std::string::npos);

    ASSERT_TRUE(teacher->send("echo I-am-$(id -u)-in-$(pwd)-$(cat /proc/sys/kernel/hostname)"));
    EXPECT_NE(lineOf(*teacher, "I-am-1000-in-/home/student-s01"), "");
    // Confined as every program of the student's is.
    ASSERT_TRUE(teacher->send("echo filter-$(grep -c 'Seccomp:.*2' /proc/self/status)"));
    EXPECT_NE(lineOf(*teacher, "filter-1"), "");
    ASSERT_TRUE(teacher->send("echo tty-$(tty)"));
    EXPECT_NE(lineOf(*teacher, "tty-/dev/pts"), "");

    const auto status = tpStatus(lab().tree(), course.id, course.tps[0].id);
    ASSERT_TRUE(status);
    EXPECT_EQ(status->seats[0].connections, 1) << "the teacher is not the student";
    EXPECT_TRUE(messagesOf(lab().tree(), where(course, "s02")).empty());
}

TEST_F(TeacherVisits, giveTheTerminalBackToWhoStartedThem)
{
    const auto course = openCourse("givesback", 1);
    auto teacher =
        visit(course, "s01", "; echo code-$?; read -r x; echo got-$x; stty -a | grep -o ' icanon'");
    ASSERT_TRUE(teacher);
    ASSERT_NE(lineOf(*teacher, "you are in"), "");
    ASSERT_TRUE(teacher->send("exit 7"));
    EXPECT_NE(lineOf(*teacher, "code-7"), "");
    ASSERT_TRUE(teacher->send("words"));
    EXPECT_NE(lineOf(*teacher, "got-words"), "");
    EXPECT_NE(lineOf(*teacher, " icanon"), "");
}

TEST_F(TeacherVisits, sayWhereNothingRuns)
{
    auto course = *lab().newCourse("notrunning", 1);
    course.tps.push_back(GateLab::tpOf("tp1", now() + 1h, now() + 2h, now() + 3h));
    ASSERT_TRUE(lab().put(course));
    const auto output = visited("notrunning tp1 s01");
    EXPECT_EQ(output.exit, 1);
    EXPECT_NE(output.out.find("is not running"), std::string::npos) << output.out << output.err;
    EXPECT_EQ(noted(course), 0);
    EXPECT_TRUE(messagesOf(lab().tree(), where(course, "s01")).empty());
}

TEST_F(TeacherVisits, openNothingThatIsNotAStudentAtATerminal)
{
    const auto course = openCourse("nosuch", 1);
    EXPECT_EQ(visited("nosuch tp1 s99").exit, 1);
    EXPECT_EQ(visited("nosuch tp9 s01").exit, 1);
    EXPECT_EQ(visited("nowhere tp1 s01").exit, 1);
    EXPECT_EQ(visited("nosuch tp1 ../s01").exit, 2);
    EXPECT_EQ(visited("nosuch tp1").exit, 2);
    const auto piped = visited("nosuch tp1 s01", "-T");
    EXPECT_EQ(piped.exit, 1);
    EXPECT_NE(piped.err.find("needs a terminal"), std::string::npos) << piped.err;
    EXPECT_EQ(noted(course), 0);
}

TEST_F(TeacherVisits, openNothingThatCannotBeNoted)
{
    const auto course = openCourse("unnoted", 1);
    const auto journal = lab().tree().journal(course.id);
    ASSERT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        std::error_code failed;
        std::filesystem::rename(journal, journal.string() + ".aside", failed);
        return failed ? fail(ErrorKind::FileUnwritable, journal) : makeFolders(journal);
    }));
    const auto output = visited("unnoted tp1 s01");
    EXPECT_EQ(output.exit, 1);
    EXPECT_NE(output.out.find("nothing was opened"), std::string::npos) << output.out << output.err;
    EXPECT_EQ(output.out.find("you are in"), std::string::npos);
    EXPECT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        std::error_code failed;
        std::filesystem::remove(journal, failed);
        std::filesystem::rename(journal.string() + ".aside", journal, failed);
        return failed ? fail(ErrorKind::FileUnwritable, journal) : Result<void>{};
    }));
}

TEST_F(TeacherVisits, endWithTheTimeOfTheSeat)
{
    auto course = openCourse("visitends", 1);
    auto teacher = visit(course, "s01");
    ASSERT_TRUE(teacher);
    ASSERT_NE(lineOf(*teacher, "you are in"), "");
    ASSERT_TRUE(teacher->send("trap '' TERM HUP; while :; do sleep 1; done"));
    const auto deadline = std::chrono::floor<std::chrono::seconds>(now()) + 5s;
    course.tps[0].sessions[0].end.utc = deadline;
    course.tps[0].deadline.utc = deadline;
    ASSERT_TRUE(lab().put(course));
    EXPECT_NE(lineOf(*teacher, "time is over"), "");
    EXPECT_GE(now(), deadline);
    EXPECT_LE(now() - deadline, 2500ms);
}

} // namespace pupitre
