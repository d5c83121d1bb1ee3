// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OpenSSH's own clients through what the program writes for them, against a real gate: plain ones, and those
// that come as VS Code does, through the sshd inside.
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "core/student/ssh/insidehosts.h"
#include "core/student/tools/toolerrors.h"
#include "tests/gate/loopbackpeer.h"
#include "tests/student/studentlab.h"
#include "tests/waituntil.h"

#include <fcntl.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class Clients : public WithLab
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        if (isOpen())
            course = openCourse("clients", 4);
    }
    static void install(const Desk& desk, const std::string& program, const std::string& script)
    {
        ASSERT_TRUE(makeFolders(desk.folder() / "bin"));
        ASSERT_TRUE(replaceFile(desk.folder() / "bin" / program, "#!/bin/sh\n" + script + "\n", 0755));
    }
    [[nodiscard]] static Result<EditorOpened> openEditor(Desk& desk)
    {
        return answered<EditorOpened>(
            [&](Reply<EditorOpened> reply) { desk.tools().openEditor(std::nullopt, std::move(reply)); });
    }
    /// Makes our line in ~/.ssh/config, and the sshd inside known, as the first use of an editor does.
    static void openTheWay(Desk& desk)
    {
        const auto opened = openEditor(desk);
        ASSERT_FALSE(opened); // there is no editor in the lab
        ASSERT_EQ(opened.error().subject, remoteEditor) << opened.error().detail;
    }
    /// A server on a port of the instance; it outlives the command that started it.
    static void serveInside(Desk& desk)
    {
        const auto started =
            desk.client({"ssh", desk.enrolment().alias(),
                         "setsid sh -c 'while :; do echo inside | nc -l -N 127.0.0.1 7777; done' "
                         ">/dev/null 2>&1 &"});
        ASSERT_EQ(started.exit, 0) << started.err;
    }
    static int background(const Argv& argv)
    {
        const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
        return spawnChild(argv, cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()})
            .value_or(-1);
    }
    static Argv forwarding(Desk& desk, const Argv& options)
    {
        Argv argv{"ssh", "-F", desk.places().sshConfig.string(), "-N"};
        argv.insert(argv.end(), options.begin(), options.end());
        argv.push_back(desk.enrolment().insideAlias());
        return argv;
    }

    static inline Course course;
};

} // namespace

TEST_F(Clients, comeInByNameOnceTheLineIsThere)
{
    Desk desk(lab(), course.id, "s01");
    ASSERT_TRUE(desk.reach());
    EXPECT_FALSE(std::filesystem::exists(desk.places().sshConfig)); // nothing is written before it is needed
    openTheWay(desk);
    const auto alias = desk.enrolment().alias();
    const auto own = desk.client({"ssh", alias, "id -u; pwd; exit 3"});
    EXPECT_EQ(own.out, "1000\n/home/student\n") << own.err;
    EXPECT_EQ(own.exit, 3);

    const auto file = desk.folder() / "two words.txt";
    ASSERT_TRUE(replaceFile(file, "hello\n"));
    EXPECT_EQ(desk.client({"scp", file, alias + ":tp1/by-scp"}).exit, 0);
    EXPECT_EQ(desk.client({"sftp", "-b", "-", alias}, "put \"" + file.string() + "\" tp1/by-sftp\n").exit, 0);
    const auto rsync = runChild(
        {"rsync", "-e", "ssh -F '" + desk.places().sshConfig.string() + "'", file, alias + ":by-rsync"});
    EXPECT_EQ(rsync->exit, 0) << rsync->err;
    EXPECT_EQ(desk.client({"ssh", alias, "cat by-scp by-sftp by-rsync"}).out, "hello\nhello\nhello\n");
}

TEST_F(Clients, editorIsOpenedOnTheWorkspace)
{
    Desk desk(lab(), course.id, "s04");
    ASSERT_TRUE(desk.reach());
    const auto told = desk.folder() / "told";
    const auto answering = [&](const std::string& extension) {
        return "[ \"$1\" = --list-extensions ] && { echo " + extension + "; exit 0; }\necho \"$@\" > '"
               + told.string() + "'";
    };
    install(desk, "code", answering("somebody.else"));
    const auto bare = openEditor(desk);
    ASSERT_FALSE(bare);
    EXPECT_EQ(bare.error().subject, editorExtension);
    EXPECT_NE(bare.error().detail.find("--install-extension"), std::string::npos) << bare.error().detail;
    EXPECT_EQ(removeInclude(desk.places().sshConfig), true);

    install(desk, "code", answering("ms-vscode-remote.Remote-SSH"));
    const auto opened = openEditor(desk);
    ASSERT_TRUE(opened) << opened.error().subject << opened.error().detail;
    EXPECT_EQ(opened->include, IncludeChange::Made);
    EXPECT_TRUE(waitUntil([&] { return readFile(told).value_or("").ends_with("\n"); }, 10s));
    EXPECT_EQ(readFile(told).value_or(""),
              "--remote ssh-remote+" + desk.enrolment().insideAlias() + " /home/student\n");
    EXPECT_EQ(openEditor(desk).value_or(EditorOpened{}).include, IncludeChange::WasThere);
}

