// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student's key must not be able to do, tried with a real client against a real sshd.
#include "core/agent/course/marks.h"
#include "core/agent/keys/keyline.h"
#include "core/agent/keys/keyprobe.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "tests/gate/loopbackpeer.h"
#include "tests/gate/sharedlab.h"
#include "tests/waituntil.h"

#include <fcntl.h>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class Refusals : public WithLab
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        if (isOpen())
            course = openCourse("refusals", 6);
    }
    static ChildOutput ssh(const std::string& seat, const Argv& more, const Argv& options = {})
    {
        return lab().ssh(course.id, seat, more, {}, options);
    }
    /// Appends a line to the account's own part of authorized_keys and logs in with its key.
    static ChildOutput loginWithLine(const std::string& name,
                                     const std::function<std::string(const PublicKey&)>& line)
    {
        const auto who = lab().place().makeIdentity(name);
        const auto key = readFile(who->key.string() + ".pub").and_then([](const auto& text) {
            return parsePublicKey(text);
        });
        const auto file = lab().place().authorizedKeys();
        const auto before = readFile(file).value_or("");
        EXPECT_TRUE(lab().asTheAccount([&] { return replaceFile(file, line(*key) + "\n" + before); }));
        auto argv = lab().place().client("ssh", *who);
        argv.insert(argv.end(), {lab().place().destination(), "pupitre status"});
        const auto output = runChild(argv);
        EXPECT_TRUE(lab().asTheAccount([&] { return replaceFile(file, before); }));
        return output.value_or(ChildOutput{-1, {}, {}});
    }
    static std::string agent() { return lab().tree().agentBinary().string(); }

    static inline Course course;
};

/// sftp repeats each command of a batch before it answers.
std::string withoutEcho(const std::string& text)
{
    std::istringstream lines(text);
    std::string rest;
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with("sftp> "))
            rest += line + "\n";
    return rest;
}

} // namespace

TEST_F(Refusals, noForwardingOfAnyKind)
{
    const auto sshd = std::to_string(lab().place().port());
    const auto direct = ssh("s01", {}, {"-W", "127.0.0.1:" + sshd});
    EXPECT_NE(direct.exit, 0);
    EXPECT_EQ(direct.out.find("SSH-"), std::string::npos);
    const auto remote =
        ssh("s01", {"true"}, {"-o", "ExitOnForwardFailure=yes", "-R", "127.0.0.1:0:127.0.0.1:" + sshd});
    EXPECT_EQ(remote.exit, 255) << remote.err;
    const auto socket = lab().place().account().home.string() + "/stolen.sock";
    EXPECT_EQ(
        ssh("s01", {"true"}, {"-o", "ExitOnForwardFailure=yes", "-R", socket + ":127.0.0.1:" + sshd}).exit,
        255);
    EXPECT_FALSE(std::filesystem::exists(socket));

    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    for (const bool dynamic : {false, true}) {
        const int port = freeLoopbackPort();
        const auto local = "127.0.0.1:" + std::to_string(port);
        const Argv option =
            dynamic ? Argv{"-N", "-D", local} : Argv{"-N", "-L", local + ":127.0.0.1:" + sshd};
        const auto client = spawnChild(lab().sshArgv(course.id, "s01", option, {}), cleanEnvironment(),
                                       {nothing.get(), nothing.get(), nothing.get()});
        ASSERT_TRUE(client);
        ASSERT_TRUE(waitUntil([&] { return listensOn(port); }, 10s));
        const std::string greeting = dynamic ? socksRequest(lab().place().port()) : "x";
        EXPECT_EQ(answerFrom(port, greeting).find("SSH-"), std::string::npos);
        endChild(*client);
    }
}

TEST_F(Refusals, noAgentAndNoDisplay)
{
    auto argv = lab().sshArgv(course.id, "s01", {"-A", "-Y"}, {"echo \"[$SSH_AUTH_SOCK][$DISPLAY]\""});
    argv.insert(argv.begin(), {"env", "DISPLAY=:77"}); // else the client does not ask
    const auto output = runChild(argv);
    ASSERT_TRUE(output);
    EXPECT_EQ(output->out, "[][]\n");
    EXPECT_NE(output->err.find("X11 forwarding request failed"), std::string::npos) << output->err;
}

