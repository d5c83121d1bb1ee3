// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sample reads as it was written, a gap stays a gap, and what a place cannot mean is refused.
#include "core/wire/samplejson.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <limits>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
Owner seatOwner(const char* text)
{
    return *ownerFromText(text);
}

Sample busyClass()
{
    Sample sample;
    sample.at = *instantFromIso("2026-11-28T08:00:01.250Z");
    sample.covers = 1s;
    sample.host = "lab1";
    sample.machine.cores = 3.25;
    sample.machine.coresTotal = 16;
    sample.machine.memoryUsedBytes = 8LL << 30;
    sample.machine.receivedPerSecond = 0.0;
    GpuReading gpu;
    gpu.uuid = "GPU-00000000-1111-2222-3333-444444444444";
    gpu.name = "NVIDIA A100-SXM4-40GB";
    gpu.utilisation = 0.97;
    gpu.temperature = 66;
    gpu.holdings = {{seatOwner("seat/dl/tp3/s01"), 20LL << 30, 1, true}, {Owner{}, std::nullopt, 2, false}};
    sample.gpus = {gpu, {}};
    sample.gpus[1].uuid = "GPU-1";
    sample.gpus[1].index = 1;
    sample.instances = {{seatOwner("seat/dl/tp3/s01"), 1.5, 2, 1LL << 30, 4LL << 30, 0, 1e6, 0, 12.5},
                        {seatOwner("experiment/run-7"), {}, {}, {}, {}, {}, {}, {}, {}}};
    return sample;
}

Json changed(const char* pointer, const Json& value)
{
    Json json = toJson(busyClass());
    json[Json::json_pointer(pointer)] = value;
    return json;
}
} // namespace

TEST(SampleJson, readsAsItWasWritten)
{
    const auto text = toText(toJson(busyClass()));
    EXPECT_EQ(text.find('\n'), std::string::npos);
    EXPECT_EQ(parseJson(text, "sample").and_then(sampleFromJson), busyClass());
    EXPECT_EQ(text.find("null"), std::string::npos);
}

TEST(SampleJson, aFigureThatIsNoNumberIsAGap)
{
    Sample odd = busyClass();
    odd.gpus[0].powerWatts = std::numeric_limits<double>::quiet_NaN();
    odd.gpus[0].temperature = std::numeric_limits<double>::infinity();
    const auto read = sampleFromJson(toJson(odd));
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->gpus[0].powerWatts);
    EXPECT_FALSE(read->gpus[0].temperature);
}

TEST(SampleJson, whatCannotBeIsRefused)
{
    const std::pair<const char*, Json> lies[] = {
        {"/host", ""},
        {"/host", "lab\n1"},
        {"/host", std::string(256, 'a')},
        {"/at", "yesterday"},
        {"/coversMs", -1},
        {"/coversMs", 1e300},
        {"/machine/cores", -0.5},
        {"/machine/coresTotal", 1 << 20},
        {"/machine/memoryUsed", std::numeric_limits<std::int64_t>::max()},
        {"/gpus/0/utilisation", 1.01},
        {"/gpus/0/utilisation", "97"},
        {"/gpus/0/uuid", ""},
        {"/gpus/1/uuid", "GPU-00000000-1111-2222-3333-444444444444"}, // twice
        {"/gpus/0/memoryUsed", -1},
        {"/gpus/0/holdings/1/owner", "seat/dl/tp3/s01"}, // twice
        {"/gpus/0/holdings/0/processes", -1},
        {"/gpus", Json::object()},
        {"/gpus", Json(1025, Json::object())},
        {"/instances/0/owner", "experiment/run-7"}, // twice
        {"/instances/0/owner", "seat/../../etc"},
        {"/instances/0/cores", 1e9},
        {"/instances", Json(4097, Json::object())}};
    for (const auto& [pointer, value] : lies)
        EXPECT_FALSE(sampleFromJson(changed(pointer, value))) << pointer << " " << value.dump().substr(0, 80);
    EXPECT_TRUE(sampleFromJson(changed("/gpus/0/moreThanWeKnow", 1))); // of a newer agent
}

TEST(SampleJson, ownersAreText)
{
    for (const char* text : {"seat/dl", "seat/dl/tp3", "seat/dl/tp3/s01", "seat/dl//s01", "experiment/run-7",
                             "account", "others", "nobody"}) {
        const auto owner = ownerFromText(text);
        ASSERT_TRUE(owner) << text;
        EXPECT_EQ(ownerText(*owner), text);
    }
    for (const char* text : {"", "seat", "seat/", "seat//tp3", "seat/dl/tp3/s01/x", "experiment",
                             "experiment/", "experiment/A B", "account/x", "root", "/"})
        EXPECT_FALSE(ownerFromText(text)) << text;
}

TEST(SamplePage, leavesOutWhatItCannotReadAndGoesOnBehindIt)
{
    const auto page = [](std::vector<int> numbers) {
        Json json{{"ring", "0123456789abcdef"}, {"samples", Json::array()}, {"more", true}};
        for (const int number : numbers)
            json["samples"].push_back({{"number", number}, {"sample", toJson(busyClass())}});
        return json;
    };
    Json torn = page({1, 2, 5});
    torn["samples"][2]["sample"]["host"] = "";
    const auto read = samplePageFromJson(torn);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->ring, "0123456789abcdef");
    EXPECT_TRUE(read->more);
    ASSERT_EQ(read->samples.size(), 2U);
    EXPECT_EQ(read->samples[1], (NumberedSample{2, busyClass()}));
    EXPECT_EQ(read->last, 5);
    EXPECT_FALSE(samplePageFromJson(page({1, 1})));
    EXPECT_FALSE(samplePageFromJson(page({2, 1})));
    EXPECT_FALSE(samplePageFromJson(page({0})));
    EXPECT_EQ(samplePageFromJson(Json::object()), SamplePage{});
}
