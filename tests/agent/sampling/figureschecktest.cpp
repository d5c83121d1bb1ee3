// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the place check says of whence the GPUs' figures come.
#include "core/agent/check/samplechecks.h"
#include "core/agent/system/process.h"
#include "tests/labs/fakenvidiasmi.h"

#include <gtest/gtest.h>

using namespace pupitre;
using Day = FakeNvidiaSmi::Day;

namespace
{
constexpr auto busyGpu = "0, GPU-1, 97, 30000, 40960, 312.50, 400.00, 66, NVIDIA A100-SXM4-40GB\n";

class FiguresCheck : public ::testing::Test
{
protected:
    CheckItem item() { return figuresItem({fake.program(), "no-rocm-smi-anywhere"}, stuck); }

    FakeNvidiaSmi fake;
    TempFolder folder;
    std::filesystem::path stuck = folder.path() / "run" / "stuck.json";
};

} // namespace

TEST_F(FiguresCheck, namesTheProgram)
{
    fake.gpus(busyGpu);
    const auto said = item();
    EXPECT_EQ(said.verdict, Verdict::Ok);
    EXPECT_EQ(said.facts.at("by"), "nvidia-smi");
    EXPECT_EQ(said.facts.at("count"), "1");
}

TEST_F(FiguresCheck, saysThatThereIsNone)
{
    const auto said = figuresItem({"no-such-program", "nor-this"}, stuck);
    EXPECT_EQ(said.verdict, Verdict::NotApplicable);
    EXPECT_EQ(said.reason, "none");
}

TEST_F(FiguresCheck, saysThatTheProgramSaysNothing)
{
    fake.day(Day::Dies);
    const auto said = item();
    EXPECT_EQ(said.verdict, Verdict::Warn);
    EXPECT_EQ(said.reason, "silent");
}

TEST_F(FiguresCheck, saysThatItHangs)
{
    noteStuck(stuck, ownIdentity());
    const auto said = item();
    EXPECT_EQ(said.verdict, Verdict::Warn);
    EXPECT_EQ(said.reason, "hangs");
    EXPECT_TRUE(fake.started().empty());
}
