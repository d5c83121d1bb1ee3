// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// requirements.txt, apt.txt and runtime.txt: packages come out, and nothing else.
#include "core/formats/environments/pythonrequirements.h"
#include "core/formats/environments/debianpackages.h"
#include "core/formats/environments/runtimeversion.h"

#include "tests/formats/environments/remarks.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(PythonRequirements, readsNamesAndVersions)
{
    const auto read =
        pythonRequirementsFrom("# course packages\nNumPy>=1.26, <2 # arrays\r\nscikit_learn[alldeps, Tests] "
                               "== 1.4.* ; python_version < \"3.13\"\n"
                               "torch~=2.2\npandas (>=2)\n\nfoo.bar__baz\nlocked==1.0 \\\n    "
                               "--hash=sha256:aa11 \\\n    --hash=sha256:bb22\n");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->packages.size(), 6U);
    EXPECT_EQ(read->packages[0], (PythonRequirement{"numpy", {}, ">=1.26,<2", "", {}, 2}));
    EXPECT_EQ(read->packages[1].extras, (std::vector<std::string>{"alldeps", "tests"}));
    EXPECT_EQ(read->packages[1].marker, "python_version < \"3.13\"");
    EXPECT_EQ(read->packages[3].version, ">=2");
    EXPECT_EQ(read->packages[4].name, "foo-bar-baz");
    EXPECT_EQ(read->packages[5],
              (PythonRequirement{"locked", {}, "==1.0", "", {"sha256:aa11", "sha256:bb22"}, 8}));
    EXPECT_EQ(requirementText(read->packages[1]),
              "scikit-learn[alldeps,tests]==1.4.* ; python_version < \"3.13\"");
    for (const PythonRequirement& one : read->packages) {
        auto again = pythonRequirement(requirementText(one));
        ASSERT_TRUE(again);
        EXPECT_EQ(requirementText(*again), requirementText(one));
    }
}

TEST(PythonRequirements, leavesOutWhatIsNoPackage)
{
    const auto read = pythonRequirementsFrom(
        "-r other.txt\n-e .\n--index-url "
        "https://pypi.example/simple\n--extra-index-url=https://x\ngit+https://x.example/y.git\n"
        "name @ "
        "https://x.example/y.whl\n./local\n/abs/x.whl\nhttps://x.example/"
        "z.tgz\n--unheard\n-rother.txt\n!bad\na==\nb;;\nc --global-option=x\n");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->packages.empty());
    EXPECT_EQ(read->remarks.size(), 15U);
    for (const char* where :
         {"-r other.txt", "-e .", "git+https://x.example/y.git", "name @ https://x.example/y.whl", "./local",
          "/abs/x.whl", "https://x.example/z.tgz", "-rother.txt"})
        EXPECT_TRUE(isLeft(read->remarks, where, RemarkReason::NotDone)) << where;
    EXPECT_TRUE(isLeft(read->remarks, "--index-url https://pypi.example/simple", RemarkReason::PlaceDecides));
    EXPECT_TRUE(isLeft(read->remarks, "--extra-index-url=https://x", RemarkReason::PlaceDecides));
    EXPECT_TRUE(isLeft(read->remarks, "--unheard", RemarkReason::UnknownKey));
    for (const char* where : {"!bad", "a==", "b;;", "c --global-option=x"})
        EXPECT_TRUE(isLeft(read->remarks, where, RemarkReason::WrongValue)) << where;
}

TEST(PythonRequirements, readsWhatPowerShellWrites)
{
    std::string utf16 = "\xff\xfe";
    for (const char c : std::string("numpy==1.26\r\n"))
        utf16 += std::string{c, '\0'};
    const auto read = pythonRequirementsFrom(utf16);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->packages.at(0).version, "==1.26");
}

TEST(PythonRequirements, haveLimits)
{
    EXPECT_EQ(pythonRequirementsFrom(std::string(maxRequirementsBytes + 1, 'a')).error().kind,
              ErrorKind::TooLarge);
    std::string many;
    for (std::size_t i = 0; i <= maxRequirements; ++i)
        many += i % 2 == 0 ? "a\n" : "!\n";
    EXPECT_EQ(pythonRequirementsFrom(many).error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(pythonRequirementsFrom(std::string("a\0b", 3)).error().kind, ErrorKind::Malformed);
    EXPECT_TRUE(pythonRequirementsFrom("\\\n\\\n\\")->packages.empty());
}

TEST(DebianPackages, areNamesOnly)
{
    const auto read = debianPackagesFrom(
        "# tools\ngit g++\r\n  libqt6core6 # "
        "comment\ngit\nGit\n-y\n--allow-unauthenticated\npkg=1.0\npkg:amd64\n./x.deb\na\n../y\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->names, (std::vector<std::string>{"git", "g++", "libqt6core6"}));
    for (const char* where :
         {"Git", "-y", "--allow-unauthenticated", "pkg=1.0", "pkg:amd64", "./x.deb", "a", "../y"})
        EXPECT_TRUE(isLeft(read->remarks, where, RemarkReason::WrongValue)) << where;
    EXPECT_EQ(remarkAbout(read->remarks, "libqt6core6")->line, 3);
    EXPECT_FALSE(debianPackagesFrom(std::string(300'000, 'a')));
    std::string many;
    for (int i = 0; i < 6000; ++i)
        many += "- ";
    EXPECT_EQ(debianPackagesFrom(many).error().kind, ErrorKind::TooLarge);
}

TEST(RuntimeVersion, isPythonOrR)
{
    EXPECT_EQ(*runtimeVersionFrom("python-3.11\n"), (RuntimeVersion{RuntimeLanguage::Python, "3.11", ""}));
    EXPECT_EQ(*runtimeVersionFrom("r-4.1-2022-01-06"),
              (RuntimeVersion{RuntimeLanguage::R, "4.1", "2022-01-06"}));
    EXPECT_EQ(*runtimeVersionFrom("r-2022-01-06"), (RuntimeVersion{RuntimeLanguage::R, "", "2022-01-06"}));
    EXPECT_EQ(*runtimeVersionFrom("r-4.1 \r\n"), (RuntimeVersion{RuntimeLanguage::R, "4.1", ""}));
    for (const char* text : {"", "python", "python-", "python-3.x", "python-3.11.1.1", "python3.11",
                             "julia-1.9", "r-", "r-4.1-2022", "python-3.11\nmore", "python-99999"})
        EXPECT_FALSE(runtimeVersionFrom(text)) << text;
}
