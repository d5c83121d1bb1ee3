// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our line in somebody's ~/.ssh/config: it works, it can be taken away, and nothing else ever changes.
#include "core/student/ssh/sshinclude.h"

#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"
#include "core/student/ssh/sshconfig.h"
#include "tests/gate/tempfolder.h"
#include "tests/student/enrolmentfor.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace pupitre;

namespace
{

class SshInclude : public testing::Test
{
protected:
    [[nodiscard]] std::filesystem::path config() const { return m_home.path() / ".ssh" / "config"; }
    [[nodiscard]] std::filesystem::path root() const { return m_home.path() / "my courses"; }
    [[nodiscard]] std::string text() const { return readFile(config()).value_or("(none)"); }
    void had(const std::string& text, unsigned mode = 0600) const
    {
        std::filesystem::create_directories(config().parent_path());
        ASSERT_TRUE(replaceFile(config(), text, mode));
    }
    [[nodiscard]] unsigned mode(const std::filesystem::path& path) const
    {
        struct stat facts {
        };
        ::lstat(path.c_str(), &facts);
        return facts.st_mode & 07777;
    }

    TempFolder m_home;
};

} // namespace

TEST_F(SshInclude, makesAFileOfTheOwnersAloneWhereThereIsNone)
{
    EXPECT_EQ(addInclude(config(), root()), IncludeChange::Made);
    EXPECT_EQ(mode(config()), 0600U);
    EXPECT_EQ(mode(config().parent_path()), 0700U);
    EXPECT_TRUE(hasInclude(config()));
    EXPECT_EQ(addInclude(config(), root()), IncludeChange::WasThere);
    EXPECT_EQ(removeInclude(config()), true);
    EXPECT_EQ(text(), "");
    EXPECT_EQ(removeInclude(config()), false);
}

TEST_F(SshInclude, keepsEveryOtherByte)
{
    const std::string own = "Host *\r\n  User ada\n\n\tProxyJump x # end without a newline\0caf\xe9";
    had(own, 0644);
    ASSERT_TRUE(addInclude(config(), root()));
    EXPECT_TRUE(text().ends_with(own));
    EXPECT_TRUE(text().starts_with("# >>> Pupitre"));
    EXPECT_EQ(mode(config()), 0644U);
    ASSERT_TRUE(addInclude(config(), m_home.path() / "elsewhere")); // the folder has moved
    EXPECT_EQ(text().find("my courses"), std::string::npos);
    ASSERT_TRUE(removeInclude(config()));
    EXPECT_EQ(text(), own);
}

TEST_F(SshInclude, removesABlockThatWasMovedOrWrittenTwice)
{
    const auto block = includeBlockFor(root());
    ASSERT_TRUE(block);
    EXPECT_EQ(withIncludeBlock("Host a\n" + *block + "Host b\n" + *block, ""), "Host a\nHost b\n");
    EXPECT_FALSE(withIncludeBlock(block->substr(0, block->size() - 3), ""));  // half of one
    EXPECT_EQ(withIncludeBlock("x" + *block, "").value_or(""), "x" + *block); // somebody's own words
}

TEST_F(SshInclude, isUnderstoodByPlainSsh)
{
    auto enrolment = enrolmentIn(root() / "deep-learning");
    enrolment.invitation.port = 2222;
    std::filesystem::create_directories(enrolment.folder);
    ASSERT_TRUE(replaceFile(enrolment.sshConfig(), *sshConfigOf(enrolment)));
    had("Host *\n  User somebody\n  Port 9\n  StrictHostKeyChecking no\n");
    ASSERT_TRUE(addInclude(config(), root()));
    for (const auto& [alias, user] :
         {std::pair{enrolment.alias(), "user deep\n"}, std::pair{enrolment.insideAlias(), "user student\n"},
          std::pair{std::string("other"), "user somebody\n"}}) {
        const auto output = runChild({"ssh", "-G", "-F", config(), alias});
        ASSERT_TRUE(output);
        EXPECT_NE(output->out.find(user), std::string::npos) << alias << output->out;
        EXPECT_EQ(output->out.find("stricthostkeychecking true") != std::string::npos, alias != "other");
    }
}

TEST_F(SshInclude, leavesAloneWhatIsNotAPlainFileOfTheOwner)
{
    had("Host a\n");
    std::filesystem::rename(config(), m_home.path() / "dotfiles");
    std::filesystem::create_symlink(m_home.path() / "dotfiles", config());
    EXPECT_EQ(addInclude(config(), root()).error().kind, ErrorKind::LinkRefused);
    EXPECT_EQ(removeInclude(config()).error().kind, ErrorKind::LinkRefused);
    EXPECT_EQ(readFile(m_home.path() / "dotfiles").value_or(""), "Host a\n");
    std::filesystem::remove(config());
    ASSERT_EQ(::mkfifo(config().c_str(), 0600), 0);
    EXPECT_EQ(addInclude(config(), root()).error().kind, ErrorKind::NotPermitted);
    std::filesystem::remove(config());
    if (::geteuid() == 0) { // an account that may give files away
        had("Host a\n");
        ASSERT_EQ(::chown(config().c_str(), 1, 1), 0);
        EXPECT_EQ(addInclude(config(), root()).error().kind, ErrorKind::NotPermitted);
    }
}

TEST_F(SshInclude, writesNothingThatSshWouldReadOtherwise)
{
    for (const char* name :
         {"a\"b", "a'b", "a*b", "a?b", "a[b]", "a{b,c}", "a%h", "a${HOME}", "a\nHost *", "a\\b"})
        EXPECT_EQ(addInclude(config(), m_home.path() / name).error().kind, ErrorKind::UnsafePath) << name;
    EXPECT_FALSE(std::filesystem::exists(config()));
}