TEST_F(Refusals, noOtherSubsystem)
{
    const auto output = ssh("s01", {"netconf"}, {"-s"});
    EXPECT_NE(output.exit, 0);
    EXPECT_NE(output.err.find("subsystem request failed"), std::string::npos) << output.err;
}

TEST_F(Refusals, hostileCommandsStayInsideTheInstance)
{
    const auto bait = "/var/tmp/pupitre-bait-" + std::to_string(::getpid());
    for (const auto& text :
         {"$(touch " + bait + ")", "; touch " + bait, "internal-sftp; touch " + bait,
          "pupitre connect 8888; touch " + bait, "a\ntouch " + bait, "'; touch " + bait + "; '",
          "`touch " + bait + "`", "/usr/lib/openssh/sftp-server -d /; touch " + bait, "-- touch " + bait})
        static_cast<void>(ssh("s01", {text}));
    EXPECT_FALSE(std::filesystem::exists(bait));
    // "--" is for the client, which would read an option of its own
    EXPECT_NE(ssh("s01", {"--", "--version; echo still a command"}).out.find("still a command"),
              std::string::npos);
}

TEST_F(Refusals, variablesOfTheClientDoNotArrive)
{
    auto argv = lab().sshArgv(
        course.id, "s01",
        {"-o", "SetEnv=\"LC_ALL=() { :;}; echo shellshock\"", "-o", "SetEnv=LANG=fr_FR.UTF-8", "-tt"},
        {"env"});
    argv.insert(argv.begin(), {"env", "TERM=x;id"});
    const auto output = runChild(argv);
    // the account's login shell, which comes before us, may warn about a locale it does not know
    EXPECT_EQ(output->out.find("\nshellshock"), std::string::npos) << output->out;
    EXPECT_EQ(output->out.find("\nLC_ALL="), std::string::npos) << output->out;
    EXPECT_EQ(output->out.find("fr_FR"), std::string::npos);
    EXPECT_EQ(output->out.find("SSH_"), std::string::npos);
    EXPECT_NE(output->out.find("TERM=dumb"), std::string::npos) << output->out;
}

TEST_F(Refusals, otherPeoplesFilesAreNotThere)
{
    const auto state = lab().tree().root().string();
    EXPECT_NE(ssh("s01", {"ls " + state}).exit, 0);
    const auto output =
        lab().sftp(course.id, "s01",
                   "-ls " + state + "\n-ls ../../..\n-ls /proc\n-ls /home\n-symlink " + state
                       + " tp1/esc\n-ls tp1/esc/courses\n-get /etc/passwd "
                       + (lab().place().folder() / "passwd").string()
                       + "\n-put /etc/hostname shared/tp1/data/x\n" + "-put /etc/hostname x\n");
    const auto answers = withoutEcho(output.out);
    EXPECT_EQ(answers.find("s02"), std::string::npos) << answers;
    EXPECT_EQ(answers.find("courses/"), std::string::npos) << answers;
    EXPECT_EQ(answers.find(lab().place().account().name), std::string::npos) << answers;
    EXPECT_EQ(readFile(lab().place().folder() / "passwd").value_or("").find("root:"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(lab().tree().data(course.id) / "x"));
}

TEST_F(Refusals, filesAreNotLargerThanAllowed)
{
    const auto big = lab().place().folder() / "big";
    ASSERT_TRUE(replaceFile(big, std::string(9 << 20, 'x')));
    const auto output = lab().sftp(course.id, "s01", "put " + big.string() + " tp1/big\n");
    EXPECT_NE(output.exit, 0);
    EXPECT_EQ(ssh("s01", {"wc -c < big"}).out, "8388608\n");
}

TEST_F(Refusals, anExpiredKeyIsRefused)
{
    const auto now = pupitre::now();
    const auto line = [&](Instant retention) {
        return [=](const PublicKey& key) {
            return makeKeyLine(key, {{}, retention, {agent(), "gate", "refusals", "s01"}})->text;
        };
    };
    EXPECT_EQ(loginWithLine("valid", line(now)).exit, 0);
    const auto expired = loginWithLine("expired", line(now - std::chrono::days{3}));
    EXPECT_NE(expired.err.find("Permission denied"), std::string::npos) << expired.err;
}

TEST_F(Refusals, anotherNetworkIsRefused)
{
    const auto line = [&](const std::string& network) {
        return [=](const PublicKey& key) {
            return makeKeyLine(key, {{network}, pupitre::now(), {agent(), "gate", "refusals", "s01"}})->text;
        };
    };
    EXPECT_EQ(loginWithLine("near", line("127.0.0.0/8")).exit, 0);
    const auto far = loginWithLine("far", line("192.0.2.0/24"));
    EXPECT_NE(far.err.find("Permission denied"), std::string::npos) << far.err;
}

TEST_F(Refusals, theProbeKeyGetsInAndLeavesNothing)
{
    const auto before = readFile(lab().place().authorizedKeys());
    const auto known = lab().place().folder() / "probe_known_hosts";
    ASSERT_TRUE(replaceFile(known, lab().place().sshd().knownHostsLine(), 0644));
    ASSERT_EQ(::chmod(lab().place().folder().c_str(), 0711), 0); // the account must reach that file
    EXPECT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        const auto item = probeKeyLogin(
            lab().tree(), {course}, {"127.0.0.1", lab().place().port(), lab().place().account().name, known});
        if (item.verdict != Verdict::Ok)
            return fail(ErrorKind::KeyRefused, item.reason,
                        item.facts.contains("detail") ? item.facts.at("detail") : "");
        return {};
    }));
    EXPECT_TRUE(lab().reconcile()); // writes the lines of every course again
    EXPECT_EQ(readFile(lab().place().authorizedKeys()).value_or("").size(), before->size());
}

