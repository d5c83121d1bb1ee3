// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking more than one's share: of processes, memory, processor, connections and hand-ins. What a host cannot
// contain, the check must say.
#include "core/agent/engines/limitsprobe.h"
#include "core/agent/engines/podman.h"
#include "core/agent/gate/connectionslot.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/attacks.h"
#include "tests/waituntil.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <iterator>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class AttackResources : public Attack
{
protected:
    static int numberIn(const std::string& text)
    {
        int number = -1;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }
    /// What the account itself finds out, written into a file it can reach.
    static std::string told(const std::function<std::string()>& work)
    {
        const auto file = lab().tree().run() / "told-by-the-test";
        EXPECT_TRUE(lab().asTheAccount([&] { return replaceFile(file, work()); }));
        return readFile(file).value_or("");
    }
};

/// How many it got, then all of them go.
const std::string forkBomb =
    "perl -e 'my $n = 0; my @all; while ($n < 300) { my $p = fork; last unless defined $p; "
    "if (!$p) { sleep 100; exit } push @all, $p; $n++ } kill 9, @all; print $n'";

} // namespace

TEST_F(AttackResources, aForkBombStaysInItsInstance)
{
    auto course = openCourse("forks", 2);
    const auto unlimited = numberIn(lab().ssh(course.id, "s02", {forkBomb}).out);
    EXPECT_EQ(unlimited, 300); // else the limit below is somebody else's
    course.tps[0].open.processes = 60;
    ASSERT_TRUE(lab().put(course));
    lab().endInstances(course);
    ASSERT_TRUE(lab().reconcile());

    const auto bomb = stay(lab().sshArgv(
        course.id, "s01", {}, {"perl -e 'fork while 1'"})); // all of them fork, and none gets further
    EXPECT_TRUE(waitUntil([&] { return lab().ssh(course.id, "s01", {"(echo in); :"}).out.empty(); },
                          20s)); // it is full
    EXPECT_EQ(lab().ssh(course.id, "s02", {"echo in"}).out, "in\n");
    static_cast<void>(sendSignal(bomb, SIGTERM));
    lab().endInstances(course);
    ASSERT_TRUE(lab().reconcile());
    const auto limited = numberIn(lab().ssh(course.id, "s01", {forkBomb}).out);
    EXPECT_GT(limited, 0);
    EXPECT_LT(limited, 60);
}

TEST_F(AttackResources, memoryIsLimitedOrTheCheckSaysNot)
{
    auto course = *lab().newCourse("memory", 1);
    course.tps.push_back(GateLab::tpOf("tp1", now() - 1min, now() + 30min, now() + 1h));
    course.tps[0].open.memoryMiB = 64;
    ASSERT_TRUE(lab().put(course));
    const auto took = lab().ssh(course.id, "s01", {"perl -e '$x = \"x\" x (200 << 20); print length $x'"});
    const bool contained = took.out != std::to_string(200 << 20);
    const auto lacks = told([] {
        Podman podman(lab().tree());
        const auto facts = measureLimits(lab().tree(), podman, labImage);
        std::string text;
        for (const auto& one : facts ? facts->lacks : std::vector<std::string>{facts.error().detail})
            text += one + "\n";
        return text;
    });
    EXPECT_EQ(contained, lacks.find("memoryLimit") == std::string::npos) << lacks;
}

TEST_F(AttackResources, nobodyInsideHasPowerOverTheFirstProcess)
{
    // slowed down by nice and SCHED_IDLE beside busy loops, it ended an instance six seconds late
    const auto course = openCourse("keeper", 1);
    Podman podman(lab().tree());
    const Instances instances(lab().tree(), podman);
    const auto init = instances.recorded(where(course, "s01"))->init;
    const auto stat = [](pid_t pid) { // priority and nice are fields 18 and 19 of proc(5), the policy is 41
        std::istringstream fields(readFile("/proc/" + std::to_string(pid) + "/stat", 4096).value_or(""));
        std::vector<std::string> all(std::istream_iterator<std::string>(fields), {});
        return all.size() > 40 ? all[17] + " " + all[18] + " " + all[40] : "";
    };
    const auto ours = stat(::getpid()); // the tests may run under nice
    ASSERT_NE(ours, "");
    EXPECT_EQ(stat(init.pid), ours);
    const auto powers = lab().ssh(
        course.id, "s01", {"sh"},
        "try() { \"$@\" >/dev/null 2>&1 && echo \"$@\"; }\n"
        "try chrt -i -p 0 1; try renice -n 19 -p 1; try kill -STOP 1; try kill -TERM 1; try kill -KILL 1\n"
        "try cat /proc/1/environ; try ls /proc/1/fd\n"
        "try perl -e '$x = \"\\0\" x 16; exit(syscall(302, 1, 7, $x, 0) == 0 ? 0 : 1)'\n" // prlimit64: no
                                                                                          // files
        "try perl -e 'exit(syscall(101, 16, 1, 0, 0) == 0 ? 0 : 1)'\n"                    // ptrace: attach
        "try echo tried\n");
    EXPECT_EQ(powers.out, "echo tried\n") << powers.err;
    EXPECT_EQ(stat(init.pid), ours);
    EXPECT_TRUE(isAlive(init));
    const auto rights =
        lab().ssh(course.id, "s01", {"grep -E 'Cap(Inh|Prm|Eff|Amb)|NoNewPrivs' /proc/self/status"});
    EXPECT_EQ(rights.out, "CapInh:\t0000000000000000\nCapPrm:\t0000000000000000\nCapEff:\t0000000000000000\n"
                          "CapAmb:\t0000000000000000\nNoNewPrivs:\t1\n");
}

