// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hostile text at the gate: it is one of few known requests, or one string for a shell inside the instance.
#include "core/agent/gate/request.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

GateAsk askOf(std::string_view text)
{
    return parseGateRequest(text, false).ask;
}

} // namespace

TEST(GateRequest, nothingIsAShell)
{
    EXPECT_EQ(askOf(""), GateAsk::Shell);
    EXPECT_EQ(parseGateRequest("", true).ask, GateAsk::Shell);
}

TEST(GateRequest, knowsTheSubsystemWithItsOptions)
{
    for (const auto* text : {"internal-sftp", "internal-sftp -l INFO -f AUTH", "/usr/lib/openssh/sftp-server",
                             "/usr/libexec/openssh/sftp-server -l INFO", "/usr/libexec/sftp-server",
                             "sftp-server", "sftp-server -d /"})
        EXPECT_EQ(askOf(text), GateAsk::Sftp) << text;
}

TEST(GateRequest, isNotFooledIntoSftp)
{
    for (const auto* text :
         {"internal-sftp; id", "internal-sftp\nid", "internal-sftp $(id)", "sftp-server|sh",
          "/tmp/x/sftp-server\t-d", "x/sftp-server", "internal-sftpd", " internal-sftp"})
        EXPECT_EQ(askOf(text), GateAsk::Command) << text;
}

TEST(GateRequest, commandsStayOneString)
{
    for (const std::string text : {"ls -l", "$(touch /tmp/x)", "a'b\"c;d\ne", "scp -t .",
                                   "rsync --server -e.x . .", "pupitre-status", "pupitre\tstatus"}) {
        const auto request = parseGateRequest(text, false);
        EXPECT_EQ(request.ask, GateAsk::Command);
        EXPECT_EQ(request.text, text);
    }
}

TEST(GateRequest, readsOurOwn)
{
    EXPECT_EQ(askOf("pupitre status"), GateAsk::Status);
    EXPECT_EQ(askOf("pupitre  submit "), GateAsk::Submit);
    EXPECT_EQ(parseGateRequest("pupitre receipt tp3", false).tp, "tp3");
    EXPECT_EQ(askOf("pupitre sshd"), GateAsk::InnerSshd);
    EXPECT_EQ(askOf("pupitre pack"), GateAsk::Pack);
    EXPECT_EQ(askOf("pupitre unpack"), GateAsk::Unpack);
    EXPECT_EQ(parseGateRequest("pupitre connect 8888", false).port, 8888);
}

TEST(GateRequest, refusesWhatIsNotQuiteOurs)
{
    for (const auto* text : {"pupitre", "pupitre ", "pupitre stat", "pupitre status ../x",
                             "pupitre status a b", "pupitre sshd -D", "pupitre pack tp1", "pupitre unpack /",
                             "pupitre connect", "pupitre connect 22", "pupitre connect 70000",
                             "pupitre connect 8888 -e", "pupitre connect 8888;id", "pupitre connect +8888",
                             "pupitre connect 99999999999", "pupitre submit $(id)", "pupitre status\nid"})
        EXPECT_EQ(askOf(text), GateAsk::Unknown) << text;
}

TEST(GateRequest, byteStreamsNeedNoTerminal)
{
    for (const auto* text :
         {"internal-sftp", "pupitre sshd", "pupitre connect 8888", "pupitre pack", "pupitre unpack"})
        EXPECT_EQ(parseGateRequest(text, true).ask, GateAsk::NeedsNoTerminal) << text;
    EXPECT_EQ(parseGateRequest("pupitre status", true).ask, GateAsk::Status);
}
