// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place for clickstudent.py, which clicks through the real program as a student: a real sshd with a real
// gate, a TP to be handed in, and its end once that has happened.
#include "core/agent/system/clock.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "core/wire/invitationjson.h"
#include "tests/e2e/labinvitation.h"
#include "tests/gate/sharedlab.h"
#include "tests/waituntil.h"

#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class StudentClicks : public WithLab
{
protected:
    static bool handedIn(const Course& course)
    {
        return lab()
            .asTheAccount([&]() -> Result<void> {
                const SeatTp where{course.id, course.tps.front().id, course.seats.front().id};
                return pupitre::exists(lab().tree().submission(where, 1) / "receipt.json")
                           ? Result<void>{}
                           : fail(ErrorKind::NotFound);
            })
            .has_value();
    }

    /// argv of the script; with PUPITRE_PICTURES set, pictures of each step go there.
    static Argv script(const std::filesystem::path& home, const std::filesystem::path& invitation)
    {
        Argv argv{PUPITRE_PYTHON, "-B", PUPITRE_SCRIPT, PUPITRE_PROGRAM, invitation.string(), home.string()};
        if (const char* pictures = std::getenv("PUPITRE_PICTURES"))
            argv.emplace_back(pictures);
        return argv;
    }

    /// Exit status of the child; -1: it does not end.
    static int exitOf(int pid)
    {
        int status = 0;
        const bool ended = waitUntil([&] { return ::waitpid(pid, &status, WNOHANG) == pid; }, 240s);
        return ended && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
};

} // namespace

TEST_F(StudentClicks, fromTheInvitationFileToTheVerifiedFolder)
{
    constexpr int skipped = 77;
    Course course = openCourse("clicks", 1);
    ASSERT_EQ(lab().ssh(course.id, "s01", {"echo 42 > answer.txt"}).exit, 0);
    course.tps.front().sessions.front().end.utc = now() - 1s; // what counts now is the hand-in
    ASSERT_TRUE(lab().put(course));

    const auto home = lab().place().folder() / "clicking";
    ASSERT_TRUE(makeFolders(home));
    const auto invitation = home / "clicks.pupitre";
    ASSERT_TRUE(replaceFile(invitation, toText(labInvitation(lab(), course, "s01"))));
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto clicking = spawnChild(script(home, invitation), {"PATH=/usr/local/bin:/usr/bin:/bin"},
                                     {nothing.get(), STDOUT_FILENO, STDERR_FILENO});
    ASSERT_TRUE(clicking);

    int early = -1;
    const bool came = waitUntil(
        [&] {
            int status = 0;
            if (::waitpid(*clicking, &status, WNOHANG) == *clicking)
                early = WEXITSTATUS(status);
            return early >= 0 || handedIn(course);
        },
        180s);
    if (early == skipped)
        GTEST_SKIP() << "no Xvfb, xdotool or ImageMagick";
    ASSERT_TRUE(came && early < 0) << "nothing was handed in";
    ASSERT_TRUE(replaceFile(home / "handed-in", "1\n"));
    course.tps.front().deadline.utc = now() - 1s;
    ASSERT_TRUE(lab().put(course));
    EXPECT_EQ(exitOf(*clicking), 0);
    EXPECT_EQ(readFile(home / "clicks-tp1/files/answer.txt").value_or(""), "42\n");
}

} // namespace pupitre