TEST_F(AttackResources, noUserNamespacesKeyringsAndCores)
{
    const auto course = openCourse("namespaces", 1);
    const auto tried = lab().ssh(
        course.id, "s01", {"sh"},
        "unshare -U true && echo unshared; unshare -Ur true && echo unshared as root\n"
        "perl -e 'exit(syscall(56, 0x10000000 | 17, 0, 0, 0, 0) < 0 ? 1 : 0)' && echo cloned\n"
        "perl -e 'exit(syscall(250, 3, -3, 0, 0, 0) < 0 ? 1 : 0)' && echo the shared keyring is revoked\n"
        "unshare -m true && echo mounts; ulimit -c; (echo forks work)\n");
    EXPECT_EQ(tried.out, "0\nforks work\n") << tried.err;
    const auto inner = runChild(innerSsh(course, "s01", lab().identity(course.id, "s01").key, {},
                                         {"unshare -U true || echo refused"}));
    EXPECT_EQ(inner->out, "refused\n") << inner->err;
}

TEST_F(AttackResources, connectionsAreCounted)
{
    const auto course = openCourse("connections", 2);
    const auto locked = lab().tree().seat(course.id, *SeatId::parse("s01")) / "slots";
    ASSERT_EQ(lab().ssh(course.id, "s01", {"true"}).exit, 0);
    // all but one are taken, as by sessions that stay
    const Fd file(::open(locked.c_str(), O_RDWR | O_CLOEXEC));
    struct flock others {
    };
    others.l_type = F_WRLCK;
    others.l_whence = SEEK_SET;
    others.l_len = mostConnections - 1;
    ASSERT_EQ(::fcntl(file.get(), F_OFD_SETLK, &others), 0);
    const auto last = stay(lab().sshArgv(course.id, "s01", {}, {"sleep 1000"}));
    ASSERT_TRUE(waitUntil([&] { return connected(course, "s01") == 1; }, 10s));
    const auto refused = [&] {
        return lab().ssh(course.id, "s01", {"true"}).err.find("connections already") != std::string::npos;
    };
    EXPECT_TRUE(waitUntil(refused, 10s));
    EXPECT_NE(lab().sftp(course.id, "s01", "ls\n").exit, 0);
    EXPECT_EQ(lab().ssh(course.id, "s02", {"echo in"}).out, "in\n");
    static_cast<void>(sendSignal(last, SIGKILL)); // without a word: the place finds out by itself
    ::waitpid(last.pid, nullptr, 0);
    EXPECT_TRUE(waitUntil([&] { return !refused(); }, 10s));
}

TEST_F(AttackResources, hangingUpLeavesNothingHalfDone)
{
    // class is over: instances start when somebody comes in
    auto course = openCourse("hangup", 1);
    course.tps[0].sessions[0].end.utc = now() - 1s;
    ASSERT_TRUE(lab().put(course));
    Podman podman(lab().tree());
    const Instances instances(lab().tree(), podman);
    ASSERT_FALSE(instances.alive(where(course, "s01")));
    const auto caller = stay(lab().sshArgv(course.id, "s01", {"-tt"}, {"sleep 1000"}));
    ASSERT_TRUE(waitUntil([&] { return connected(course, "s01") == 1; }, 10s)); // it is starting the instance
    static_cast<void>(sendSignal(caller, SIGKILL));
    ::waitpid(caller.pid, nullptr, 0);
    // an instance that nobody has recorded would run to the deadline, uncounted
    EXPECT_TRUE(waitUntil([&] { return instances.alive(where(course, "s01")); }, 20s));

    // and a hand-in that is called off again and again
    ASSERT_EQ(lab().ssh(course.id, "s01", {"dd if=/dev/zero of=big bs=1M count=8"}).exit, 0);
    const auto folders = [&] {
        std::vector<std::string> names;
        std::error_code none;
        for (const auto& one :
             std::filesystem::directory_iterator(lab().tree().submissions(where(course, "s01")), none))
            names.push_back(one.path().filename());
        std::ranges::sort(names);
        return names;
    };
    for (int i = 0; i < 4 || (folders().empty() && i < 20); ++i) { // a busy machine is later
        const auto handIn = stay(lab().sshArgv(course.id, "s01", {"-tt"}, {"pupitre submit"}));
        static_cast<void>(
            waitGone({handIn}, std::chrono::milliseconds(150 + 100 * i))); // where it is cut varies
        static_cast<void>(sendSignal(handIn, SIGKILL));
        ::waitpid(handIn.pid, nullptr, 0);
    }
    EXPECT_TRUE(waitUntil([&] { return folders() == std::vector<std::string>{"1"}; }, 20s))
        << testing::PrintToString(folders());
}

} // namespace pupitre
