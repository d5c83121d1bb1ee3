// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of nvidia-smi as drivers of several years print them (390 on a Tesla, 470 on a GeForce, 535 with MIG,
// 550 on an H100, 580 with memory shared with the processor), and what comes in their place on a bad day.
// UUIDs are invented; the order of the fields is that of our question.
#include "core/formats/nvidiasmisamples.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{
constexpr std::int64_t mib = 1 << 20;
} // namespace

TEST(NvidiaSmiReadings, ofSeveralDriversAndCards)
{
    const auto tesla =
        gpuReadingFromNvidiaSmi("0, GPU-00000000-0000-0000-0000-000000000001, 97, 11034, 11441, "
                                "143.29, 149.00, 71, Tesla K80");
    ASSERT_TRUE(tesla);
    EXPECT_EQ(tesla->uuid, "GPU-00000000-0000-0000-0000-000000000001");
    EXPECT_EQ(tesla->name, "Tesla K80");
    EXPECT_DOUBLE_EQ(*tesla->utilisation, 0.97);
    EXPECT_EQ(tesla->memoryUsedBytes, 11034 * mib);
    EXPECT_EQ(tesla->memoryTotalBytes, 11441 * mib);
    EXPECT_DOUBLE_EQ(*tesla->powerWatts, 143.29);
    EXPECT_DOUBLE_EQ(*tesla->powerLimitWatts, 149);
    EXPECT_DOUBLE_EQ(*tesla->temperature, 71);
    EXPECT_FALSE(tesla->temperatureLimit);

    const auto laptop = gpuReadingFromNvidiaSmi(
        "0, GPU-00000000-0000-0000-0000-000000000002, 3, 512, 4040, [Not Supported], [Not Supported], 48, "
        "NVIDIA GeForce GTX 1650 with Max-Q Design\r");
    ASSERT_TRUE(laptop);
    EXPECT_FALSE(laptop->powerWatts);
    EXPECT_FALSE(laptop->powerLimitWatts);
    EXPECT_EQ(laptop->name, "NVIDIA GeForce GTX 1650 with Max-Q Design");

    const auto divided = gpuReadingFromNvidiaSmi("3, GPU-00000000-0000-0000-0000-000000000003, [N/A], 5120, "
                                                 "40960, 61.40, 400.00, 31, NVIDIA A100-SXM4-40GB");
    ASSERT_TRUE(divided);
    EXPECT_FALSE(divided->utilisation);
    EXPECT_EQ(divided->index, 3);

    const auto unified = gpuReadingFromNvidiaSmi(
        "0, GPU-00000000-0000-0000-0000-000000000004, 12, [N/A], [N/A], 5.93, [N/A], 41, NVIDIA GB10");
    ASSERT_TRUE(unified);
    EXPECT_FALSE(unified->memoryUsedBytes);
    EXPECT_FALSE(unified->memoryTotalBytes);
    EXPECT_DOUBLE_EQ(*unified->utilisation, 0.12);

    // of a virtual machine: the host keeps power and temperature to itself
    const auto virtualGpu = gpuReadingFromNvidiaSmi("0, GPU-00000000-0000-0000-0000-000000000006, 40, 2048, "
                                                    "10240, [N/A], [N/A], [N/A], GRID A100-10C");
    ASSERT_TRUE(virtualGpu);
    EXPECT_FALSE(virtualGpu->powerWatts || virtualGpu->temperature);
    EXPECT_DOUBLE_EQ(*virtualGpu->utilisation, 0.4);

    // 560: it fell, and what the administrator has to do stands in each field
    const auto fallen = gpuReadingFromNvidiaSmi(
        "2, GPU-00000000-0000-0000-0000-000000000007, [GPU requires reset], [GPU requires reset], 81559, "
        "[GPU requires reset], 700.00, [GPU requires reset], NVIDIA H100 80GB HBM3");
    ASSERT_TRUE(fallen);
    EXPECT_FALSE(fallen->utilisation || fallen->memoryUsedBytes || fallen->temperature);

    const auto commas = gpuReadingFromNvidiaSmi("1, GPU-00000000-0000-0000-0000-000000000005, 0, 0, 81559, "
                                                "68.10, 700.00, 29, Graphics Device, rev 2, B");
    ASSERT_TRUE(commas);
    EXPECT_EQ(commas->name, "Graphics Device, rev 2, B");
    EXPECT_EQ(commas->memoryUsedBytes, 0);
}

TEST(NvidiaSmiReadings, oddFiguresAreGaps)
{
    const auto odd =
        gpuReadingFromNvidiaSmi("0, GPU-1, 4294967295, [Unknown Error], 24564, ERR!, -1, 2147483647, [N/A]");
    ASSERT_TRUE(odd);
    EXPECT_FALSE(odd->utilisation);
    EXPECT_FALSE(odd->memoryUsedBytes);
    EXPECT_EQ(odd->memoryTotalBytes, 24564 * mib);
    EXPECT_FALSE(odd->powerWatts);
    EXPECT_FALSE(odd->powerLimitWatts);
    EXPECT_FALSE(odd->temperature);
    EXPECT_TRUE(odd->name.empty());

    for (const char* utilisation : {"101", "-3", "nan", "inf", "1e999", "[GPU is lost]", "N/A"})
        EXPECT_FALSE(gpuReadingFromNvidiaSmi("0, GPU-1, " + std::string(utilisation) + ", 1, 2, 3, 4, 5, x")
                         ->utilisation)
            << utilisation;
    // More in use than there is: the larger figure is no more to be believed than the smaller.
    EXPECT_FALSE(gpuReadingFromNvidiaSmi("0, GPU-1, 1, 30000, 24564, 3, 4, 5, x")->memoryUsedBytes);
    // Newer drivers print memory in whole MiB, some in fractions.
    EXPECT_EQ(gpuReadingFromNvidiaSmi("0, GPU-1, 1, 1.5, 24564, 3, 4, 5, x")->memoryUsedBytes, 3 * mib / 2);
}

