// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a seat may do changes with the phase, to the second, whoever is connected.
#include "core/agent/course/connections.h"
#include "core/agent/course/marks.h"
#include "core/agent/engines/podman.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/linechild.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "core/wire/json.h"
#include "core/wire/receiptproof.h"
#include "tests/gate/withcourses.h"
#include "tests/waituntil.h"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <iostream>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class Phases : public WithCourses
{
protected:
    /// A client that stays connected until it is ended; its end is seen by its process being gone.
    static ProcessIdentity stay(const Argv& argv)
    {
        const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
        const auto pid = spawnChild(argv, cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
        EXPECT_TRUE(pid);
        return *identityOf(*pid);
    }
    /// How long after `instant` these were gone.
    static std::chrono::milliseconds goneAfter(Instant instant, const std::vector<ProcessIdentity>& processes)
    {
        EXPECT_TRUE(waitGone(processes, 30s).empty());
        return now() - instant;
    }
};

} // namespace

TEST_F(Phases, earlyIsToldWhenItOpens)
{
    const auto start = now() + 24h;
    auto course = *lab().newCourse("early", 1);
    auto tp = GateLab::tpOf("tp1", start, start + 1h, start + 2h);
    tp.sessions[0].start.local = "2099-01-02T08:00";
    course.tps.push_back(tp);
    ASSERT_TRUE(lab().put(course));
    const auto output = lab().ssh(course.id, "s01", {"true"});
    EXPECT_EQ(output.exit, 1);
    EXPECT_NE(output.err.find("it opens at 2099-01-02 08:00 (Europe/Paris)"), std::string::npos)
        << output.err;
}

TEST_F(Phases, handInStartsOnDemand)
{
    const auto course = courseFrom("handin", now() - 2h, now() - 1h, now() + 1h);
    Podman podman(lab().tree());
    EXPECT_FALSE(Instances(lab().tree(), podman).alive(where(course, "s01")));
    const auto begin = sinceBoot();
    const auto output = lab().ssh(course.id, "s01", {"echo there"});
    EXPECT_EQ(output.out, "there\n") << output.err;
    std::cout << "first command in hand-in: " << (sinceBoot() - begin).count() << " ms\n";
}

TEST_F(Phases, sessionsEndWithTheirTime)
{
    auto course = courseFrom("cut", now() - 1min, now() + 30min, now() + 30min, 2);
    ASSERT_EQ(lab().ssh(course.id, "s01", {"echo mine > work.txt"}).exit, 0);
    const Argv sftp = [&] {
        auto argv = lab().place().client("sftp", lab().identity(course.id, "s02"));
        argv.push_back(lab().place().destination());
        return argv;
    }();
    // sftp reads its commands from a pipe that stays open: connected and idle
    const auto idle = LineChild::start(sftp, cleanEnvironment());
    ASSERT_TRUE(idle);
    const auto shell = stay(lab().sshArgv(course.id, "s01", {"-tt"}, {"sleep 1000"}));
    const auto loop = stay(lab().sshArgv(course.id, "s01", {}, {"while :; do date >> work.txt; done"}));
    ASSERT_TRUE(
        waitUntil([&] { return liveConnections(lab().tree(), where(course, "s01")).size() == 2; }, 20s));
    ASSERT_TRUE(
        waitUntil([&] { return liveConnections(lab().tree(), where(course, "s02")).size() == 1; }, 20s));
    const auto gate = liveConnections(lab().tree(), where(course, "s02"))[0].process;

    const auto deadline = std::chrono::floor<std::chrono::seconds>(now()) + 4s;
    course.tps[0].sessions[0].end.utc = deadline;
    course.tps[0].deadline.utc = deadline;
    ASSERT_TRUE(lab().put(course));
    const auto late = goneAfter(deadline, {shell, loop, gate});
    std::cout << "last connection gone " << late.count() << " ms after the deadline\n";
    EXPECT_LE(late, 1s);
    EXPECT_GE(late, -500ms);

    const auto refused = lab().ssh(course.id, "s01", {"true"});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_NE(refused.err.find("deadline has passed"), std::string::npos) << refused.err;
    ASSERT_TRUE(lab().reconcile());
    const auto submissions = listSubmissions(lab().tree(), where(course, "s01"));
    ASSERT_TRUE(submissions);
    EXPECT_EQ(submissions->size(), 1U);
}

