// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way in works, with OpenSSH's own clients: shell, command, pty, sftp, scp, rsync, a port, an sshd
// inside.
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "core/wire/json.h"
#include "tests/gate/loopbackpeer.h"
#include "tests/gate/sharedlab.h"
#include "tests/waituntil.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fcntl.h>
#include <iostream>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class Access : public WithLab
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        if (isOpen())
            course = openCourse("access", 3);
    }
    static ChildOutput ssh(const std::string& seat, const Argv& more, const std::string& input = {},
                           const Argv& options = {})
    {
        return lab().ssh(course.id, seat, more, input, options);
    }
    static std::filesystem::path scratch(const std::string& name) { return lab().place().folder() / name; }
    static Argv copying(const std::string& program, const std::string& seat, const Argv& more)
    {
        auto argv = lab().place().client(program, lab().identity(course.id, seat));
        argv.insert(argv.end(), more.begin(), more.end());
        return argv;
    }
    static std::string remote(const std::string& path) { return lab().place().destination() + ":" + path; }

    static inline Course course;
};

} // namespace

TEST_F(Access, commandRunsInsideWithItsExitStatus)
{
    const auto output = ssh("s01", {"id -u; echo $HOME; pwd; echo err >&2; exit 7"});
    EXPECT_EQ(output.out, "1000\n/home/student\n/home/student\n");
    EXPECT_NE(output.err.find("err"), std::string::npos);
    EXPECT_EQ(output.exit, 7) << output.err;
}

TEST_F(Access, shellReadsItsInput)
{
    const auto output = ssh("s01", {}, "echo from the shell\nexit 3\n", {"-T"});
    EXPECT_NE(output.out.find("from the shell"), std::string::npos) << output.err;
    EXPECT_EQ(output.exit, 3);
}

TEST_F(Access, terminalIsOne)
{
    const auto output = ssh("s01", {"test -t 0 && echo tty is $TERM; exit 5"}, {}, {"-tt"});
    EXPECT_NE(output.out.find("tty is"), std::string::npos) << output.out << output.err;
    EXPECT_EQ(output.exit, 5);
}

TEST_F(Access, programsEndWhereNobodyReadsThem) // `yes | head` would go on for ever
{
    const auto output = ssh("s01", {"while read -r name value; do case $name in SigIgn:) "
                                    "echo $((0x$value >> 12 & 1));; esac; done < /proc/self/status"});
    EXPECT_EQ(output.out, "0\n") << output.err; // 13 is SIGPIPE
}

