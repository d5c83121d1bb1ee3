// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between two texts: nothing more than it must be, and enough to make one from the other.
#include "core/formats/linediff.h"

#include <gtest/gtest.h>

#include <random>

using namespace pupitre;

namespace
{

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

/// Removed and added lines of the shortest edit, by the table that everybody knows.
int fewestEdits(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j)
            common[i][j] = a[i - 1] == b[j - 1] ? common[i - 1][j - 1] + 1
                                                : std::max(common[i - 1][j], common[i][j - 1]);
    return static_cast<int>(a.size() + b.size()) - 2 * common[a.size()][b.size()];
}

} // namespace

TEST(LineDiff, makesOneTextFromTheOtherWithTheFewestEdits)
{
    std::mt19937 drawn(31);
    for (int round = 0; round < 2000; ++round) {
        const auto draw = [&](int most) { return static_cast<int>(drawn() % static_cast<unsigned>(most)); };
        std::vector<std::string> before(static_cast<std::size_t>(draw(14)));
        std::vector<std::string> after(static_cast<std::size_t>(draw(14)));
        for (auto* lines : {&before, &after})
            for (std::string& line : *lines)
                line = std::string(1, static_cast<char>('a' + draw(4)));
        if (before == after)
            continue; // nothing but a gap
        std::vector<std::string> first;
        std::vector<std::string> second;
        int edits = 0;
        for (const DiffLine& line : lineDiff(joined(before), joined(after), 1000)) {
            ASSERT_NE(line.kind, DiffKind::Gap);
            if (line.kind != DiffKind::Added)
                first.push_back(line.text);
            if (line.kind != DiffKind::Removed)
                second.push_back(line.text);
            if (line.before != 0) {
                EXPECT_EQ(line.before, static_cast<int>(first.size()));
            }
            if (line.after != 0) {
                EXPECT_EQ(line.after, static_cast<int>(second.size()));
            }
            edits += line.kind == DiffKind::Same ? 0 : 1;
        }
        ASSERT_EQ(first, before);
        ASSERT_EQ(second, after);
        ASSERT_EQ(edits, fewestEdits(before, after));
    }
}

TEST(LineDiff, showsSomeLinesAroundAChange)
{
    std::vector<std::string> before;
    for (int i = 1; i <= 20; ++i)
        before.push_back(std::to_string(i));
    auto after = before;
    after[9] = "ten";
    const auto lines = lineDiff(joined(before), joined(after), 2);
    ASSERT_EQ(lines.size(), 8U);
    EXPECT_EQ(lines[0], (DiffLine{DiffKind::Gap, {}, 7, 0}));
    EXPECT_EQ(lines[1], (DiffLine{DiffKind::Same, "8", 8, 8}));
    EXPECT_EQ(lines[3], (DiffLine{DiffKind::Removed, "10", 10, 0}));
    EXPECT_EQ(lines[4], (DiffLine{DiffKind::Added, "ten", 0, 10}));
    EXPECT_EQ(lines[7], (DiffLine{DiffKind::Gap, {}, 8, 0}));
}

TEST(LineDiff, endsOfLinesAreNoDifference)
{
    EXPECT_EQ(lineDiff("a\r\nb\r\n", "a\nb").size(), 1U); // one gap
    EXPECT_TRUE(lineDiff("", "").empty());
    EXPECT_EQ(lineDiff("", "a\n"), (std::vector<DiffLine>{{DiffKind::Added, "a", 0, 1}}));
}

TEST(LineDiff, givesUpOnTextsThatHaveNothingInCommon)
{
    std::string before;
    std::string after;
    for (int i = 0; i < 30'000; ++i) {
        before += "a" + std::to_string(i) + "\n";
        after += "b" + std::to_string(i) + "\n";
    }
    const auto lines = lineDiff(before, after);
    ASSERT_EQ(lines.size(), 60'000U);
    EXPECT_EQ(lines.front().kind, DiffKind::Removed);
    EXPECT_EQ(lines.back().kind, DiffKind::Added);
}

TEST(LineDiff, knowsWhatAPersonCanRead)
{
    EXPECT_TRUE(isReadableText("print('é')\r\n\tx"));
    EXPECT_TRUE(isReadableText("caf\xe9\n")); // Latin-1
    EXPECT_FALSE(isReadableText(std::string_view("PK\3\4\0", 5)));
}
