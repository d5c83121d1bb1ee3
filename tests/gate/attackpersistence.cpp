// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever wants to go on after the end: every kind of connection held open, and jobs that will not listen.
#include "core/agent/engines/podman.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/attacks.h"
#include "tests/gate/loopbackpeer.h"
#include "tests/waituntil.h"

#include <fcntl.h>
#include <iostream>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class AttackPersistence : public Attack
{
protected:
    static void endAt(Course& course, Instant end, Instant deadline)
    {
        course.tps[0].sessions[0].end.utc = end;
        course.tps[0].deadline.utc = deadline;
        ASSERT_TRUE(lab().put(course));
    }
    /// Last change below the workspace, or below what it became, by the file system's stamps.
    static Instant lastWrite(const Course& course, const std::string& seat)
    {
        Instant last{};
        for (const auto& folder : {lab().tree().workspace(where(course, seat)),
                                   lab().tree().submission(where(course, seat), 1) / "files"}) {
            std::error_code failed;
            for (std::filesystem::recursive_directory_iterator it(folder, failed), none;
                 !failed && it != none; it.increment(failed)) {
                struct stat status {
                };
                if (::lstat(it->path().c_str(), &status) == 0)
                    last = std::max(last,
                                    Instant(std::chrono::seconds(status.st_mtim.tv_sec)
                                            + std::chrono::milliseconds(status.st_mtim.tv_nsec / 1'000'000)));
            }
        }
        return last;
    }
};

/// Writes for ever, in a session and process group of its own, and ignores every signal it can.
const std::string deafJob =
    "perl -e '$SIG{$_}=\"IGNORE\" for keys %SIG; open(F, \">>\", shift); "
    "select(F); $|=1; while(1){print time, \"\\n\"; select(undef,undef,undef,0.02)}' ";

} // namespace

TEST_F(AttackPersistence, everyChannelEndsWithTheDeadline)
{
    auto course = openCourse("channels", 5);
    const auto own = [&](const std::string& seat) { return lab().identity(course.id, seat); };

    // s01: deaf jobs in the background, one of them in the hands of PID 1
    ASSERT_EQ(lab()
                  .ssh(course.id, "s01",
                       {"setsid " + deafJob + "deaf >/dev/null 2>&1 & (setsid " + deafJob
                        + "orphan >/dev/null 2>&1 &) & sleep 0.3"})
                  .exit,
              0);
    // s02: an sshd inside, with a forward, and a shell through it
    const int port = freeLoopbackPort();
    auto forward = innerSsh(course, "s02", own("s02").key,
                            {"-L", "127.0.0.1:" + std::to_string(port) + ":127.0.0.1:7777"},
                            {"while :; do date >> inner; sleep 0.05; done"});
    const auto inner = stay(forward);
    // s03: an upload that takes longer than there is time
    const auto large = scratch("large");
    ASSERT_TRUE(replaceFile(large, std::string(std::size_t{4} << 20, 'x')));
    auto sftp = lab().place().client("sftp", own("s03"));
    sftp.insert(sftp.end(), {"-l", "200", "-b", "-", lab().place().destination()}); // kbit/s: minutes
    auto upload = stayWithInput(sftp);
    ASSERT_TRUE(upload.send("put " + large.string() + " tp1/large"));
    // s04: a terminal whose program ignores everything
    const auto deaf = stay(lab().sshArgv(
        course.id, "s04", {"-tt"}, {"trap '' HUP INT TERM; while :; do date >> tty; sleep 0.05; done"}));
    // s05: a plain tunnel to a port inside
    const auto tunnel = stay(lab().sshArgv(course.id, "s05", {}, {"nc -l 127.0.0.1 9999 & exec sleep 1000"}));
    for (const auto* seat : {"s02", "s03", "s04", "s05"})
        ASSERT_TRUE(waitUntil([&] { return connected(course, seat) >= 1; }, 20s)) << seat;
    for (const auto& [seat, file] : {std::pair{"s01", "deaf"}, std::pair{"s01", "orphan"},
                                     std::pair{"s02", "inner"}, std::pair{"s04", "tty"}})
        ASSERT_TRUE(waitUntil(
            [&] { return !lab().ssh(course.id, seat, {std::string("cat ") + file}).out.empty(); }, 10s))
            << file;

    const auto deadline = std::chrono::floor<std::chrono::seconds>(now()) + 4s;
    endAt(course, deadline, deadline);
    EXPECT_TRUE(waitGone({inner, deaf, tunnel}, 30s).empty());
    EXPECT_TRUE(waitUntil(
        [&] {
            for (const auto* seat : {"s02", "s03", "s04", "s05"})
                if (connected(course, seat) > 0)
                    return false;
            return true;
        },
        10s));
    std::cout << "last connection gone " << (now() - deadline).count() << " ms after the deadline\n";
    EXPECT_LE(now() - deadline, 1500ms);
    EXPECT_FALSE(listensOn(port));
    ASSERT_TRUE(lab().reconcile());
    for (const auto* seat : {"s01", "s02", "s03", "s04", "s05"}) {
        EXPECT_EQ(listSubmissions(lab().tree(), where(course, seat))->size(), 1U) << seat;
        const auto last = lastWrite(course, seat);
        EXPECT_LE(last, deadline + 1s) << seat << " wrote " << (last - deadline).count() << " ms late";
    }
    EXPECT_GE(lastWrite(course, "s01"), deadline - 1s); // the job did write until then
}

