// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of images, by the grammar of the distribution project, with its own cases.
#include "core/formats/environments/imagereference.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

const std::string digest = "sha256:" + std::string(64, 'a');

} // namespace

TEST(ImageReferences, areCompleted)
{
    const auto canonical = [](const std::string& text) {
        const auto image = parseImageReference(text);
        return image ? canonicalText(*image) : "refused: " + image.error().detail;
    };
    EXPECT_EQ(canonical("python"), "docker.io/library/python:latest");
    EXPECT_EQ(canonical("python:3.12-slim"), "docker.io/library/python:3.12-slim");
    EXPECT_EQ(canonical("jupyter/scipy-notebook"), "docker.io/jupyter/scipy-notebook:latest");
    EXPECT_EQ(canonical("index.docker.io/python"), "docker.io/library/python:latest");
    EXPECT_EQ(canonical("ghcr.io/a/b/c:v1"), "ghcr.io/a/b/c:v1");
    EXPECT_EQ(canonical("localhost/tp:1"), "localhost/tp:1");
    EXPECT_EQ(canonical("registry:5000/tp"), "registry:5000/tp:latest");
    EXPECT_EQ(canonical("[2001:db8::1]:5000/tp"), "[2001:db8::1]:5000/tp:latest");
    EXPECT_EQ(canonical("Uppercase.example/tp"), "Uppercase.example/tp:latest");
    EXPECT_EQ(canonical("python@" + digest), "docker.io/library/python@" + digest);
    EXPECT_EQ(canonical("python:3@" + digest), "docker.io/library/python:3@" + digest);
    EXPECT_EQ(canonical("a__b/c-----d/e.f"), "docker.io/a__b/c-----d/e.f:latest");
    EXPECT_EQ(canonical("quay.io/x:" + std::string(128, '1')), "quay.io/x:" + std::string(128, '1'));
}

TEST(ImageReferences, areRefusedWhereTheyAreNone)
{
    for (const std::string& text : {std::string(),
                                    std::string("-v"),
                                    std::string("--privileged"),
                                    std::string("python:-x"),
                                    std::string("a b"),
                                    std::string("python:"),
                                    std::string("python@"),
                                    std::string("python@sha256:abc"),
                                    std::string(64, 'a'),
                                    std::string("Python"),
                                    std::string("lib/Python"),
                                    std::string("a//b"),
                                    std::string("/a"),
                                    std::string("a/"),
                                    std::string("a..b"),
                                    std::string("a___b"),
                                    std::string("a_-b"),
                                    std::string("-a/b"),
                                    std::string("a-"),
                                    std::string("http://x/y"),
                                    std::string("x:port/y"),
                                    std::string("x:123456/y"),
                                    std::string("[::1/x"),
                                    std::string("[]/x"),
                                    std::string("[g]:1/x"),
                                    std::string(".x/y"),
                                    std::string("x-.io/y"),
                                    std::string("a\nb"),
                                    std::string("python:3:4"),
                                    std::string("${IMAGE}"),
                                    std::string("python:${TAG}"),
                                    std::string("a\0b", 3),
                                    "python@" + digest + "@" + digest,
                                    "python@SHA256:" + std::string(64, 'a'),
                                    "python@sha256:" + std::string(64, 'A'),
                                    "quay.io/x:" + std::string(129, '1'),
                                    std::string(256, 'a'),
                                    std::string(600, 'a'),
                                    "a." + std::string(505, 'a') + "/tp"})
        EXPECT_FALSE(parseImageReference(text)) << text;
}

TEST(ImageReferences, areWrittenAsPeopleDo)
{
    for (const std::string& text :
         {std::string("python:3.12"), std::string("jupyter/scipy-notebook:latest"), "python@" + digest,
          std::string("ghcr.io/a/b:1"), std::string("docker.io/localhost/x:1"),
          std::string("docker.io/a.b/c:1")}) {
        const auto image = parseImageReference(text);
        ASSERT_TRUE(image) << text;
        EXPECT_EQ(familiarText(*image), text);
        EXPECT_EQ(*parseImageReference(canonicalText(*image)), *image);
    }
}
