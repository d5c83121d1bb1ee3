// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher typed becomes lines that no terminal acts on.
#include "core/domain/seatmessage.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(SeatMessage, keepsWordsAndLines)
{
    EXPECT_EQ(plainMessage("Sauvegardez à 11 h,\nmerci ✓ 𝛼"), "Sauvegardez à 11 h,\nmerci ✓ 𝛼");
    EXPECT_EQ(plainMessage("\n  a\tb\r\nc \n\n"), "a b\nc");
}

TEST(SeatMessage, leavesOutWhatATerminalActsOn)
{
    EXPECT_EQ(plainMessage("a\x1b[2Jb\x07\x7f"
                           "c"),
              "a[2Jbc");
    EXPECT_EQ(plainMessage("x\xc2\x9b"
                           "31my"),
              "x31my")
        << "C1 controls, written as UTF-8";
    EXPECT_EQ(plainMessage("a\xe2\x80\xae"
                           "b\xe2\x81\xa6"
                           "c\xe2\x80\xa8"
                           "d"),
              "abcd")
        << "reordering, line separator";
    EXPECT_EQ(plainMessage(std::string_view("a\0b", 3)), "ab");
}

TEST(SeatMessage, leavesOutWhatIsNotUtf8)
{
    EXPECT_EQ(plainMessage("caf\xe9!"), "caf!") << "Latin-1";
    EXPECT_EQ(plainMessage("a\xc0\x9b"
                           "b"),
              "ab")
        << "an escape in more bytes than it needs";
    EXPECT_EQ(plainMessage("a\xe0\x82\x9b"
                           "b"),
              "ab");
    EXPECT_EQ(plainMessage("a\xed\xa0\x80"
                           "b"),
              "ab")
        << "half of a surrogate pair";
    EXPECT_EQ(plainMessage("a\xe2\x80"), "a") << "cut short";
    EXPECT_EQ(plainMessage("a\xf4\x90\x80\x80"
                           "b"),
              "ab")
        << "beyond Unicode";
}

TEST(SeatMessage, isShort)
{
    EXPECT_EQ(checkedMessage(" \n\t\x1b").error().kind, ErrorKind::InvalidArgument);
    std::string accents;
    for (std::size_t i = 0; i < longestMessage; ++i)
        accents += "é";
    EXPECT_EQ(checkedMessage(accents), accents) << "characters count, not bytes";
    EXPECT_EQ(checkedMessage(accents + "e").error(), (Error{ErrorKind::TooLarge, "message", "characters"}));
    std::string lines = "1";
    for (std::size_t i = 1; i < mostMessageLines; ++i)
        lines += "\n" + std::to_string(i);
    EXPECT_TRUE(checkedMessage(lines));
    EXPECT_EQ(checkedMessage(lines + "\nmore").error(), (Error{ErrorKind::TooLarge, "message", "lines"}));
}
