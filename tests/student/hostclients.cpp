// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OpenSSH's own clients through what the program writes for them, where the seat works on a compute host: the
// student notices nothing of it.
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/student/tools/toolerrors.h"
#include "tests/agent/hosts/hostslab.h"
#include "tests/student/studentlab.h"
#include "tests/waituntil.h"

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class HostClients : public WithHosts
{
protected:
    static Course openedOnHosts(const std::string& id)
    {
        auto course = courseOn(id, 1, now() - 1min, now() + 1h);
        EXPECT_TRUE(lab().write(course));
        EXPECT_TRUE(lab().reconcile());
        EXPECT_TRUE(lab().reconcile()); // the home hears of the host key inside
        EXPECT_TRUE(hostOf(seatOf(course, "s01"))) << journalOf(course.id);
        return course;
    }
};

} // namespace

TEST_F(HostClients, comeInByNameAndInsideAsEditorsDo)
{
    const auto course = openedOnHosts("tools");
    Desk desk(lab().home(), course.id, "s01");
    ASSERT_TRUE(desk.reach());
    const auto editor = answered<EditorOpened>(
        [&](Reply<EditorOpened> reply) { desk.tools().openEditor(std::nullopt, std::move(reply)); });
    ASSERT_FALSE(editor); // there is none in the lab; what it needs is written
    ASSERT_EQ(editor.error().subject, remoteEditor) << editor.error().detail;

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

    const auto inside = desk.enrolment().insideAlias();
    const auto command = desk.client({"ssh", inside, "id -u; exit 4"});
    EXPECT_EQ(command.out, "1000\n") << command.err;
    EXPECT_EQ(command.exit, 4);
    ASSERT_EQ(desk.client({"ssh", alias,
                           "setsid sh -c 'while :; do echo inside | nc -l -N 127.0.0.1 7777; done' "
                           ">/dev/null 2>&1 &"})
                  .exit,
              0);
    EXPECT_TRUE(waitUntil(
        [&] {
            return desk.client({"ssh", "-W", "127.0.0.1:7777", inside}).out == "inside\n";
        },
        20s));
}

} // namespace pupitre
