// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// environment.yml as conda exports it and as teachers write it.
#include "core/formats/environments/condaenvironment.h"

#include "tests/formats/environments/remarks.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(CondaEnvironment, readsChannelsPackagesAndPip)
{
    const auto read =
        condaEnvironmentFrom("name: tp-images\nchannels:\n  - conda-forge\n  - "
                             "https://conda.example.org/lab\ndependencies:\n  - python=3.11.*\n"
                             "  - numpy>=1.26, <2\n  - conda-forge::scipy 1.12\n  - r-base=4.1=h1234_0\n  - "
                             "pip\n  - pip:\n      - torch==2.2\n      - -r more.txt\n"
                             "variables:\n  OMP_NUM_THREADS: 2\nprefix: /home/somebody/miniconda3/envs/tp\n");
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->name, "tp-images");
    EXPECT_EQ(read->channels, (std::vector<std::string>{"conda-forge", "https://conda.example.org/lab"}));
    ASSERT_EQ(read->packages.size(), 5U);
    EXPECT_EQ(read->packages[0], (CondaPackage{"", "python", "=3.11.*", 6}));
    EXPECT_EQ(read->packages[1].version, ">=1.26,<2");
    EXPECT_EQ(read->packages[2], (CondaPackage{"conda-forge", "scipy", "==1.12", 8}));
    EXPECT_EQ(read->packages[3].version, "=4.1=h1234_0");
    ASSERT_EQ(read->pip.size(), 1U);
    EXPECT_EQ(read->pip[0].name, "torch");
    EXPECT_EQ(read->variables.at("OMP_NUM_THREADS"), "2");
    EXPECT_EQ(pythonVersionOf(*read), "3.11");
    EXPECT_TRUE(isLeft(read->remarks, "/prefix", RemarkReason::ReadsOwnComputer));
    EXPECT_TRUE(isLeft(read->remarks, "/dependencies/5/pip/1", RemarkReason::NotDone));
    EXPECT_TRUE(isTaken(read->remarks, "/dependencies/0"));
}

TEST(CondaEnvironment, leavesOutWhatIsWrong)
{
    const auto read = condaEnvironmentFrom(
        "channels: [../x, 'file:///etc', defaults, '-x']\ndependencies:\n  - numpy[version='>=1']\n  - "
        "'--help'\n  - {npm: [x]}\n  - [a]\n  - python>=3.9\nunheard: 1\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->channels, std::vector<std::string>{"defaults"});
    EXPECT_EQ(read->packages.size(), 1U);
    EXPECT_EQ(pythonVersionOf(*read), "") << "a least version is no version";
    EXPECT_TRUE(isLeft(read->remarks, "/channels/0", RemarkReason::WrongValue));
    EXPECT_TRUE(isLeft(read->remarks, "/channels/1", RemarkReason::WrongValue));
    EXPECT_TRUE(isLeft(read->remarks, "/dependencies/0", RemarkReason::NotDone));
    EXPECT_TRUE(isLeft(read->remarks, "/dependencies/1", RemarkReason::NotDone));
    EXPECT_TRUE(isLeft(read->remarks, "/dependencies/2/npm", RemarkReason::UnknownKey));
    EXPECT_TRUE(isLeft(read->remarks, "/dependencies/3", RemarkReason::WrongType));
    EXPECT_TRUE(isLeft(read->remarks, "/unheard", RemarkReason::UnknownKey));
    for (const char* text : {"", "- a", "a", "dependencies: [", "a: *b"})
        EXPECT_FALSE(condaEnvironmentFrom(text)) << text;
    EXPECT_TRUE(isLeft(condaEnvironmentFrom("dependencies: numpy")->remarks, "/dependencies",
                       RemarkReason::WrongType));
}