TEST_F(Refusals, revokedBlockedAndDroppedSeatsAreTold)
{
    const auto mark = [&](const std::function<Result<void>()>& write) {
        ASSERT_TRUE(lab().asTheAccount(write));
    };
    const auto& tree = lab().tree();
    const auto seat = [](const char* id) { return *SeatId::parse(id); };
    mark([&] { return writeRevoked(tree, course.id, seat("s04")); });
    const auto revoked = ssh("s04", {"true"});
    EXPECT_EQ(revoked.exit, 1);
    EXPECT_NE(revoked.err.find("access was withdrawn"), std::string::npos) << revoked.err;
    EXPECT_NE(lab().sftp(course.id, "s04", "ls\n").exit, 0);

    mark([&] { return writeBlocked(tree, course.id, seat("s05"), "over quota"); });
    const auto blocked = ssh("s05", {"true"});
    EXPECT_NE(blocked.err.find("over quota"), std::string::npos) << blocked.err;
    EXPECT_EQ(lab().sftp(course.id, "s05", "ls tp1\n").exit, 0); // to remove files

    auto changed = course;
    changed.seats[5].standing = SeatStanding::Dropped;
    ASSERT_TRUE(lab().put(changed));
    EXPECT_NE(ssh("s06", {"true"}).err.find("Permission denied"), std::string::npos);
}

TEST_F(Refusals, whatIsNotUnderstoodIsAnsweredWithWhatIs)
{
    const auto output = ssh("s02", {"pupitre frobnicate"});
    EXPECT_EQ(output.exit, 1);
    EXPECT_EQ(output.err.find("pupitre: not understood"), 0U) << output.err;
    EXPECT_NE(ssh("s02", {"pupitre sshd"}, {"-tt"}).out.find("-t"), std::string::npos);
}

TEST_F(Refusals, theJournalCannotBeFilled)
{
    for (int i = 0; i < 13; ++i)
        static_cast<void>(ssh("s03", {"pupitre x"}));
    const auto journal = readFile(lab().tree().journal(course.id)).value_or("");
    int lines = 0;
    for (auto at = journal.find("notUnderstood"); at != std::string::npos;
         at = journal.find("notUnderstood", at + 1))
        lines += journal.rfind("\"s03\"", journal.find('\n', at)) > journal.rfind('\n', at) ? 1 : 0;
    EXPECT_GE(lines, 10);
    EXPECT_LE(lines, 20); // a minute may have turned over meanwhile
}

} // namespace pupitre
