// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a client can put into options, requests and variables. Each attack is also made with the teacher's
// key, which may do everything: what does not work there proves nothing here.
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "tests/gate/attacks.h"
#include "tests/gate/loopbackpeer.h"
#include "tests/waituntil.h"

#include <csignal>
#include <fcntl.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class AttackOptions : public Attack
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        if (isOpen())
            course = openCourse("options", 2);
    }
    static const SshIdentity& student() { return lab().identity(course.id, "s01"); }

    static inline Course course;
};

/// An agent with a key in it, for clients that offer to forward theirs.
class KeyAgent final
{
public:
    explicit KeyAgent(std::filesystem::path socket) : m_socket(std::move(socket))
    {
        const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
        m_pid = spawnChild({"ssh-agent", "-D", "-a", m_socket.string()}, cleanEnvironment(),
                           {nothing.get(), nothing.get(), nothing.get()})
                    .value_or(-1);
        EXPECT_TRUE(waitUntil([&] { return pupitre::exists(m_socket); }, 5s));
    }
    ~KeyAgent() { endChild(m_pid); }
    KeyAgent(const KeyAgent&) = delete;
    KeyAgent& operator=(const KeyAgent&) = delete;

    [[nodiscard]] ChildOptions offered() const
    {
        auto environment = cleanEnvironment();
        environment.push_back("SSH_AUTH_SOCK=" + m_socket.string());
        return {.limit = 60s, .environment = environment};
    }

private:
    std::filesystem::path m_socket;
    int m_pid = -1;
};

} // namespace

TEST_F(AttackOptions, commandsHiddenInOptionsStayInside)
{
    const auto shell = [](const SshIdentity& who) {
        std::string text;
        for (const auto& word : lab().place().client("ssh", who))
            text += (text.empty() ? "" : " ") + word;
        return text;
    };
    const auto local = scratch("options.txt");
    ASSERT_TRUE(replaceFile(local, "x\n"));
    using Attempt = std::function<Argv(const SshIdentity&, const std::string& touch)>;
    const auto with = [](const std::string& program, const Argv& more) -> Attempt {
        return [=](const SshIdentity& who, const std::string& touch) {
            auto argv = lab().place().client(program, who);
            for (auto word : more) {
                if (const auto at = word.find("@touch@"); at != std::string::npos)
                    word.replace(at, 7, touch);
                argv.push_back(std::move(word));
            }
            return argv;
        };
    };
    const auto to = lab().place().destination();
    const std::map<std::string, Attempt> attempts{
        {"sftp -s with a command", with("sftp", {"-b", "/dev/null", "-s", "/bin/sh -c '@touch@'", to})},
        {"sftp -s with a second command",
         with("sftp", {"-b", "/dev/null", "-s", "/usr/lib/openssh/sftp-server; @touch@", to})},
        {"scp -O to a name that is a command", with("scp", {"-O", local.string(), to + ":x.txt;@touch@"})},
        {"scp -O from a name that is a command",
         with("scp", {"-O", to + ":`@touch@`", scratch("options.back").string()})},
        {"RemoteCommand", with("ssh", {"-o", "RemoteCommand=@touch@", to})},
        {"rsync --rsync-path",
         [&](const SshIdentity& who, const std::string& touch) {
             return Argv{"rsync", "-r",    "-e", shell(who), "--rsync-path=" + touch + "; rsync",
                         local,   to + ":"};
         }},
        {"rsync to a name that is a command",
         [&](const SshIdentity& who, const std::string& touch) {
             return Argv{"rsync", "--old-args", "-r", "-e", shell(who), local, to + ":$(" + touch + ")x"};
         }},
    };
    for (const auto& [name, attempt] : attempts) {
        const Bait bait("options");
        const auto touch = "touch " + bait.path();
        static_cast<void>(runChild(attempt(student(), touch), {.limit = 60s}));
        EXPECT_FALSE(bait.taken()) << name;
        static_cast<void>(runChild(attempt(lab().place().teacher(), touch), {.limit = 60s}));
        EXPECT_TRUE(bait.taken()) << name << " does nothing in the first place";
    }
}

TEST_F(AttackOptions, noSubsystemButOurs)
{
    const Bait bait("subsystem");
    for (const Argv& more : {Argv{"-s", "sftp; touch " + bait.path()}, Argv{"-s", "sftp -d /"}})
        EXPECT_NE(lab().ssh(course.id, "s01", more).exit, 0);
    EXPECT_FALSE(bait.taken());
}

