// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows that spreadsheets write: quotes, line breaks within cells, separators, and quotes that never
// close.
#include "core/formats/csv.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(Csv, knowsTheLineARowBeginsOn)
{
    const auto rows = csvRows("a,b\r\n\r\n\"two\nlines\",c\nd,e", ',');
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0], (CsvRow{1, {"a", "b"}, false}));
    EXPECT_EQ(rows[1], (CsvRow{3, {"two\nlines", "c"}, false}));
    EXPECT_EQ(rows[2], (CsvRow{5, {"d", "e"}, false}));
}

TEST(Csv, readsDoubledQuotesAndKeepsWhatFollowsAClosingQuote)
{
    const auto rows = csvRows("\"say \"\"hello\"\"\",\"a\"b\n", ',');
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].cells, (std::vector<std::string>{"say \"hello\"", "ab"}));
}

TEST(Csv, losesOnlyTheLineOfAnUnclosedQuote)
{
    const auto rows = csvRows("login\n\"ada\nzoe\nlea\n", ',');
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_TRUE(rows[1].quoteUnclosed);
    EXPECT_EQ(rows[1].line, 2);
    EXPECT_EQ(rows[2], (CsvRow{3, {"zoe"}, false}));
    EXPECT_EQ(rows[3], (CsvRow{4, {"lea"}, false}));
}

TEST(Csv, takesTimeProportionalToTheText)
{
    // Each line opens a quote; if each were searched to the end of the text this would take minutes.
    std::string text;
    for (int i = 0; i < 200'000; ++i)
        text += "\"\"\"x\n";
    EXPECT_FALSE(csvRows(text, ',').empty());
}

TEST(Csv, detectsTheSeparatorOutsideQuotes)
{
    EXPECT_EQ(detectSeparator("login,\"a;b;c;d\",name\n"), ',');
    EXPECT_EQ(detectSeparator("\n\nlogin;nom\n"), ';');
    EXPECT_EQ(detectSeparator("login\tnom\n"), '\t');
    EXPECT_EQ(detectSeparator("alone\n"), ',');
}