TEST(NvidiaSmiReadings, otherLinesAreNone)
{
    for (const std::string& line :
         {std::string(),
          std::string("No devices were found"),
          std::string(
              "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure "
              "that the latest NVIDIA driver is installed and running."),
          std::string("Unable to determine the device handle for GPU0000:3B:00.0: GPU is lost.  Reboot the "
                      "system to recover this GPU"),
          std::string("Unable to determine the device handle for GPU 0000:3B:00.0: Unknown Error"),
          std::string("Failed to initialize NVML: Driver/library version mismatch"),
          std::string("NVML library version: 535.183"),
          std::string("Field \"power.draw\" is not a valid field to query."),
          std::string("WARNING: infoROM is corrupted at gpu 0000:3B:00.0"),
          std::string(
              "index, uuid, utilization.gpu [%], memory.used [MiB], memory.total [MiB], power.draw [W], "
              "power.limit [W], temperature.gpu, name"),
          std::string("0, GPU-1, 12, 100"),                                 // half a line
          std::string("0, GPU-1, 12, 100, 0, GPU-1, 12, 100, 24564, 1, 2"), // two halves
          std::string("0, [Unknown Error], 1, 2, 3, 4, 5, 6, x"),
          std::string("x, GPU-1, 1, 2, 3, 4, 5, 6, x"),
          std::string("-1, GPU-1, 1, 2, 3, 4, 5, 6, x"),
          std::string("0, GPU-, 1, 2, 3, 4, 5, 6, x"),
          std::string("0, GPU-1/../2, 1, 2, 3, 4, 5, 6, x"),
          std::string("0, GPU-1, 1, 2, 3, 4, 5, 6, \x1b[31m"),
          std::string("0, GPU-1, , 2, 3, 4, 5, 6, x"),
          std::string("0, GPU-1, 12 %, 2, 3, 4, 5, 6, x"),
          "0, GPU-1, 1, 2, 3, 4, 5, 6, " + std::string(2000, 'x'),
          std::string(8, ',')})
        EXPECT_FALSE(gpuReadingFromNvidiaSmi(line)) << line;
}

TEST(NvidiaSmiProcesses, sayWhoHoldsHowMuch)
{
    EXPECT_EQ(gpuProcessFromNvidiaSmi("GPU-1, 4242, 1536"), (GpuProcess{"GPU-1", 4242, 1536 * mib}));
    EXPECT_EQ(gpuProcessFromNvidiaSmi("GPU-1, 4242, [N/A]\r"), (GpuProcess{"GPU-1", 4242, std::nullopt}));
    EXPECT_EQ(gpuProcessFromNvidiaSmi("MIG-2, 1, [Insufficient Permissions]"),
              (GpuProcess{"MIG-2", 1, std::nullopt}));
    for (const char* line :
         {"", "GPU-1, 4242", "GPU-1, [N/A], 12", "GPU-1, -4, 12", "GPU-1, 0, 12", "[N/A], 12, 12",
          "GPU-1, 99999999999, 12", "GPU-1, 12,", "gpu_uuid, pid, used_gpu_memory [MiB]"})
        EXPECT_FALSE(gpuProcessFromNvidiaSmi(line)) << line;
}

TEST(NvidiaSmiSlices, belongToTheGpuAboveThem)
{
    EXPECT_EQ(slicesFromNvidiaSmi("GPU 0: NVIDIA A100-SXM4-40GB (UUID: GPU-1)\n"
                                  "  MIG 3g.20gb     Device  0: (UUID: MIG-a)\n"
                                  "  MIG 1g.5gb      Device  1: (UUID: MIG-b)\n"
                                  "GPU 1: NVIDIA A100-SXM4-40GB (UUID: GPU-2)\n"
                                  "  MIG 3g.20gb     Device  0: (UUID: MIG-GPU-2/1/0)\n"
                                  "  MIG 3g.20gb     Device  1: (UUID: \n"),
              (std::vector<GpuSlice>{{"MIG-a", "GPU-1"}, {"MIG-b", "GPU-1"}, {"MIG-GPU-2/1/0", "GPU-2"}}));
    EXPECT_TRUE(slicesFromNvidiaSmi("  MIG 1g.5gb Device 0: (UUID: MIG-a)\nNo devices were found\n").empty());
}

TEST(NvidiaSmiSlowdowns, areInTheOrderOfGpus)
{
    const auto limits = slowdownsFromNvidiaSmi("==============NVSMI LOG==============\n\n"
                                               "Driver Version                            : 535.183.01\n"
                                               "Attached GPUs                             : 3\n"
                                               "GPU 00000000:3B:00.0\n"
                                               "    Temperature\n"
                                               "        GPU Current Temp                  : 66 C\n"
                                               "        GPU Shutdown Temp                 : 92 C\n"
                                               "        GPU Slowdown Temp                 : 89 C\n"
                                               "GPU 00000000:5E:00.0\n"
                                               "        GPU Slowdown T.Limit Temp         : -2 C\n"
                                               "GPU 00000000:86:00.0\n"
                                               "        GPU Slowdown Temp                 : N/A\n");
    ASSERT_EQ(limits.size(), 3U);
    EXPECT_EQ(limits[0], 89);
    EXPECT_FALSE(limits[1]);
    EXPECT_FALSE(limits[2]);
    EXPECT_TRUE(slowdownsFromNvidiaSmi("GPU Slowdown Temp : 89 C\n").empty());
}
