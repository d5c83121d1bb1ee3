// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Instructions, lines and stages of Containerfiles.
#include "core/formats/environments/containerfile.h"

#include "tests/formats/environments/remarks.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

Containerfile parsed(std::string_view text)
{
    auto file = containerfileFrom(text);
    EXPECT_TRUE(file) << file.error().detail;
    return file ? std::move(*file) : Containerfile{};
}

std::string whyNotA(std::string_view text)
{
    const auto file = containerfileFrom(text);
    return file ? "read" : file.error().detail;
}

} // namespace

TEST(Containerfile, knowsTheLinesOfItsSteps)
{
    const auto file =
        parsed("# syntax=docker/dockerfile:1\n\nFROM python:3.12\n# a comment\nRUN apt-get update \\\n"
               "  # inside\n\n  && apt-get install -y git\nWORKDIR /work\r\nuser 1000\n");
    ASSERT_EQ(file.steps.size(), 4U);
    EXPECT_EQ(file.steps[0].line, 3);
    EXPECT_EQ(file.steps[1].line, 5);
    EXPECT_EQ(file.steps[1].lastLine, 8);
    EXPECT_EQ(file.steps[1].text, "RUN apt-get update   && apt-get install -y git");
    EXPECT_EQ(file.steps[2].arguments, "/work");
    EXPECT_EQ(file.steps[3].kind, InstructionKind::User);
    EXPECT_STREQ(keywordOf(file.steps[3].kind), "USER");
    EXPECT_EQ(file.syntax, "docker/dockerfile:1");
    EXPECT_EQ(userOf(file, 0), "1000");
    EXPECT_EQ(workdirOf(file, 0), "/work");
    EXPECT_TRUE(isLeft(file.remarks, "syntax", RemarkReason::PlaceDecides));
}

TEST(Containerfile, followsItsEscape)
{
    const auto file = parsed("# escape=`\nFROM x\nRUN a `\n b \\\nRUN c ``\n");
    ASSERT_EQ(file.steps.size(), 3U);
    EXPECT_EQ(file.steps[1].text, "RUN a  b \\");
    EXPECT_EQ(file.steps[2].text, "RUN c ``") << "an escaped escape does not go on";
    EXPECT_EQ(parsed("# hello\n# escape=`\nFROM x").escape, '\\') << "only before other comments";
    EXPECT_EQ(whyNotA("# escape=x\nFROM x"), "line 1: the escape is neither \\ nor `");
    EXPECT_EQ(whyNotA("# escape=`\n# escape=`\nFROM x"), "line 2: the directive escape is there twice");
}

TEST(Containerfile, readsHeredocs)
{
    const auto file =
        parsed("FROM x\nRUN <<EOF\napt-get update\nFROM not an instruction\nEOF\n"
               "COPY <<-\"A\" <<B /etc/\n\ttext\n\tA\nmore\nB\nRUN echo \"<<no\" a << b\nUSER me\n");
    ASSERT_EQ(file.steps.size(), 5U);
    EXPECT_EQ(file.steps[1].heredocs, std::vector<std::string>{"apt-get update\nFROM not an instruction\n"});
    EXPECT_EQ(file.steps[1].lastLine, 5);
    EXPECT_EQ(file.steps[2].heredocs, (std::vector<std::string>{"\ttext\n", "more\n"}));
    EXPECT_TRUE(file.steps[3].heredocs.empty());
    EXPECT_EQ(file.steps[4].line, 12);
    EXPECT_EQ(whyNotA("FROM x\nRUN <<EOF\nhello"), "line 2: a here-document without its end");
}

TEST(Containerfile, findsStagesAndBases)
{
    const auto file =
        parsed("ARG VERSION=3.12\nARG BASE=python:${VERSION}\nFROM ${BASE} AS Build\nRUN make\n"
               "FROM --platform=$BUILDPLATFORM debian:12 AS other\nFROM build\nCOPY --from=other /a /b\n"
               "COPY --from=ghcr.io/x/y:1 /c /d\nRUN --mount=type=bind,from=busybox,target=/x true\nFROM "
               "scratch AS last\n");
    ASSERT_EQ(file.stages.size(), 4U);
    EXPECT_EQ(file.stages[0].name, "build");
    EXPECT_EQ(file.stages[1].platform, "$BUILDPLATFORM");
    EXPECT_EQ(file.stages[2].fromStage, 0);
    EXPECT_EQ(file.steps[0].stage, -1);
    const auto textsOf = [&](int stage, const std::map<std::string, std::string>& args) {
        std::vector<std::string> texts;
        for (const BaseImage& image : baseImages(file, stage, args))
            texts.push_back(image.text + (image.unresolved.empty() ? "" : "!" + image.unresolved));
        return texts;
    };
    EXPECT_EQ(textsOf(2, {}),
              (std::vector<std::string>{"python:3.12", "debian:12", "ghcr.io/x/y:1", "busybox"}));
    EXPECT_EQ(textsOf(0, {{"VERSION", "3.13"}}), std::vector<std::string>{"python:3.13"});
    EXPECT_EQ(textsOf(3, {}), std::vector<std::string>{});
    EXPECT_EQ(textsOf(-1, {}), std::vector<std::string>{});
    EXPECT_EQ(stageFor(file, ""), 3);
    EXPECT_EQ(stageFor(file, "BUILD"), 0);
    EXPECT_EQ(stageFor(file, "1"), 1);
    EXPECT_EQ(stageFor(file, "none"), -1);
    EXPECT_EQ(stageFor(file, "99"), -1);
}

