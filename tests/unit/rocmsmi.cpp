// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// rocm-smi --json as ROCm 5 and 6 write it. Made after its source; no such card was at hand.
#include "core/formats/rocmsmi.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(RocmSmi, readsCardsInIndexOrder)
{
    const auto gpus = gpuReadingsFromRocmSmi(
        R"rocm(WARNING: AMD GPU device(s) is/are in a low-power state.
{"card1": {"Unique ID": "0x0000000000000002", "Temperature (Sensor edge) (C)": "41.0",
  "Current Socket Graphics Package Power (W)": "92.0", "GPU use (%)": "0", "VRAM Total Memory (B)": "68702699520",
  "VRAM Total Used Memory (B)": "11157504", "Card Series": "AMD INSTINCT MI250"},
 "card0": {"Unique ID": "0x0000000000000001", "Temperature (Sensor edge) (C)": "55.0",
  "Temperature (Sensor junction) (C)": "61.0", "Average Graphics Package Power (W)": "212.5",
  "Max Graphics Package Power (W)": "300.0", "GPU use (%)": "99", "VRAM Total Memory (B)": "17163091968",
  "VRAM Total Used Memory (B)": "16000000000", "Card series": "Vega 20"},
 "system": {"Driver version": "6.2.4"}})rocm");
    ASSERT_TRUE(gpus);
    ASSERT_EQ(gpus->size(), 2U);
    const GpuReading& first = gpus->front();
    EXPECT_EQ(first.uuid, "AMD-0x0000000000000001");
    EXPECT_EQ(first.name, "Vega 20");
    EXPECT_DOUBLE_EQ(*first.utilisation, 0.99);
    EXPECT_EQ(first.memoryUsedBytes, 16'000'000'000);
    EXPECT_DOUBLE_EQ(*first.powerWatts, 212.5);
    EXPECT_DOUBLE_EQ(*first.powerLimitWatts, 300);
    EXPECT_DOUBLE_EQ(*first.temperature, 61);
    EXPECT_EQ((*gpus)[1].powerWatts, 92.0);
    EXPECT_EQ((*gpus)[1].temperature, 41.0);
}

TEST(RocmSmi, readsWhatPeopleShowOfNewerCards)
{
    // ROCm 6.4: a card without a name, one inside a processor
    const auto mixed = gpuReadingsFromRocmSmi(
        R"rocm({"card0": {"Temperature (Sensor edge) (C)": "35.0", "Temperature (Sensor junction) (C)": "36.0",
  "Average Graphics Package Power (W)": "19.0", "GPU use (%)": "3", "Card Series": "N/A", "Card Model": "0x7551",
  "Card SKU": "APM107573", "GFX Version": "gfx1201", "Unique ID": "N/A", "VRAM Total Memory (B)": "34208743424",
  "VRAM Total Used Memory (B)": "29225381888"},
 "card1": {"Temperature (Sensor edge) (C)": "39.0", "Current Socket Graphics Package Power (W)": "12.134",
  "Average Graphics Package Power (W)": "N/A", "GPU use (%)": "0", "GFX Version": "gfx1103",
  "VRAM Total Memory (B)": "4294967296", "VRAM Total Used Memory (B)": "72495104"}})rocm");
    ASSERT_TRUE(mixed);
    ASSERT_EQ(mixed->size(), 2U);
    EXPECT_EQ(mixed->front().name, "0x7551");
    EXPECT_EQ(mixed->front().uuid, "AMD-card0");
    EXPECT_EQ((*mixed)[1].powerWatts, 12.134) << "under its other name";

    // the second die of an MI250: its power is told with the first
    const auto dies = gpuReadingsFromRocmSmi(
        R"rocm({"card0": {"Unique ID": "0x719d230578348e8c", "Average Graphics Package Power (W)": "89.0"},
 "card1": {"Unique ID": "0x3d8d66b9a0b8cb2c", "Average Graphics Package Power (W)": "N/A (Secondary die)"}})rocm");
    ASSERT_TRUE(dies);
    EXPECT_EQ(dies->front().powerWatts, 89.0);
    EXPECT_FALSE((*dies)[1].powerWatts);

    // one MI300X in parts; figures as numbers
    const auto parts = gpuReadingsFromRocmSmi(
        R"rocm({"card0": {"Unique ID": "0x1f", "GPU use (%)": 12.5}, "card1": {"Unique ID": "0x1f", "GPU use (%)": 80},
 "card2": {"Unique ID": "0x2f", "GPU use (%)": true}})rocm");
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->size(), 3U);
    EXPECT_EQ(parts->front().uuid, "AMD-0x1f/0");
    EXPECT_EQ(parts->front().utilisation, 0.125);
    EXPECT_EQ((*parts)[1].uuid, "AMD-0x1f/1");
    EXPECT_EQ((*parts)[2].uuid, "AMD-0x2f");
    EXPECT_FALSE((*parts)[2].utilisation);
}

TEST(RocmSmi, oddFiguresAreGaps)
{
    const auto gpus = gpuReadingsFromRocmSmi(
        R"rocm({"card0": {"Unique ID": "N/A", "GPU use (%)": "255", "VRAM Total Memory (B)": "-1", "Card series": 7}, )rocm"
        R"rocm("card00": {}, "card-1": {}, "card": {}, "cardboard": {}, "card2": []})rocm");
    ASSERT_TRUE(gpus);
    ASSERT_EQ(gpus->size(), 1U);
    EXPECT_EQ(gpus->front(), (GpuReading{"AMD-card0", 0, "", {}, {}, {}, {}, {}, {}, {}, {}}));
}

TEST(RocmSmi, otherTextIsMalformed)
{
    for (const char* text : {"", "ERROR: ROCm SMI driver is not loaded", "[]", "{", "{}}"})
        EXPECT_FALSE(gpuReadingsFromRocmSmi(text)) << text;
    EXPECT_TRUE(gpuReadingsFromRocmSmi("{}")->empty());
}
