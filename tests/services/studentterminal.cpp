// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window runs for a terminal at a student's: the system's ssh with what this place needs, and nothing
// of the teacher's that goes along.
#include "core/services/seats/studentterminal.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace pupitre;

namespace
{
const TpRef tp{*PlaceId::parse("lab"), *CourseId::parse("dl"), *TpId::parse("tp1")};
const SeatId seat = *SeatId::parse("s07");

bool holds(const CommandLine& command, const std::vector<std::string>& words)
{
    return !std::ranges::search(command.argv, words).empty();
}
} // namespace

TEST(StudentTerminal, runsHereWithoutSsh)
{
    const auto command = visitCommand({}, {}, tp, seat);
    EXPECT_EQ(command.argv.front(), "sh");
    EXPECT_EQ(std::vector(command.argv.end() - 3, command.argv.end()),
              (std::vector<std::string>{"dl", "tp1", "s07"}));
}

TEST(StudentTerminal, goesByTheSystemsSsh)
{
    SshOptions ssh;
    ssh.configFile = "/c";
    ssh.ownKnownHosts = "/home/ada/known hosts";
    ssh.identities = {"/k1", "/k2"};
    const auto command =
        visitCommand({PlaceKind::Ssh, "lab.example", "ada", 2222, "gate.example"}, ssh, tp, seat);
    EXPECT_TRUE(holds(command, {"ssh", "-t", "-a", "-x"}));
    EXPECT_TRUE(holds(command, {"-F", "/c"}));
    EXPECT_TRUE(holds(command, {"GlobalKnownHostsFile=/etc/ssh/ssh_known_hosts \"/home/ada/known hosts\""}));
    EXPECT_TRUE(holds(command, {"-i", "/k1", "-i", "/k2"}));
    EXPECT_TRUE(holds(command, {"-l", "ada", "-p", "2222", "-J", "gate.example", "--", "lab.example"}));
    EXPECT_EQ(command.argv.back().find('\n'), std::string::npos);
    EXPECT_NE(command.argv.back().find(" dl tp1 s07"), std::string::npos) << command.argv.back();
}

TEST(StudentTerminal, leavesToTheConfigurationWhatIsNotSaid)
{
    const auto command = visitCommand({PlaceKind::Ssh, "lab", {}, 0, {}}, {}, tp, seat);
    for (const char* word : {"-l", "-p", "-J", "-i", "-F"})
        EXPECT_FALSE(holds(command, {word})) << word;
}
