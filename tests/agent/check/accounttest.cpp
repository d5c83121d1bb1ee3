// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of the system, read without a name service.
#include "core/agent/check/account.h"
#include "core/agent/check/sshdconfig.h"

#include <gtest/gtest.h>
#include <map>

using namespace pupitre;

TEST(Account, readsPasswd)
{
    const std::string text = "root:x:0:0:root:/root:/bin/bash\nada:x:1001:1001:Ada,,,:/home/ada:/bin/bash\n";
    EXPECT_EQ(nameInPasswd(text, 1001), "ada");
    EXPECT_EQ(nameInPasswd(text, 1002), "");
    EXPECT_EQ(nameInPasswd("", 0), "");
}

TEST(Account, countsSubordinateIdsByNameAndUid)
{
    const std::string text = "ada:100000:65536\nbob:165536:65536\n1001:300000:1000\nada:broken\nada:1:x\n";
    EXPECT_EQ(subordinateIdsIn(text, "ada", 1001), 66536U);
    EXPECT_EQ(subordinateIdsIn(text, "bob", 1002), 65536U);
    EXPECT_EQ(subordinateIdsIn(text, "eve", 1003), 0U);
}

namespace
{
SshdConfig configOf(const std::map<std::string, std::string>& texts)
{
    const SshdFiles files{[&texts](const std::string& path) -> std::optional<std::string> {
                              const auto found = texts.find(path);
                              return found == texts.end() ? std::nullopt
                                                          : std::optional<std::string>(found->second);
                          },
                          [](const std::string& pattern) {
                              return pattern.ends_with("*.conf")
                                         ? std::vector<std::string>{"/d/1.conf", "/d/2.conf"}
                                         : std::vector<std::string>{pattern};
                          }};
    return readSshdConfig("/c", files);
}
} // namespace

TEST(SshdConfig, firstValueWinsAcrossIncludes)
{
    const auto config = configOf({{"/c", "# x\nInclude /d/*.conf\nMaxStartups 10:30:100\nPort 22\n"},
                                  {"/d/1.conf", "maxstartups=100\n"},
                                  {"/d/2.conf", "MaxStartups 5\nAuthorizedKeysFile \"/k/%u\"\n"}});
    EXPECT_EQ(config.value("maxstartups", ""), "100");
    EXPECT_EQ(config.value("authorizedkeysfile", ""), "/k/%u");
    EXPECT_EQ(config.value("port", ""), "22");
    EXPECT_EQ(config.value("forcecommand", "none"), "none");
    EXPECT_FALSE(config.unreadable);
}

TEST(SshdConfig, matchBlocksAreOnlyNoted)
{
    const auto config =
        configOf({{"/c", "Match User x\n  ForceCommand /bin/false\nMatch all\nPubkeyAuthentication no\n"}});
    EXPECT_EQ(config.value("forcecommand", "none"), "none");
    EXPECT_EQ(config.value("pubkeyauthentication", "yes"), "no");
    EXPECT_TRUE(config.hasMatchBlocks);
}

TEST(SshdConfig, variablesThatGiveTheAccountAwayAreSeen)
{
    const auto dangerous = [](const std::string& text) {
        return dangerousVariable(configOf({{"/c", text}}));
    };
    EXPECT_EQ(dangerous("AcceptEnv LANG LC_*\nAcceptEnv COLORTERM NO_COLOR GIT_*\n"), "");
    EXPECT_EQ(dangerous(""), "");
    EXPECT_EQ(dangerous("AcceptEnv LANG\nAcceptEnv LC_* *\n"), "*"); // all its lines count
    EXPECT_EQ(dangerous("AcceptEnv LD_*\n"), "LD_*");
    EXPECT_EQ(dangerous("AcceptEnv BASH_EN?\n"), "BASH_EN?");
    EXPECT_EQ(dangerous("Match User ada\nAcceptEnv P*\n"), "P*"); // it may match this account
}

TEST(SshdConfig, unreadableIncludeAndLoopsAreTold)
{
    EXPECT_TRUE(configOf({}).unreadable);
    EXPECT_TRUE(configOf({{"/c", "Include /secret\n"}}).unreadable);
    EXPECT_TRUE(configOf({{"/c", "Include /c\n"}}).unreadable);
}

TEST(SshdVersion, fromWhatSshdSays)
{
    EXPECT_EQ(sshVersionFrom("OpenSSH_9.2p1 Debian-2+deb12u3, OpenSSL 3.0.11"), (SshVersion{9, 2}));
    EXPECT_EQ(sshVersionFrom("unknown option -- V\nOpenSSH_7.4p1, OpenSSL 1.0.2k"), (SshVersion{7, 4}));
    EXPECT_EQ(sshVersionFrom("OpenSSH_10.0"), (SshVersion{10, 0}));
    EXPECT_FALSE(sshVersionFrom("dropbear"));
    EXPECT_FALSE(sshVersionFrom("OpenSSH_x"));
    EXPECT_LT((SshVersion{7, 4}), (SshVersion{7, 7}));
}