TEST(Containerfile, saysWhichVariableNobodyGives)
{
    const auto base = [](const std::string& text) {
        const auto file = parsed(text);
        return baseImages(file, 0, {}).at(0);
    };
    EXPECT_EQ(base("ARG V\nFROM python:$V").unresolved, "V");
    EXPECT_EQ(base("FROM python:${V:-3}").text, "python:3");
    EXPECT_EQ(base("ARG V=\nFROM python:${V:-3}${V:+x}").text, "python:3x");
    EXPECT_EQ(base("FROM python:${V:-${W:-4}}").text, "python:4");
    EXPECT_EQ(base("ARG A=$B\nARG B=$A\nFROM $A").unresolved.empty(), false) << "they name each other";
    std::string bomb = "ARG A0=x\n";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "${A" + std::to_string(i - 1) + "}";
        bomb += "ARG A" + std::to_string(i) + "=";
        for (int j = 0; j < 40; ++j)
            bomb += before;
        bomb += "\n";
    }
    EXPECT_FALSE(base(bomb + "FROM $A29").unresolved.empty());
}

TEST(Containerfile, findsWhatItCopies)
{
    const auto file = parsed(
        "FROM x\nCOPY --chown=1:1 a.txt dir/ /work/\nADD [\"b c\", \"/d\", \"/work/\"]\nADD "
        "https://x.example/y.tgz /\n"
        "ADD https://x.example/r.git#v1 /r\nCOPY . /work\nCOPY ../secret /\nCOPY $WHAT /\nCOPY *.py /\n"
        "RUN --mount=type=bind,source=tools,target=/t make\nRUN --mount=target=/t ls\n");
    std::vector<std::string> found;
    for (const CopiedSource& one : file.copied)
        found.push_back(std::to_string(static_cast<int>(one.kind)) + one.source);
    EXPECT_EQ(found, (std::vector<std::string>{"0a.txt", "0dir", "0b c", "0d", "1https://x.example/y.tgz",
                                               "2https://x.example/r.git#v1", "0", "0*.py", "0tools", "0"}));
    EXPECT_TRUE(isLeft(file.remarks, "COPY", RemarkReason::LeavesFolder));
    std::string many = "FROM x\nCOPY";
    for (int i = 0; i < 20'000; ++i)
        many += " a";
    EXPECT_TRUE(isLeft(parsed(many + " /").remarks, "COPY", RemarkReason::TooMuch));
    EXPECT_TRUE(std::any_of(file.remarks.begin(), file.remarks.end(), [](const auto& one) {
        return one.line == 8 && one.reason == RemarkReason::UnknownVariable;
    }));
}

TEST(Containerfile, remarksWhatAPlaceDoesNotDo)
{
    const auto file = parsed("FROM x\nRUN --mount=type=secret,id=k --network=host make\nRUN --mount=type=ssh "
                             "git clone x\nRUN --security=insecure x\n"
                             "RUN --network=none --mount=type=cache,target=/c make\nEXPOSE 80\nCMD "
                             "[\"a\"]\nENTRYPOINT\nVOLUME /v\nLABEL a=b\n"
                             "HEALTHCHECK CMD true\nONBUILD RUN x\n");
    EXPECT_TRUE(isLeft(file.remarks, "RUN --mount", RemarkReason::UsesSecret));
    EXPECT_TRUE(isLeft(file.remarks, "RUN --network", RemarkReason::OpensHost));
    EXPECT_TRUE(isLeft(file.remarks, "RUN --security", RemarkReason::OpensHost));
    for (const char* keyword : {"EXPOSE", "CMD", "ENTRYPOINT", "VOLUME", "HEALTHCHECK"})
        EXPECT_TRUE(isLeft(file.remarks, keyword, RemarkReason::PlaceDecides)) << keyword;
    EXPECT_TRUE(isLeft(file.remarks, "LABEL", RemarkReason::Description));
    EXPECT_TRUE(isLeft(file.remarks, "ONBUILD", RemarkReason::NotDone));
    EXPECT_EQ(std::count_if(file.remarks.begin(), file.remarks.end(),
                            [](const auto& one) { return one.line == 5; }),
              0);
}

TEST(Containerfile, isRefusedWhereItIsNone)
{
    EXPECT_EQ(whyNotA(""), "line 1: no FROM");
    EXPECT_EQ(whyNotA("FROM x\nRUNN a"), "line 2: unknown instruction RUNN");
    EXPECT_EQ(whyNotA("RUN a\nFROM x"), "line 1: RUN before FROM");
    EXPECT_EQ(whyNotA("FROM x\n\nRUN"), "line 3: RUN without arguments");
    EXPECT_EQ(whyNotA("FROM a b c d"), "line 1: FROM wants an image, or an image AS a name");
    EXPECT_EQ(whyNotA("FROM x\nONBUILD FROM y"), "line 2: ONBUILD of something that cannot be one");
    EXPECT_EQ(whyNotA(std::string("FROM x\0", 7)), "not UTF-8");
    EXPECT_EQ(whyNotA("\xef\xbb\xbf"
                      "FROM x"),
              "read");
    std::string many = "FROM x\n";
    for (std::size_t i = 0; i < maxContainerfileSteps; ++i)
        many += "RUN a\n";
    EXPECT_EQ(containerfileFrom(many).error().kind, ErrorKind::TooLarge);
}
