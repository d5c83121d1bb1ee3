// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// YAML as conda and Compose files use it, and as it is used to fill a memory.
#include "core/formats/environments/yamldocument.h"

#include <gtest/gtest.h>

using namespace pupitre;
using nlohmann::json;

namespace
{

ErrorKind kindOf(const std::string& text)
{
    const auto document = documentFromYaml(text);
    EXPECT_FALSE(document) << text.substr(0, 80);
    return document ? ErrorKind::NotFound : document.error().kind;
}

} // namespace

TEST(YamlDocument, keepsScalarsAsTheyAre)
{
    const auto document =
        documentFromYaml("version: 3.10\nyes: no\nempty:\nquoted: \"~\"\nnull: ~\nlist:\n  - a\n  - - b\n");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->value,
              json::parse(R"({"version": "3.10", "yes": "no", "empty": null, "quoted": "~", "null": null,
                                              "list": ["a", ["b"]]})"));
    EXPECT_EQ(document->lineOf("/version"), 1);
    EXPECT_EQ(document->lineOf("/list/1/0"), 8);
}

TEST(YamlDocument, namesRepeatedKeys)
{
    const auto document = documentFromYaml("a: 1\nb: 2\na: 3\n");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->value["a"], "3");
    EXPECT_EQ(document->repeated, (std::vector<RepeatedKey>{{"/a", 3, 1}}));
}

TEST(YamlDocument, followsAliasesAndMerges)
{
    const auto document = documentFromYaml("base: &base {a: 1, b: 2}\nmine:\n  <<: *base\n  b: 3\n"
                                           "both:\n  <<: [{c: 4}, *base]\nsame: *base\n");
    ASSERT_TRUE(document) << document.error().detail;
    EXPECT_EQ(document->value["mine"], json::parse(R"({"a": "1", "b": "3"})"));
    EXPECT_EQ(document->value["both"], json::parse(R"({"a": "1", "b": "2", "c": "4"})"));
    EXPECT_EQ(document->value["same"], document->value["base"]);
    EXPECT_EQ(document->lineOf("/same/a"), 7) << "an alias has one line";
}

TEST(YamlDocument, refusesBombs)
{
    std::string laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 10; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        laughs += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before;
        for (int j = 0; j < 8; ++j)
            laughs += ", " + before;
        laughs += "]\n";
    }
    EXPECT_EQ(kindOf(laughs), ErrorKind::TooLarge);

    std::string texts = "a: &a \"" + std::string(100'000, 'x') + "\"\nb: [";
    for (int i = 0; i < 1000; ++i)
        texts += "*a, ";
    EXPECT_EQ(kindOf(texts + "]\n"), ErrorKind::TooLarge);
    EXPECT_EQ(kindOf(std::string(maxYamlDepth + 1, '[') + std::string(maxYamlDepth + 1, ']')),
              ErrorKind::TooLarge);
    EXPECT_EQ(kindOf(std::string(maxYamlBytes + 1, '#')), ErrorKind::TooLarge);
    const std::string key(1000, 'k'); // YAML itself allows no key of more than 1,024
    EXPECT_EQ(kindOf(key + ":\n  " + key + ":\n    " + key + ": 1\n"), ErrorKind::TooLarge);
    EXPECT_FALSE(documentFromYaml(std::string(100'000, '[')));
}

TEST(YamlDocument, saysWhereItIsWrong)
{
    const auto open = documentFromYaml("a: 1\nb: [1, 2\nc: 3\n");
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().kind, ErrorKind::Malformed);
    EXPECT_EQ(open.error().detail.substr(0, 5), "line ");
    for (const char* text : {"", "{[a]: 1}", "? [a, b]\n: 1\n", "a: *nobody\n", "a: &a [*a]\n", "\xff",
                             "a: \"\\uD800\"\n", "a:\n\t- b\n"})
        EXPECT_EQ(kindOf(text), ErrorKind::Malformed) << text;
}
