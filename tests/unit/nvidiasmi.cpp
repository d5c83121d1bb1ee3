// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nvidia-smi prints, and what it prints when something is amiss.
#include "core/formats/nvidiasmi.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(NvidiaSmi, readsGpusInIndexOrder)
{
    const auto gpus = gpusFromNvidiaSmi("1, GPU-55555555-6666, NVIDIA GeForce RTX 4090, 24564\r\n"
                                        "0, GPU-00000000-1111, NVIDIA H100 80GB HBM3, 81559\n\n");
    ASSERT_TRUE(gpus);
    ASSERT_EQ(gpus->size(), 2U);
    EXPECT_EQ((*gpus)[0], (Gpu{"GPU-00000000-1111", "NVIDIA H100 80GB HBM3", 81559}));
    EXPECT_EQ((*gpus)[1].memoryMiB, 24564);
}

TEST(NvidiaSmi, unifiedMemoryHasNoSize)
{
    const auto gpus = gpusFromNvidiaSmi("0, GPU-1, NVIDIA GB10, [N/A]\n");
    ASSERT_TRUE(gpus);
    EXPECT_EQ(gpus->front().memoryMiB, 0);
}

TEST(NvidiaSmi, otherTextIsMalformed)
{
    for (const char* text :
         {"NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.\n", "0, GPU-1, x\n",
          "0, GPU-1 HBM3, x, 1\n", "x, GPU-1, y, 1\n", "0, 1, y, 1\n", "0, GPU-1, y, -5\n", "0,,,\n"}) {
        const auto gpus = gpusFromNvidiaSmi(text);
        ASSERT_FALSE(gpus) << text;
        EXPECT_EQ(gpus.error().kind, ErrorKind::Malformed);
    }
    EXPECT_TRUE(gpusFromNvidiaSmi("")->empty());
}

TEST(NvidiaSmi, countsMig)
{
    EXPECT_EQ(*migCountFromNvidiaSmi("0, Enabled\n1, Disabled\n2, [N/A]\n"), 1);
    EXPECT_FALSE(migCountFromNvidiaSmi("garbage"));
}
