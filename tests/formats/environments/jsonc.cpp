// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON as editors write it, and what is none.
#include "core/formats/environments/jsonc.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

std::string whyNot(std::string_view text)
{
    const auto document = documentFromJsonc(text);
    return document ? "read" : document.error().detail;
}

} // namespace

TEST(Jsonc, readsCommentsCommasAndAMark)
{
    const auto document =
        documentFromJsonc("\xef\xbb\xbf// top\n{ /* a\n b */ \"list\": [1, -2.5e1, true, null,],\n"
                          "  \"text\": \"// no /* comment */\", // end\n}\n// after");
    ASSERT_TRUE(document) << whyNot("");
    EXPECT_EQ(document->value["list"], nlohmann::json::parse("[1, -25.0, true, null]"));
    EXPECT_EQ(document->value["text"], "// no /* comment */");
    EXPECT_EQ(document->lineOf("/list"), 3);
    EXPECT_EQ(document->lineOf("/list/3"), 3);
    EXPECT_EQ(document->lineOf("/text"), 4);
    EXPECT_EQ(document->lineOf("/text/none"), 4) << "the nearest one around it";
}

TEST(Jsonc, readsEscapes)
{
    const auto document = documentFromJsonc(R"(["\"\\\/\b\f\n\r\t", "\u00e9\u20ac\ud83d\ude00"])");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->value[0], "\"\\/\b\f\n\r\t");
    EXPECT_EQ(document->value[1], "é€😀");
}

TEST(Jsonc, namesRepeatedKeys)
{
    const auto document = documentFromJsonc("{\n\"a\": {\"b\": 1},\n\"a\": {\"b\": 2}\n}");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->value["a"]["b"], 2);
    EXPECT_EQ(document->repeated, (std::vector<RepeatedKey>{{"/a", 3, 2}}));
    EXPECT_EQ(document->lineOf("/a"), 3);
}

TEST(Jsonc, saysWhereItIsWrong)
{
    EXPECT_EQ(whyNot(""), "line 1, column 1: the text ends here");
    EXPECT_EQ(whyNot("{\n  \"a\" 1}"), "line 2, column 7: expected :");
    EXPECT_EQ(whyNot("{\"a\": 1\n \"b\": 2}"), "line 2, column 2: expected , or }");
    EXPECT_EQ(whyNot("[1 2]"), "line 1, column 4: expected , or ]");
    EXPECT_EQ(whyNot("{a: 1}"), "line 1, column 2: expected a key in double quotes, or }");
    EXPECT_EQ(whyNot("{,}"), "line 1, column 2: expected a key in double quotes, or }");
    EXPECT_EQ(whyNot("[1] 2"), "line 1, column 5: text after the value");
    EXPECT_EQ(whyNot("/* never"), "line 1, column 9: a comment without end");
    EXPECT_EQ(whyNot("\"a\nb\""), "line 1, column 3: a line break or control byte in a text");
    EXPECT_EQ(whyNot("\"\\x\""), "line 1, column 3: an escape that JSON does not have");
    EXPECT_EQ(whyNot("\"open"), "line 1, column 6: a text without closing quote");
    for (const char* half : {R"("\ud800")", R"("\ud800x")", R"("\udc00")", R"("\ud800A")"})
        EXPECT_NE(whyNot(half).find("half of a surrogate pair"), std::string::npos) << half;
}

TEST(Jsonc, knowsNumbers)
{
    for (const char* wrong : {"01", "-", "1.", "1e", ".5", "+1", "1e999", "NaN", "0x10", "nul", "tru", "[,]"})
        EXPECT_FALSE(documentFromJsonc(wrong)) << wrong;
    EXPECT_EQ(documentFromJsonc("9223372036854775807")->value, INT64_MAX);
    EXPECT_EQ(documentFromJsonc("9223372036854775808")->value, 9223372036854775808.0);
    EXPECT_EQ(documentFromJsonc("-0.0")->value, 0.0);
}

TEST(Jsonc, hasLimits)
{
    const auto nested = [](int depth) {
        return std::string(static_cast<std::size_t>(depth), '[')
               + std::string(static_cast<std::size_t>(depth), ']');
    };
    EXPECT_TRUE(documentFromJsonc(nested(maxJsoncDepth)));
    for (const std::string& text :
         {nested(maxJsoncDepth + 1), nested(200'000), std::string(maxJsoncBytes + 1, ' '),
          "[" +
              [] {
                  std::string many;
                  for (std::size_t i = 0; i <= maxJsoncValues; ++i)
                      many += "1,";
                  return many;
              }()
              + "]",
          "{\"" + std::string(maxPointerBytes, 'k') + "\": 1}"}) {
        const auto document = documentFromJsonc(text);
        ASSERT_FALSE(document);
        EXPECT_EQ(document.error().kind, ErrorKind::TooLarge);
    }
    EXPECT_EQ(whyNot("\"\xff\""), "not UTF-8");
}

TEST(Jsonc, escapesPointers)
{
    const auto document = documentFromJsonc("{\"a/b\": {\"~\": [\n0]}}");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->lineOf("/a~1b/~0/0"), 2);
    EXPECT_EQ(document->value.at(nlohmann::json::json_pointer("/a~1b/~0/0")), 0);
}
