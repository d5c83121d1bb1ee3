// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GPUs asked of a program: fake-nvidia-smi, none, and one that fails.
#include "core/agent/check/gpus.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(Gpus, asksTheProgram)
{
    const auto gpus = gpusHere(PUPITRE_FAKE_NVIDIA_SMI);
    ASSERT_TRUE(gpus) << gpus.error().detail;
    ASSERT_EQ(gpus->size(), 2U);
    EXPECT_EQ(gpus->front().memoryMiB, 81559);
    EXPECT_EQ(*migCountHere(PUPITRE_FAKE_NVIDIA_SMI), 1);
}

TEST(Gpus, noProgramIsNoGpu)
{
    EXPECT_TRUE(gpusHere("no-such-program-anywhere")->empty());
}

TEST(Gpus, failureIsTold)
{
    EXPECT_FALSE(gpusHere("/bin/false"));
}