TEST_F(AttackPersistence, aMasterConnectionIsAskedAgain)
{
    auto course = openCourse("master", 1);
    const auto socket = scratch("master.sock");
    const Argv sharing{"-o", "ControlMaster=auto", "-o", "ControlPath=" + socket.string(),
                       "-o", "ControlPersist=yes"};
    auto first = lab().sshArgv(course.id, "s01", sharing, {"true"});
    ASSERT_EQ(runChild(first)->exit, 0);
    const Argv reuse{"-o", "ControlMaster=no", "-o", "ControlPath=" + socket.string()};
    const auto again = [&](const Argv& more) { return lab().ssh(course.id, "s01", more, {}, reuse); };
    ASSERT_EQ(again({"echo in"}).out, "in\n");

    endAt(course, now() - 1s, now() + 1h);     // class is over
    EXPECT_EQ(again({"echo in"}).out, "in\n"); // hand-in: with its limits, in an instance of its own
    endAt(course, now() - 2s, now() - 1s);
    EXPECT_NE(again({"echo in"}).err.find("deadline has passed"), std::string::npos);
    EXPECT_NE(again({"pupitre sshd"}).err.find("deadline has passed"), std::string::npos);
    EXPECT_NE(again({"scp -t ."}).err.find("deadline has passed"), std::string::npos);
    auto over = course; // and after the seat is dropped
    over.seats[0].standing = SeatStanding::Dropped;
    ASSERT_TRUE(lab().put(over));
    EXPECT_NE(again({"pupitre status"}).exit, 0);
    static_cast<void>(
        lab().ssh(course.id, "s01", {}, {}, {"-O", "exit", "-o", "ControlPath=" + socket.string()}));
}

TEST_F(AttackPersistence, classJobsDoNotReachIntoHandIn)
{
    auto course = openCourse("classend", 1);
    ASSERT_EQ(lab().ssh(course.id, "s01", {"setsid " + deafJob + "deaf >/dev/null 2>&1 & sleep 0.3"}).exit,
              0);
    const auto held =
        stay(lab().sshArgv(course.id, "s01", {"-tt"}, {"trap '' HUP INT TERM; while :; do sleep 1; done"}));
    ASSERT_TRUE(waitUntil([&] { return connected(course, "s01") == 1; }, 20s));
    Podman podman(lab().tree());
    const auto init = Instances(lab().tree(), podman).recorded(where(course, "s01"))->init;
    const auto end = std::chrono::floor<std::chrono::seconds>(now()) + 3s;
    endAt(course, end, end + 1h);
    EXPECT_TRUE(waitGone({held, init}, 20s).empty());
    EXPECT_LE(now() - end, 1500ms);
    const auto first = lab().ssh(course.id, "s01", {"wc -c < deaf"}).out;
    EXPECT_LE(lastWrite(course, "s01"), end + 1s);
    EXPECT_EQ(lab().ssh(course.id, "s01", {"wc -c < deaf"}).out, first);
}

} // namespace pupitre
