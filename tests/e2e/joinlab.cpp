// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From an invitation to a login on a real sshd: with a key that the student made and sent a request for, and
// with a key that a passphrase opens.
#include "core/agent/system/smallfile.h"
#include "tests/e2e/labdesktop.h"
#include "tests/gate/sharedlab.h"
#include "tests/gate/tempfolder.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class JoinLab : public WithLab
{
protected:
    /// Nobody has a key yet.
    static Course courseWithoutKeys(const std::string& id)
    {
        Course course = openCourse(id, 2);
        for (Seat& seat : course.seats)
            seat.members.front().keys.clear();
        EXPECT_TRUE(lab().put(course));
        return course;
    }

    /// It knows the place from the first test on.
    static LabDesktop teachersDesktop()
    {
        LabDesktop desktop(lab().place(), lab().place().port());
        if (desktop.pupitre({"place", "show", "lab"}).exit != 0) {
            EXPECT_EQ(desktop.pupitre({"place", "add", "lab", "--name", "lab"}).exit, 0);
        }
        return desktop;
    }

    static nlohmann::json document(const ChildOutput& output)
    {
        EXPECT_EQ(output.exit, 0) << output.out << output.err;
        return nlohmann::json::parse(output.out, nullptr, false);
    }

    /// As a student types it, in the folder of the invitation.
    static ChildOutput inFolder(const fs::path& folder, const std::string& command,
                                const std::string& more = {})
    {
        return *runChild({"env", "-C", folder.string(), "sh", "-c", more + command}, {.limit = 60s});
    }
};

} // namespace

TEST_F(JoinLab, aStudentComesInWithAKeyOfTheirOwn)
{
    const Course course = courseWithoutKeys("own");
    const LabDesktop desktop = teachersDesktop();
    const TempFolder folder;
    const std::string invitations = (folder.path() / "invitations").string();
    const auto invited = document(desktop.pupitre(
        {"invite", "own", "--place", "lab", "--keys", "theirs", "--to", invitations, "--json"}));
    ASSERT_EQ(invited["awaited"].size(), 2U);
    const fs::path mine = invited["people"][0]["folder"].get<std::string>();
    EXPECT_NE(inFolder(mine, "ssh -F ssh_config -o BatchMode=yes own true").exit, 0);

    // What the page in the folder says.
    ASSERT_EQ(inFolder(mine, "ssh-keygen -q -t ed25519 -N '' -f id_ed25519").exit, 0);
    const std::string page = readFile(mine / "README.en.txt").value_or("");
    const auto echo = page.find("echo pupitre-join");
    ASSERT_NE(echo, std::string::npos) << page;
    const auto request = inFolder(mine, page.substr(echo, page.find('\n', echo) - echo));
    ASSERT_TRUE(replaceFile(folder.path() / "request.txt", "> " + request.out + "\nMerci\n"));

    const std::string file = (folder.path() / "request.txt").string();
    const auto shown =
        document(desktop.pupitre({"course", "admit", "own", file, "--place", "lab", "--json"}));
    EXPECT_EQ(shown["joins"][0]["effect"], "given");
    EXPECT_EQ(shown["applied"], false);
    EXPECT_NE(inFolder(mine, "ssh -F ssh_config -o BatchMode=yes own true").exit, 0);
    const auto taken =
        document(desktop.pupitre({"course", "admit", "own", file, "--apply", "--place", "lab", "--json"}));
    EXPECT_EQ(taken["applied"], true);
    const auto in = inFolder(mine, "ssh -F ssh_config -o BatchMode=yes own echo in");
    EXPECT_EQ(in.out, "in\n") << in.err;

    ASSERT_TRUE(
        replaceFile(folder.path() / "bad.txt",
                    "pupitre-join 1 own s09 x " + request.out.substr(request.out.find("ssh-ed25519"))));
    const auto bad = desktop.pupitre({"course", "admit", "own", (folder.path() / "bad.txt").string(),
                                      "--apply", "--place", "lab", "--lang", "en"});
    EXPECT_EQ(bad.exit, 5);
    EXPECT_NE(bad.err.find("bad.txt, line 1"), std::string::npos) << bad.err;
}

TEST_F(JoinLab, aPassphraseOpensTheKey)
{
    const Course course = courseWithoutKeys("locked");
    const LabDesktop desktop = teachersDesktop();
    const TempFolder folder;
    const fs::path table = folder.path() / "passphrases.csv";
    const auto invited =
        document(desktop.pupitre({"invite", "locked", "--place", "lab", "--passphrases", table.string(),
                                  "--to", (folder.path() / "invitations").string(), "--json"}));
    const fs::path mine = invited["people"][1]["folder"].get<std::string>();
    const std::string login = invited["people"][1]["login"];
    const std::string list = readFile(table).value_or("");
    const auto line = list.find(",", list.find("\ns02"));
    ASSERT_NE(line, std::string::npos) << list;
    const auto end = list.find('\n', line);
    const auto comma = list.rfind(',', end);
    const std::string passphrase = list.substr(comma + 1, end - comma - 1);
    EXPECT_NE(list.substr(line, end - line).find(login), std::string::npos);

    const fs::path asker = folder.path() / "ask.sh";
    ASSERT_TRUE(replaceFile(asker, "#!/bin/sh\ncat " + (folder.path() / "secret").string() + "\n"));
    fs::permissions(asker, fs::perms::owner_all);
    const std::string asking =
        "export DISPLAY=none SSH_ASKPASS_REQUIRE=force SSH_ASKPASS=" + asker.string() + "; ";
    const std::string come =
        "ssh -F ssh_config -o PasswordAuthentication=no -o KbdInteractiveAuthentication=no "
        "locked echo in";
    ASSERT_TRUE(replaceFile(folder.path() / "secret", passphrase + "\n"));
    const auto in = inFolder(mine, come, asking);
    EXPECT_EQ(in.out, "in\n") << in.err;
    ASSERT_TRUE(replaceFile(folder.path() / "secret", "another\n"));
    EXPECT_NE(inFolder(mine, come, asking).exit, 0);

    // Nowhere but in the table.
    EXPECT_NE(runChild({"grep", "-rqF", passphrase, desktop.home().string(), mine.string()})->exit, 0);
}

} // namespace pupitre
