// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever an invitation or a folder is called, ssh understands exactly the host, user, port, key and known
// hosts that we meant, and its ProxyCommand gets exactly our words; or nothing is written.
#include "core/student/ssh/sshconfig.h"

#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/tempfolder.h"
#include "tests/student/enrolmentfor.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <sstream>

using namespace pupitre;

namespace
{

std::string nthWord(std::mt19937& random, std::string_view alphabet, std::size_t most)
{
    std::string text;
    const auto size = 1 + random() % most;
    while (text.size() < size)
        text += alphabet[random() % alphabet.size()];
    return text;
}

/// What `ssh -G` says, by key.
std::map<std::string, std::string> understood(const std::filesystem::path& config, const std::string& alias)
{
    std::map<std::string, std::string> values;
    const auto output = runChild({"ssh", "-G", "-F", config, alias});
    EXPECT_TRUE(output && output->exit == 0) << (output ? output->err : "ssh did not run");
    std::istringstream lines(output ? output->out : "");
    for (std::string line; std::getline(lines, line);)
        if (const auto space = line.find(' '); space != std::string::npos)
            values[line.substr(0, space)] = line.substr(space + 1);
    return values;
}

void expectGuarded(const std::map<std::string, std::string>& values)
{
    EXPECT_EQ(values.at("stricthostkeychecking"), "true");
    EXPECT_EQ(values.at("identitiesonly"), "yes");
    EXPECT_EQ(values.at("forwardagent"), "no");
    EXPECT_EQ(values.at("forwardx11"), "no");
    EXPECT_EQ(values.at("updatehostkeys"), "false");
}

class SshConfig : public testing::Test
{
protected:
    /// Writes what sshConfigOf() gives; false where it refuses.
    static bool write(const Enrolment& enrolment)
    {
        const auto text = sshConfigOf(enrolment);
        if (!text)
            return false;
        std::filesystem::create_directories(enrolment.folder);
        EXPECT_TRUE(replaceFile(enrolment.sshConfig(), *text));
        return true;
    }

    TempFolder m_folder;
};

} // namespace

TEST_F(SshConfig, saysWhatTheInvitationSays)
{
    const auto enrolment = enrolmentIn(m_folder.path());
    ASSERT_TRUE(write(enrolment));
    const auto gate = understood(enrolment.sshConfig(), enrolment.alias());
    EXPECT_EQ(gate.at("hostname"), "lab.example.org");
    EXPECT_EQ(gate.at("user"), "deep");
    EXPECT_EQ(gate.at("port"), "22");
    EXPECT_EQ(gate.at("identityfile"), enrolment.keyFile());
    EXPECT_EQ(gate.at("userknownhostsfile"), enrolment.knownHosts());
    expectGuarded(gate);
    const auto inside = understood(enrolment.sshConfig(), enrolment.insideAlias());
    EXPECT_EQ(inside.at("user"), "student");
    EXPECT_EQ(inside.at("hostname"), enrolment.insideAlias());
    EXPECT_EQ(inside.at("identityfile"), enrolment.keyFile());
    EXPECT_EQ(inside.at("userknownhostsfile"), enrolment.insideKnownHosts());
    expectGuarded(inside);
    EXPECT_EQ(understood(enrolment.sshConfig(), "somewhere.else").at("hostname"), "somewhere.else");
}

TEST_F(SshConfig, isUnderstoodWhateverThingsAreCalled)
{
    std::mt19937 random(20261127);
    const std::string hostile = " '%h%%#=,;*?[]{}()!~&|<>`\t^@:-_aé";
    int written = 0;
    for (int round = 0; round < 60; ++round) {
        auto enrolment = enrolmentIn(m_folder.path() / nthWord(random, hostile, 12) / "x");
        Invitation& invitation = enrolment.invitation;
        invitation.title = nthWord(random, hostile + "\"\\$", 30);
        invitation.host = nthWord(random, "ab.-:0123456789 \"#%$*?!", 6);
        invitation.user = nthWord(random, "abAB._+@-0 \"#%$", 4);
        invitation.port = static_cast<int>(random() % 70000);
        const auto known = parsePublicKey(
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINRh21P1LBh8hCiT7gZKWmjJA3tXOgaMrc8m0g/QEZeP");
        ASSERT_TRUE(known);
        invitation.hostKeys = {*known};
        const auto sound = soundInvitation(invitation);
        if (sound)
            invitation = *sound;
        else {
            invitation.host = "2001:db8::7";
            invitation.user = "a.b+c@d";
            invitation.port = 2222;
        }
        if (!write(enrolment))
            continue;
        ++written;
        const auto gate = understood(enrolment.sshConfig(), enrolment.alias());
        EXPECT_EQ(gate.at("hostname"), invitation.host);
        EXPECT_EQ(gate.at("user"), invitation.user);
        EXPECT_EQ(gate.at("port"), std::to_string(invitation.port));
        expectGuarded(gate);
        const auto inside = understood(enrolment.sshConfig(), enrolment.insideAlias());
        EXPECT_EQ(inside.at("hostname"), enrolment.insideAlias());
        EXPECT_EQ(inside.at("user"), "student");
        expectGuarded(inside);
    }
    EXPECT_GT(written, 40); // a tab is refused
}

/// -G shows names before their tokens are put in: what ssh opens and runs is seen when it does.
TEST_F(SshConfig, opensTheVeryFilesAndRunsTheVeryWords)
{
    const auto bin = m_folder.path() / "bin";
    std::filesystem::create_directories(bin);
    const auto heard = m_folder.path() / "heard";
    ASSERT_TRUE(replaceFile(
        bin / "ssh", "#!/bin/sh\nfor w; do printf '%s\\n' \"$w\"; done > " + heard.string() + "\n", 0755));
    for (const char* name : {"plain", "two words", "100%h", "it's", "a;b&c|d", "(x) [y] {z}", "#hash",
                             "~tilde", "`id`", "!bang", "*star?", "=eq,"}) {
        const auto enrolment = enrolmentIn(m_folder.path() / name);
        ASSERT_TRUE(write(enrolment)) << name;
        const std::vector<std::string> environment{"PATH=" + bin.string() + ":/usr/bin:/bin",
                                                   "HOME=" + m_folder.path().string(), "LC_ALL=C.UTF-8"};
        ASSERT_TRUE(replaceFile(heard, ""));
        auto ran = runChild(
            {"/usr/bin/ssh", "-v", "-F", enrolment.sshConfig(), "-oBatchMode=yes", enrolment.insideAlias()},
            {.environment = environment});
        ASSERT_TRUE(ran);
        EXPECT_NE(ran->err.find("identity file " + enrolment.keyFile().string() + " type"), std::string::npos)
            << ran->err;
        EXPECT_EQ(readFile(heard).value_or(""),
                  "-F\n" + enrolment.sshConfig().string() + "\n" + enrolment.alias() + "\npupitre\nsshd\n")
            << name;
    }
}

TEST_F(SshConfig, refusesWhatCannotBeQuoted)
{
    for (const char* name : {"a\"b", "a\\b", "a\nb", "a$b", "a\x7f"})
        EXPECT_FALSE(sshConfigOf(enrolmentIn(m_folder.path() / name))) << name;
    EXPECT_FALSE(sshConfigOf(enrolmentIn("relative")));
    auto renamed = enrolmentIn(m_folder.path() / "x");
    for (const char* name : {"a b", "*", "a\nProxyCommand id", "a,b", "!a"}) {
        renamed.name = name;
        EXPECT_FALSE(sshConfigOf(renamed)) << name;
    }
}
