// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of a build, as its lines come.
#include "core/domain/buildsteps.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

const std::chrono::steady_clock::time_point start{100s};

StepKind kindOf(int number, const std::string& instruction)
{
    return stepKind({number, instruction, start, std::nullopt});
}

} // namespace

TEST(BuildSteps, beginWithTheirFirstLineAndEndWithTheNext)
{
    std::vector<BuildStep> steps;
    followStep(steps, {0, 0, "Base: 4 packages of this place"}, start);
    followStep(steps, {1, 2, "STEP 1/2: FROM base"}, start + 3s);
    followStep(steps, {2, 2, "Step 2/2 : RUN echo a: b"}, start + 4s);
    followStep(steps, {2, 2, "a: b"}, start + 5s);
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].instruction, "4 packages of this place");
    EXPECT_EQ(steps[0].ended, start + 3s);
    EXPECT_EQ(steps[1].instruction, "FROM base");
    EXPECT_EQ(steps[2].instruction, "RUN echo a: b");
    EXPECT_EQ(steps[2].began, start + 4s);
    EXPECT_FALSE(steps[2].ended);
    endSteps(steps, start + 9s);
    endSteps(steps, start + 20s); // once
    EXPECT_EQ(steps[2].ended, start + 9s);
}

TEST(BuildSteps, areOfAKind)
{
    EXPECT_EQ(kindOf(0, "4 packages of this place"), StepKind::Base);
    EXPECT_EQ(kindOf(1, "FROM ${BASE}"), StepKind::Base);
    EXPECT_EQ(kindOf(2, "RUN apt-get update && apt-get install --yes g++"), StepKind::SystemPackages);
    EXPECT_EQ(kindOf(3, "RUN python3 -m pip install --requirement r.txt"), StepKind::PythonPackages);
    EXPECT_EQ(kindOf(4, "COPY . /opt/pupitre/files"), StepKind::Files);
    EXPECT_EQ(kindOf(5, "ENV MODE=\"class\""), StepKind::Settings);
    EXPECT_EQ(kindOf(6, "RUN [\"/bin/sh\",\"-c\",\"make\"]"), StepKind::Command);
    EXPECT_EQ(kindOf(7, ""), StepKind::Command);
}
