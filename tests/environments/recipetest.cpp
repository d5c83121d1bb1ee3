// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is built for an environment: bases, steps, and words that must stay words.
#include "core/environments/build/recipe.h"
#include "core/environments/presets.h"
#include "core/wire/buildjson.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

Environment python()
{
    Environment environment = preset(Platform::Python, false);
    environment.id = *EnvironmentId::parse("light");
    environment.name = "Light";
    return environment;
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

TEST(Recipe, beginsWithDebianAndInstallsWhatIsAsked)
{
    auto environment = python();
    environment.pythonPackages = {"numpy==1.26.4"};
    const auto order = buildOrder(environment, {});
    EXPECT_EQ(order.image, "docker.io/library/debian:bookworm-slim");
    EXPECT_TRUE(order.packages.empty());
    EXPECT_TRUE(contains(order.containerfile, "python3-sklearn"));
    EXPECT_TRUE(contains(order.containerfile, "python3-pip"));
    EXPECT_TRUE(contains(order.containerfile, "openssh-server")); // for editors
    ASSERT_EQ(order.files.size(), 1u);
    EXPECT_EQ(order.files.front(), (BuildFile{"requirements.txt", "numpy==1.26.4\n"}));
}

TEST(Recipe, ofOwnPackagesHasNoStepsWhereNothingNeedsThem)
{
    BuildSources sources;
    sources.ownPackages = true;
    const auto order = buildOrder(python(), sources);
    EXPECT_TRUE(order.image.empty());
    EXPECT_TRUE(order.containerfile.empty());
    EXPECT_FALSE(order.packages.empty());
    auto named = python();
    named.variables = {{"WORD", "a \"b\" $HOME \\"}};
    EXPECT_EQ(buildOrder(named, sources).containerfile,
              "ARG BASE\nFROM ${BASE}\nENV WORD=\"a \\\"b\\\" \\$HOME \\\\\"\n");
}

TEST(Recipe, takesMirrorsOfThePlace)
{
    BuildSources sources;
    sources.images[Platform::Python] = "registry.lab.example/debian:12";
    sources.pythonIndex = "https://pypi.lab.example/simple";
    sources.debianMirror = "http://debian.lab.example/debian";
    auto environment = python();
    environment.pythonPackages = {"rich"};
    const auto order = buildOrder(environment, sources);
    EXPECT_EQ(order.image, "registry.lab.example/debian:12");
    EXPECT_TRUE(contains(order.containerfile, "--index-url https://pypi.lab.example/simple"));
    EXPECT_TRUE(contains(order.containerfile, "http://debian.lab.example/debian"));
}

TEST(Recipe, keepsACommandOneWord)
{
    auto environment = python();
    environment.commands = {"--mount=type=secret echo \"$X\" <<EOF"};
    EXPECT_TRUE(contains(buildOrder(environment, {}).containerfile,
                         R"(RUN ["/bin/sh","-c","--mount=type=secret echo \"$X\" <<EOF"])"));
}

TEST(Recipe, isTheSameForTheSameContent)
{
    auto one = buildOrder(python(), {});
    auto other = one;
    other.environment = *EnvironmentId::parse("other");
    EXPECT_EQ(recipeOf(one), recipeOf(other));
    other.files.push_back({"a", "b"});
    EXPECT_NE(recipeOf(one), recipeOf(other));
}

TEST(Recipe, ofSomebodysOwnContainerfileIsThat)
{
    auto environment = python();
    environment.containerfile = "FROM example.org/x:1\nCOPY a /a\n";
    BuildSources sources;
    sources.ownPackages = true;
    const auto order = buildOrder(environment, sources, {{"a", "1"}});
    EXPECT_EQ(order.containerfile, environment.containerfile);
    EXPECT_TRUE(order.packages.empty());
    EXPECT_EQ(order.files.size(), 1u);
}

TEST(Environment, refusesWhatWouldBeReadAsSomethingElse)
{
    for (const char* bad : {"", "-o", "a b", "x\ny", "g++;rm", "$(id)", "A"})
        EXPECT_FALSE(isValidDebianPackage(bad)) << bad;
    for (const char* good : {"g++", "libstdc++-12-dev", "python3=3.11.2-1+b1", "gcc:amd64"})
        EXPECT_TRUE(isValidDebianPackage(good)) << good;
    for (const char* bad :
         {"", "-r other.txt", "git+https://x/y", "a @ https://x", "x\n--index-url y", "--pre"})
        EXPECT_FALSE(isValidPythonRequirement(bad)) << bad;
    for (const char* good : {"numpy", "torch>=2,<3", "uvicorn[standard]==0.30", "a; python_version < '3.12'"})
        EXPECT_TRUE(isValidPythonRequirement(good)) << good;
}

TEST(BuildOrder, refusesPathsThatLeadOutAndPasswords)
{
    BuildOrder order = buildOrder(python(), {});
    for (const char* bad : {"", "/etc/x", "../x", "a/../b", "a//b", "./a", "-f"}) {
        order.files = {{bad, "x"}};
        EXPECT_FALSE(check(order)) << bad;
    }
    BuildSources sources;
    sources.pythonIndex = "https://user:secret@pypi.example/simple";
    ASSERT_FALSE(check(sources));
    EXPECT_EQ(check(sources).error().detail, ""); // nor is it repeated
}

} // namespace
