// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys come and go while people are connected: groups, replaced keys, dropped seats.
#include "core/agent/course/connections.h"
#include "core/agent/course/survey.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "core/wire/studentreportjson.h"
#include "tests/gate/sharedlab.h"
#include "tests/gate/tempfolder.h"
#include "tests/waituntil.h"

#include <nlohmann/json.hpp>

#include <csignal>
#include <fcntl.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class Rekey : public WithLab
{
protected:
    static SeatTp where(const Course& course) { return {course.id, course.tps[0].id, course.seats[0].id}; }
    static PublicKey keyOf(const SshIdentity& identity)
    {
        return *parsePublicKey(*readFile(identity.key.string() + ".pub"));
    }
    static ProcessIdentity stay(const Argv& argv)
    {
        const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
        const auto pid = spawnChild(argv, cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
        EXPECT_TRUE(pid);
        return *identityOf(*pid);
    }
    static std::size_t connected(const Course& course)
    {
        std::size_t count = 0;
        EXPECT_TRUE(lab().asTheAccount([&]() -> Result<void> {
            const auto live = liveConnections(lab().tree(), where(course));
            return replaceFile(lab().tree().run() / "count", std::to_string(live.size()));
        }));
        if (const auto text = readFile(lab().tree().run() / "count"))
            count = std::stoul(*text);
        return count;
    }
    static bool untilConnected(const Course& course, std::size_t count)
    {
        return waitUntil([&] { return connected(course) == count; }, 20s);
    }
    /// Two people on one seat; the keys are those of the lab's "s01" and "s02".
    static Course groupOfTwo(const std::string& id)
    {
        auto course = openCourse(id, 2);
        course.seats[0].members.push_back(course.seats[1].members[0]);
        course.seats[1].members[0].keys.clear();
        course.seats[1].standing = SeatStanding::Dropped;
        EXPECT_TRUE(lab().put(course));
        return course;
    }
};

} // namespace

TEST_F(Rekey, everyMemberOfAGroupReachesTheSameInstance)
{
    const auto course = groupOfTwo("group");
    const auto first = lab().ssh(course.id, "s01", {"readlink /proc/self/ns/pid"}); // one per instance
    ASSERT_EQ(first.exit, 0) << first.err;
    EXPECT_EQ(lab().ssh(course.id, "s02", {"readlink /proc/self/ns/pid"}).out, first.out);
    const auto one = stay(lab().sshArgv(course.id, "s01", {}, {"sleep 600"}));
    const auto two = stay(lab().sshArgv(course.id, "s02", {}, {"sleep 600"}));
    EXPECT_TRUE(untilConnected(course, 2));
    for (const auto& process : {one, two})
        EXPECT_TRUE(sendSignal(process, SIGKILL));
}

TEST_F(Rekey, eachOfAGroupSeesWhoIsAtWork)
{
    const auto course = groupOfTwo("atwork");
    const auto atWork = [&](const char* asker) {
        const auto answer = lab().ssh(course.id, asker, {"pupitre", "status"});
        const auto json = parseJson(answer.out, "status");
        const auto report = json ? studentReportFromJson(*json) : tl::unexpected(json.error());
        return report ? report->tps.at(0).atWork : std::nullopt;
    };
    using Names = std::vector<std::string>;
    EXPECT_EQ(atWork("s01"), Names{}); // who asks is not at work by that
    const auto two = stay(lab().sshArgv(course.id, "s02", {}, {"sleep 600"}));
    EXPECT_TRUE(waitUntil([&] { return atWork("s01") == Names{"Student 2"}; }, 20s));
    const auto one = stay(lab().sshArgv(course.id, "s01", {}, {"sleep 600"}));
    EXPECT_TRUE(waitUntil([&] { return atWork("s02") == Names{"Student 1", "Student 2"}; }, 20s));
    EXPECT_TRUE(sendSignal(two, SIGKILL));
    EXPECT_TRUE(waitUntil([&] { return atWork("s02") == Names{"Student 1"}; }, 20s));
    EXPECT_TRUE(sendSignal(one, SIGKILL));
}

TEST_F(Rekey, aReplacedKeyIsRefusedAndWhatCameInWithItEnds)
{
    auto course = groupOfTwo("rekey");
    const TempFolder folder;
    const std::string socket = (folder.path() / "master").string();
    const auto master = stay(lab().sshArgv(course.id, "s01", {"-M", "-S", socket, "-N"}, {}));
    ASSERT_TRUE(waitUntil([&] { return pupitre::exists(socket); }, 20s));
    const auto old = stay(lab().sshArgv(course.id, "s01", {"-S", socket}, {"sleep 600"}));
    const auto other = stay(lab().sshArgv(course.id, "s02", {}, {"sleep 600"}));
    ASSERT_TRUE(untilConnected(course, 2));

    const auto fresh = lab().place().makeIdentity("rekey-fresh");
    ASSERT_TRUE(fresh);
    course.seats[0].members[0].keys = {keyOf(*fresh)};
    ASSERT_TRUE(lab().put(course));

    EXPECT_TRUE(waitGone({old}, 10s).empty());
    EXPECT_TRUE(isAlive(other)); // the other of the group is not disturbed
    EXPECT_EQ(connected(course), 1U);
    // sshd looked at its file when this connection was made, and asks no more.
    const auto again = lab().ssh(course.id, "s01", {"true"}, {}, {"-S", socket});
    EXPECT_EQ(again.exit, 1);
    EXPECT_NE(again.err.find("withdrawn"), std::string::npos) << again.err;
    EXPECT_EQ(lab().ssh(course.id, "s01", {"true"}).exit, 255);

    auto argv = lab().place().client("ssh", *fresh);
    argv.insert(argv.end(), {lab().place().destination(), "echo", "in"});
    EXPECT_EQ(runChild(argv, {.limit = 60s})->out, "in\n");
    for (const auto& process : {master, other})
        EXPECT_TRUE(sendSignal(process, SIGKILL));
}

TEST_F(Rekey, aDroppedSeatLosesItsConnectionsAndKeepsItsWork)
{
    auto course = openCourse("dropped", 1);
    ASSERT_EQ(lab().ssh(course.id, "s01", {"echo work > answer.txt"}).exit, 0);
    const auto client = stay(lab().sshArgv(course.id, "s01", {}, {"sleep 600"}));
    ASSERT_TRUE(untilConnected(course, 1));
    course.seats[0].standing = SeatStanding::Dropped;
    ASSERT_TRUE(lab().put(course));
    EXPECT_TRUE(waitGone({client}, 10s).empty());
    EXPECT_EQ(lab().ssh(course.id, "s01", {"true"}).exit, 255);
    EXPECT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        return pupitre::exists(lab().tree().workspace(where(course))) ? Result<void>{}
                                                                      : fail(ErrorKind::NotFound);
    }));
    course.seats[0].standing = SeatStanding::Active; // the same seat again
    ASSERT_TRUE(lab().put(course));
    EXPECT_EQ(lab().ssh(course.id, "s01", {"cat answer.txt"}).out, "work\n");
}

} // namespace pupitre
