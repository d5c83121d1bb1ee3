// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real ssh-agent, and keys as ssh-keygen makes them.
#include "core/remote/ssh/agentkey.h"

#include "core/agent/system/child.h"
#include "core/agent/system/spawn.h"
#include "core/remote/scriptedquestions.h"
#include "tests/gate/tempfolder.h"
#include "tests/waituntil.h"

#include <gtest/gtest.h>

#include <fcntl.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

class AgentKey : public testing::Test
{
protected:
    ~AgentKey() override
    {
        if (m_agent > 0)
            endChild(m_agent);
    }
    void startAgent()
    {
        const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
        const auto agent = spawnChild({"ssh-agent", "-D", "-a", socket()}, cleanEnvironment(),
                                      {nothing.get(), nothing.get(), nothing.get()});
        ASSERT_TRUE(agent);
        m_agent = *agent;
        ASSERT_TRUE(waitUntil([&] { return std::filesystem::exists(socket()); }, 10s));
    }
    [[nodiscard]] std::string socket() const { return (m_folder.path() / "agent").string(); }
    [[nodiscard]] std::string key(const std::string& passphrase, const std::string& type = "ed25519") const
    {
        auto file = (m_folder.path() / ("key-" + type)).string();
        EXPECT_TRUE(runChildOk({"ssh-keygen", "-q", "-t", type, "-N", passphrase, "-C", "", "-f", file},
                               ErrorKind::SystemCallFailed));
        return file;
    }
    [[nodiscard]] std::string held() const
    {
        auto environment = cleanEnvironment();
        environment.push_back("SSH_AUTH_SOCK=" + socket());
        const auto list = runChild({"ssh-add", "-l"}, {.environment = environment});
        return list ? list->out : "";
    }
    [[nodiscard]] KeyLoan loan(const std::string& file, const std::string& agentSocket) const
    {
        return {file, "ada@lab", agentSocket, 1h};
    }

    TempFolder m_folder;
    int m_agent = -1;
};

} // namespace

TEST_F(AgentKey, withoutAPassphraseNeedsNothing)
{
    ScriptedQuestions person;
    EXPECT_EQ(makeKeyUsable(loan(key(""), "/nowhere"), person, {}), KeyUse::Usable);
    EXPECT_TRUE(person.secretsAsked().empty());
}

TEST_F(AgentKey, isLentOnceForAWhile)
{
    startAgent();
    const auto file = key("open sesame");
    ScriptedQuestions person;
    person.willAnswer(Secret("wrong"));
    person.willAnswer(Secret("open sesame"));
    EXPECT_EQ(makeKeyUsable(loan(file, socket()), person, {}), KeyUse::Usable);
    ASSERT_EQ(person.secretsAsked().size(), 2U);
    EXPECT_EQ(person.secretsAsked()[0].keyFile, file);
    EXPECT_EQ(person.secretsAsked()[1].attempt, 2);
    EXPECT_NE(held().find("ED25519"), std::string::npos) << held();
    EXPECT_EQ(makeKeyUsable(loan(file, socket()), person, {}), KeyUse::Usable);
    EXPECT_EQ(person.secretsAsked().size(), 2U);
}

TEST_F(AgentKey, isNotLentAgainstThePersonsWill)
{
    startAgent();
    ScriptedQuestions person;
    const auto use = makeKeyUsable(loan(key("secret"), socket()), person, {});
    ASSERT_FALSE(use);
    EXPECT_EQ(use.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(held().find("SHA256"), std::string::npos) << held();
}

TEST_F(AgentKey, isLeftToTheClientsWhereNoAgentTakesIt)
{
    ScriptedQuestions person;
    EXPECT_EQ(makeKeyUsable(loan(key("secret"), socket()), person, {}), KeyUse::MustAsk); // nobody listens
    EXPECT_TRUE(person.secretsAsked().empty());
}