TEST_F(Clients, terminalIsAWindowWithAShellInside)
{
    Desk desk(lab(), course.id, "s04");
    ASSERT_TRUE(desk.reach());
    const auto seen = desk.folder() / "seen";
    install(desk, "x-terminal-emulator", "shift; echo 'id -u; pwd' | \"$@\" > '" + seen.string() + "'");
    const auto open = [&](const std::optional<TpId>& wished) {
        return answered<TpId>(
            [&](Reply<TpId> reply) { desk.tools().openTerminal(wished, "over", std::move(reply)); });
    };
    EXPECT_EQ(open(std::nullopt), course.tps[0].id);
    EXPECT_TRUE(waitUntil([&] { return readFile(seen).value_or("") == "1000\n/home/student\n"; }, 30s))
        << readFile(seen).value_or("");
    const auto other = open(*TpId::parse("tp9"));
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().subject, "noTp");
}

TEST_F(Clients, comeInsideAsEditorsDo)
{
    Desk desk(lab(), course.id, "s02");
    ASSERT_TRUE(desk.reach());
    openTheWay(desk);
    const auto inside = desk.enrolment().insideAlias();
    const auto command = desk.client({"ssh", inside, "id -u; exit 4"});
    EXPECT_EQ(command.out, "1000\n") << command.err;
    EXPECT_EQ(command.exit, 4);
    serveInside(desk);
    // One stream to a port: ssh -W.
    EXPECT_TRUE(waitUntil(
        [&] {
            return desk.client({"ssh", "-W", "127.0.0.1:7777", inside}).out == "inside\n";
        },
        20s));
    // A proxy for whatever is asked: ssh -D.
    const int port = freeLoopbackPort();
    const int dynamic = background(forwarding(desk, {"-D", "127.0.0.1:" + std::to_string(port)}));
    ASSERT_GT(dynamic, 0);
    EXPECT_TRUE(waitUntil(
        [&] { return answerFrom(port, socksRequest(7777)).find("inside") != std::string::npos; }, 20s));
    endChild(dynamic);
}

TEST_F(Clients, openManyChannelsOverOneLogin)
{
    Desk desk(lab(), course.id, "s02");
    ASSERT_TRUE(desk.reach());
    openTheWay(desk);
    const auto socket = (desk.folder() / "m").string();
    const int master = background(forwarding(desk, {"-M", "-S", socket}));
    ASSERT_GT(master, 0);
    ASSERT_TRUE(waitUntil([&] { return std::filesystem::exists(socket); }, 30s));
    const auto config = desk.places().sshConfig.string();
    std::string each = "for i in 1 2 3 4 5 6 7 8; do ssh -F '" + config + "' -S '" + socket + "' "
                       + desk.enrolment().insideAlias()
                       + " 'cat >/dev/null; echo done' </dev/null & done; wait";
    const auto all = runChild({"sh", "-c", each}, {.limit = 60s});
    EXPECT_EQ(all->out, "done\ndone\ndone\ndone\ndone\ndone\ndone\ndone\n") << all->err;
    endChild(master);
}

TEST_F(Clients, trustNoOtherSshdInside)
{
    Desk desk(lab(), course.id, "s03");
    ASSERT_TRUE(desk.reach());
    openTheWay(desk);
    ASSERT_EQ(desk.client({"ssh", desk.enrolment().insideAlias(), "true"}).exit, 0);
    const auto other =
        parsePublicKey("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINRh21P1LBh8hCiT7gZKWmjJA3tXOgaMrc8m0g/QEZeP");
    ASSERT_TRUE(writeInsideHosts(desk.enrolment(), {*other}));
    const auto refused = desk.client({"ssh", "-oBatchMode=yes", desk.enrolment().insideAlias(), "true"});
    EXPECT_EQ(refused.exit, 255);
    EXPECT_NE(refused.err.find("verification failed"), std::string::npos) << refused.err;
}

TEST_F(Clients, lineGoesWithTheLastCourse)
{
    Desk desk(lab(), course.id, "s03");
    ASSERT_TRUE(desk.reach());
    openTheWay(desk);
    ASSERT_TRUE(hasInclude(desk.places().sshConfig));
    const auto left =
        answered<void>([&](Reply<void> reply) { desk.studies().leave(desk.link(), std::move(reply)); });
    EXPECT_TRUE(left);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !hasInclude(desk.places().sshConfig); }, 10'000));
}

TEST_F(Clients, tunnelEndsAtTheDeadline)
{
    auto ending = openCourse("ending", 1);
    Desk desk(lab(), ending.id, "s01");
    ASSERT_TRUE(desk.reach());
    openTheWay(desk);
    serveInside(desk);
    SshTunnel tunnel(desk.enrolment(), 7777);
    std::optional<Error> end;
    QObject::connect(&tunnel, &SshTunnel::ended, &tunnel, [&](const Error& error) { end = error; });
    tunnel.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tunnel.port() != 0 || end; }, 60'000));
    ASSERT_FALSE(end) << end->detail;
    EXPECT_TRUE(waitUntil([&] { return answerFrom(tunnel.port()) == "inside\n"; }, 15s));
    ending.tps[0].sessions[0].end.utc = now() + 3s;
    ending.tps[0].deadline.utc = now() + 3s;
    ASSERT_TRUE(lab().put(ending));
    EXPECT_TRUE(QTest::qWaitFor([&] { return end.has_value(); }, 20'000));
    EXPECT_EQ(end.value_or(Error{}).kind, ErrorKind::ConnectionLost);
    EXPECT_EQ(tunnel.port(), 0);
}

} // namespace pupitre