TEST_F(AttackOptions, whatTheTeachersKeyCanForwardAStudentsCannot)
{
    const auto sshd = std::to_string(lab().place().port());
    const auto to = lab().place().destination();
    const Argv through{"-W", "127.0.0.1:" + sshd, to};
    EXPECT_NE(client("ssh", lab().place().teacher(), through).out.find("SSH-"), std::string::npos);
    EXPECT_EQ(client("ssh", student(), through).out.find("SSH-"), std::string::npos);

    const auto home = lab().place().account().home.string();
    const auto socket = [&](const SshIdentity& who) {
        const auto path = home + "/forwarded.sock";
        const auto done = client("ssh", who,
                                 {"-o", "ExitOnForwardFailure=yes", "-o", "StreamLocalBindUnlink=yes", "-R",
                                  path + ":127.0.0.1:" + sshd, to, "true"});
        ::unlink(path.c_str());
        return done.exit;
    };
    EXPECT_EQ(socket(lab().place().teacher()), 0);
    EXPECT_EQ(socket(student()), 255);
}

TEST_F(AttackOptions, noAgentIsForwarded)
{
    const KeyAgent agent(scratch("agent.sock"));
    const auto socketSeen = [&](const SshIdentity& who) {
        auto argv = lab().place().client("ssh", who);
        argv.insert(argv.end(), {"-A", lab().place().destination(), "echo \"[$SSH_AUTH_SOCK]\""});
        return runChild(argv, agent.offered())->out;
    };
    EXPECT_NE(socketSeen(lab().place().teacher()), "[]\n");
    EXPECT_EQ(socketSeen(student()), "[]\n");
}

TEST_F(AttackOptions, variablesOfAHostileClientAreNotBelieved)
{
    // this sshd takes LANG and LC_* from clients; what a looser one would take must not matter either
    const auto elsewhere = scratch("elsewhere");
    ASSERT_TRUE(makeFolders(elsewhere));
    const auto said =
        lab().ssh(course.id, "s01", {"pupitre status"}, {},
                  {"-o", "SetEnv=PUPITRE_ROOT=" + elsewhere.string(), "-o", "SetEnv=HOME=/tmp"});
    EXPECT_EQ(said.exit, 0) << said.err;
    const Bait bait("variables");
    for (const auto& variable : {"LC_ALL=() { :;}; touch " + bait.path(), "LANG=$(touch " + bait.path() + ")",
                                 "LC_MESSAGES=`touch " + bait.path() + "`"})
        EXPECT_EQ(lab().ssh(course.id, "s01", {"true"}, {}, {"-o", "SetEnv=\"" + variable + "\""}).exit, 0);
    EXPECT_FALSE(bait.taken());
}

TEST_F(AttackOptions, aRequestIsOneOfOursOrAWordForTheShellInside)
{
    const Bait bait("request");
    const auto bytes = std::string("\xff\xfe\x01\x1b]0;x\x07; touch ") + bait.path();
    const std::vector<std::string> requests{"pupitre connect 8888\ntouch " + bait.path(),
                                            "pupitre submit tp1; touch " + bait.path(),
                                            "pupitre status ../../s02",
                                            "pupitre receipt s02",
                                            "internal-sftp -d / ; touch " + bait.path(),
                                            "exec /run/pupitre/agent gate options s02",
                                            bytes,
                                            "\"; touch " + bait.path() + "; \"",
                                            "' || touch " + bait.path() + " || '"};
    for (const auto& text : requests) {
        const auto output = lab().ssh(course.id, "s01", {text});
        EXPECT_EQ((output.out + output.err).find("\"seat\": \"s02\""), std::string::npos) << text;
    }
    EXPECT_FALSE(bait.taken());
    const auto inside = lab().ssh(course.id, "s01", {"touch /tmp/inside && ls /tmp/inside"});
    EXPECT_EQ(inside.out, "/tmp/inside\n") << inside.err;
}

TEST_F(AttackOptions, anEarlyKeyOfTheTerminalReachesNobody)
{
    // keys pressed before the program has the terminal: interrupt, quit, suspend, end of file
    for (const auto* key : {"\x03", "\x1c", "\x1a", "\x04"}) {
        const auto output =
            lab().ssh(course.id, "s02", {"test -t 0 && echo here"}, std::string(key) + "\n", {"-tt"});
        EXPECT_EQ(output.out.find("pupitre-"), std::string::npos)
            << output.out; // the account's shell has no say
    }
    EXPECT_EQ(lab().ssh(course.id, "s02", {"id -u"}).out, "1000\n");
}

} // namespace pupitre