TEST_F(Phases, anExtensionReachesAnOpenSession)
{
    auto course = courseFrom("extend", now() - 1min, now() + 6s, now() + 6s);
    const auto first = course.tps[0].deadline.utc;
    const auto client = stay(lab().sshArgv(course.id, "s01", {"-tt"}, {"sleep 1000"}));
    ASSERT_TRUE(
        waitUntil([&] { return liveConnections(lab().tree(), where(course, "s01")).size() == 1; }, 5s));
    course.tps[0].overrides[*SeatId::parse("s01")].extraTime = 1min;
    course.tps[0].overrides[*SeatId::parse("s01")].deadline = Moment{first + 1min, {}};
    ASSERT_TRUE(lab().put(course));
    EXPECT_FALSE(waitGone({client}, std::chrono::duration_cast<std::chrono::milliseconds>(first + 2s - now()))
                     .empty());
    static_cast<void>(sendSignal(client, SIGTERM));
}

TEST_F(Phases, revokingEndsOpenSessions)
{
    const auto course = courseFrom("revoke", now() - 1min, now() + 30min, now() + 30min);
    const auto client = stay(lab().sshArgv(course.id, "s01", {}, {"sleep 1000"}));
    ASSERT_TRUE(
        waitUntil([&] { return liveConnections(lab().tree(), where(course, "s01")).size() == 1; }, 20s));
    ASSERT_TRUE(
        lab().asTheAccount([&] { return writeRevoked(lab().tree(), course.id, *SeatId::parse("s01")); }));
    EXPECT_TRUE(waitGone({client}, 5s).empty());
}

TEST_F(Phases, closedIsReadOnlyAndItsReceiptVerifies)
{
    auto course = courseFrom("closed", now() - 1min, now() + 30min, now() + 30min);
    ASSERT_EQ(lab().ssh(course.id, "s01", {"echo answer > a.txt; chmod 600 a.txt; mkdir d"}).exit, 0);
    course.tps[0].sessions[0].end.utc = now() - 1s;
    course.tps[0].deadline.utc = now() - 1s;
    ASSERT_TRUE(lab().put(course));

    for (const Argv& command :
         {Argv{"true"}, Argv{}, Argv{"pupitre submit"}, Argv{"pupitre sshd"}, Argv{"scp -t x"}}) {
        const auto output = lab().ssh(course.id, "s01", command);
        EXPECT_EQ(output.exit, 1);
        EXPECT_NE(output.err.find("deadline has passed"), std::string::npos) << output.err;
    }
    const auto folder = lab().place().folder();
    const auto read = lab().sftp(course.id, "s01",
                                 "get tp1/files/a.txt " + (folder / "a.txt").string()
                                     + "\nget tp1/receipt.json " + (folder / "receipt.json").string()
                                     + "\nget tp1/receipt.json.sig " + (folder / "receipt.json.sig").string()
                                     + "\nget tp1/MANIFEST " + (folder / "MANIFEST").string() + "\n");
    EXPECT_EQ(read.exit, 0) << read.err;
    EXPECT_EQ(readFile(folder / "a.txt").value_or(""), "answer\n");
    for (const auto* write :
         {"put /etc/hostname tp1/files/x\n", "rm tp1/files/a.txt\n", "chmod 777 tp1/files/a.txt\n",
          "rename tp1/files/a.txt tp1/files/b.txt\n", "mkdir tp1/files/n\n", "ln -s /etc tp1/files/l\n"})
        EXPECT_NE(lab().sftp(course.id, "s01", write).exit, 0) << write;

    const auto report = parseJson(lab().ssh(course.id, "s01", {"pupitre receipt"}).out, "receipt");
    ASSERT_TRUE(report);
    const auto text = (*report)["text"].get<std::string>();
    EXPECT_EQ(text, readFile(folder / "receipt.json").value_or(""));
    const auto key = parsePublicKey((*report)["placeKey"].get<std::string>());
    ASSERT_TRUE(key);
    ASSERT_TRUE(replaceFile(folder / "allowed", allowedSigners(*key)));
    const auto verified =
        runChild(verifyReceiptArgv(folder / "allowed", folder / "receipt.json.sig"), {.input = text});
    EXPECT_EQ(verified->exit, 0) << verified->err;
}

} // namespace pupitre
