// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our line in somebody's crontab: every other byte stays.
#include "core/agent/course/crontab.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{
const std::string root = "/home/ada/.local/share/pupitre";
const std::string entry = crontabEntry(root + "/bin/current/pupitre-agent", root);
const std::string others = "MAILTO=\"\"\n# m h dom\n\t5 4 * * *  /bin/true %x\n\n";
} // namespace

TEST(Crontab, keepsEveryOtherByte)
{
    const std::string with = withCrontabEntry(others, entry, root);
    EXPECT_EQ(with, others + entry);
    EXPECT_EQ(withCrontabEntry(with, entry, root), with);
    EXPECT_EQ(withoutCrontabEntry(with, root), others);
    EXPECT_TRUE(hasCrontabEntry(with, entry));
    EXPECT_EQ(withoutCrontabEntry(others, root), others);
}

TEST(Crontab, replacesItsOwnOlderLine)
{
    const std::string older = crontabEntry("/old/agent", root);
    const std::string text = "1 * * * * a\n" + older + "2 * * * * b\n";
    EXPECT_EQ(withCrontabEntry(text, entry, root), "1 * * * * a\n2 * * * * b\n" + entry);
}

TEST(Crontab, leavesOtherTreesAlone)
{
    const std::string demo = crontabEntry("/tmp/demo/agent", "/tmp/demo");
    EXPECT_EQ(withoutCrontabEntry(demo + entry, root), demo);
}

TEST(Crontab, completesAMissingNewline)
{
    EXPECT_EQ(withCrontabEntry("1 * * * * a", entry, root), "1 * * * * a\n" + entry);
}

TEST(Crontab, quotesForShAndCron)
{
    const std::string odd = crontabEntry("/home/o'x/100%/agent", "/r");
    EXPECT_NE(odd.find("'/home/o'\\''x/100'\\%'/agent' tick"), std::string::npos) << odd;
    EXPECT_EQ(std::count(odd.begin(), odd.end(), '\n'), 2);
}