TEST_F(Access, takesALongCommandLine)
{
    const auto output = ssh("s01", {"printf %s '" + std::string(100'000, 'x') + "' | wc -c"});
    EXPECT_EQ(output.out.substr(0, 6), "100000") << output.err;
}

TEST_F(Access, binaryStreamsArriveWhole)
{
    std::string bytes;
    for (int i = 0; i < 1'000'000; ++i)
        bytes.push_back(static_cast<char>(i * 7 + i / 251));
    const auto output = ssh("s01", {"cat > blob; cat blob"}, bytes);
    EXPECT_TRUE(output.out == bytes) << output.out.size();
}

TEST_F(Access, sftpShowsOneFolderPerTpAndShared)
{
    ASSERT_TRUE(replaceFile(scratch("put.txt"), "by sftp\n"));
    const auto got = scratch("got.txt");
    const auto output = lab().sftp(
        course.id, "s01",
        "pwd\nls\nput " + scratch("put.txt").string() + " tp1/put.txt\nget tp1/put.txt " + got.string()
            + "\nls shared/tp1\nget shared/tp1/documents/task.txt " + scratch("task.txt").string() + "\n");
    EXPECT_EQ(output.exit, 0) << output.err;
    EXPECT_NE(output.out.find("/home/student"), std::string::npos) << output.out;
    EXPECT_EQ(readFile(got).value_or(""), "by sftp\n");
    EXPECT_EQ(readFile(scratch("task.txt")).value_or(""), "fit a line\n");
    EXPECT_EQ(ssh("s01", {"cat put.txt; echo more >> put.txt && echo writable; cat /data/points.csv"}).out,
              "by sftp\nwritable\n1,2\n"); // the same file, and the same owner, inside
}

TEST_F(Access, scpWorksInBothModes)
{
    ASSERT_TRUE(replaceFile(scratch("scp.txt"), "by scp\n"));
    auto output = runChild(copying("scp", "s02", {scratch("scp.txt"), remote("tp1/new.txt")}));
    EXPECT_EQ(output->exit, 0) << output->err;
    output = runChild(copying("scp", "s02", {"-O", scratch("scp.txt"), remote("old.txt")}));
    EXPECT_EQ(output->exit, 0) << output->err;
    EXPECT_EQ(ssh("s02", {"cat new.txt old.txt"}).out, "by scp\nby scp\n");
    output = runChild(copying("scp", "s02", {"-O", remote("new.txt"), scratch("back.txt")}));
    EXPECT_EQ(readFile(scratch("back.txt")).value_or(""), "by scp\n") << output->err;
}

TEST_F(Access, rsyncWorksBothWays)
{
    const auto folder = scratch("rsync");
    ASSERT_TRUE(makeFolders(folder / "deep"));
    ASSERT_TRUE(replaceFile(folder / "deep/a.txt", "by rsync\n"));
    const auto shell = lab().sshText(course.id, "s02");
    auto output = runChild({"rsync", "-r", "-e", shell, folder.string() + "/", remote("r/")});
    EXPECT_EQ(output->exit, 0) << output->err;
    output = runChild({"rsync", "-r", "-e", shell, remote("r/"), scratch("rsync-back").string() + "/"});
    EXPECT_EQ(output->exit, 0) << output->err;
    EXPECT_EQ(readFile(scratch("rsync-back") / "deep/a.txt").value_or(""), "by rsync\n");
}

TEST_F(Access, statusIsJsonOfThisSeatAlone)
{
    const auto output = ssh("s02", {"pupitre status"});
    const auto json = parseJson(output.out, "status");
    ASSERT_TRUE(json) << output.out << output.err;
    EXPECT_EQ((*json)["seat"], "s02");
    ASSERT_EQ((*json)["tps"].size(), 1U);
    EXPECT_EQ((*json)["tps"][0]["phase"], "open");
    EXPECT_EQ(output.out.find("s01"), std::string::npos);
}

TEST_F(Access, submitGivesAReceipt)
{
    ASSERT_EQ(ssh("s03", {"echo done > answer.txt"}).exit, 0);
    EXPECT_NE(ssh("s03", {"pupitre receipt"}).err.find("nothing was handed in"), std::string::npos);
    const auto output = ssh("s03", {"pupitre submit"});
    const auto json = parseJson(output.out, "receipt");
    ASSERT_TRUE(json) << output.out << output.err;
    EXPECT_EQ((*json)["receipt"]["seat"], "s03");
    EXPECT_TRUE((*json)["signature"].is_string());
    EXPECT_EQ(ssh("s03", {"pupitre receipt tp1"}).out, output.out);
    const auto again = ssh("s03", {"pupitre submit"});
    EXPECT_EQ(again.exit, 1);
    EXPECT_NE(again.err.find("wait"), std::string::npos) << again.err;
}

TEST_F(Access, connectsToAPortInside)
{
    ASSERT_EQ(ssh("s01", {"setsid nc -l 127.0.0.1 8888 < put.txt > heard 2>&1 & sleep 0.2"}).exit, 0);
    const auto output = ssh("s01", {"pupitre connect 8888"}, "question\n");
    EXPECT_NE(output.out.find("by sftp"), std::string::npos) << output.err;
    EXPECT_TRUE(waitUntil([&] { return ssh("s01", {"cat heard"}).out == "question\n"; }, 5s));
    const auto nobody = ssh("s01", {"pupitre connect 8889"});
    EXPECT_EQ(nobody.exit, 1);
    EXPECT_NE(nobody.err.find("nothing listens on port 8889"), std::string::npos) << nobody.err;
}

TEST_F(Access, innerSshdServesShellsAndForwardsInside)
{
    const auto known = scratch("inner_known_hosts");
    const auto key = lab().identity(course.id, "s01").key.string();
    ASSERT_EQ(ssh("s01", {"pupitre sshd"}).exit, 255); // prepares its host key; our empty input is no client
    const auto status = parseJson(ssh("s01", {"pupitre status"}).out, "status");
    ASSERT_TRUE(status);
    ASSERT_TRUE((*status)["tps"][0].contains("sshdHostKey"));
    ASSERT_TRUE(replaceFile(known, "inner " + (*status)["tps"][0]["sshdHostKey"].get<std::string>() + "\n"));
    const Argv client{"ssh",
                      "-F",
                      "none",
                      "-i",
                      key,
                      "-o",
                      "BatchMode=yes",
                      "-o",
                      "StrictHostKeyChecking=yes",
                      "-o",
                      "HostKeyAlias=inner",
                      "-o",
                      "UserKnownHostsFile=" + known.string(),
                      "-o",
                      "IdentitiesOnly=yes",
                      "-o",
                      "ProxyCommand=" + lab().sshText(course.id, "s01") + " " + lab().place().destination()
                          + " pupitre sshd"};
    auto argv = client;
    argv.insert(argv.end(), {"student@inner", "id -u; exit 4"});
    const auto command = runChild(argv);
    EXPECT_EQ(command->out, "1000\n") << command->err;
    EXPECT_EQ(command->exit, 4);

    ASSERT_EQ(ssh("s01", {"setsid sh -c 'while :; do echo inside | nc -l -N 127.0.0.1 7777; done' >/dev/null "
                          "2>&1 & sleep 0.2"})
                  .exit,
              0);
    const int port = freeLoopbackPort();
    argv = client;
    argv.insert(argv.end(),
                {"-N", "-L", "127.0.0.1:" + std::to_string(port) + ":127.0.0.1:7777", "student@inner"});
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto forward = spawnChild(argv, cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
    ASSERT_TRUE(forward);
    EXPECT_TRUE(waitUntil([&] { return answerFrom(port) == "inside\n"; }, 15s));
    endChild(*forward);
}

TEST_F(Access, latency)
{
    const auto measure = [&](const char* what, const std::function<void()>& once) {
        std::vector<long> times;
        for (int i = 0; i < 5; ++i) {
            const auto begin = sinceBoot();
            once();
            times.push_back((sinceBoot() - begin).count());
        }
        std::ranges::sort(times);
        std::cout << what << " median of 5: " << times[2] << " ms\n";
    };
    measure("ssh, a command in the instance", [&] { static_cast<void>(ssh("s01", {"true"})); });
    measure("sftp, one listing", [&] { static_cast<void>(lab().sftp(course.id, "s01", "ls\n")); });
    measure("pupitre status", [&] { static_cast<void>(ssh("s01", {"pupitre status"})); });
    auto teacher = lab().place().client("ssh", lab().place().teacher());
    teacher.insert(teacher.end(), {lab().place().destination(), "true"});
    measure("plain ssh true", [&] { static_cast<void>(runChild(teacher)); });
}

} // namespace pupitre
