// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Prometheus answers and DCGM means: texts, blanks, slices, machines; and what a person may type as
// labels.
#include "core/monitoring/prometheus/dcgm.h"
#include "core/monitoring/prometheus/prommatchers.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

PromSeries figure(const std::string& name, double value,
                  std::map<std::string, std::string, std::less<>> labels)
{
    labels["__name__"] = name;
    labels.try_emplace("UUID", "GPU-1");
    labels.try_emplace("gpu", "0");
    labels.try_emplace("Hostname", "node");
    return {std::move(labels), {{Instant(1s), value}}};
}

GpuReading onlyGpu(const std::vector<PromSeries>& all)
{
    const auto samples = samplesFromDcgm(all, 15s);
    EXPECT_EQ(samples.size(), 1U);
    return samples.size() == 1 && samples[0].gpus.size() == 1 ? samples[0].gpus[0] : GpuReading{};
}

template <class T>
ErrorKind failureOf(const Result<T>& result)
{
    return result ? ErrorKind::Cancelled : result.error().kind;
}

} // namespace

TEST(PromResult, ReadsVectorsAndMatrices)
{
    const auto vector = seriesFromPrometheus(
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"__name__":"x","a":"b"},)"
        R"("value":[1700000000.5,"1.5"]}]}})");
    ASSERT_TRUE(vector);
    EXPECT_EQ((*vector)[0].label("a"), "b");
    EXPECT_EQ((*vector)[0].label("c"), "");
    EXPECT_EQ((*vector)[0].points, (std::vector<PromPoint>{{Instant(1'700'000'000'500ms), 1.5}}));
    const auto matrix = seriesFromPrometheus(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[1,"2"],[2,"NaN"],[3,"+Inf"],)"
        R"([4,"-Inf"],[5,"1e3"],[5,"7"],[4,"9"]]}]}})");
    ASSERT_TRUE(matrix);
    EXPECT_EQ((*matrix)[0].points, (std::vector<PromPoint>{{Instant(1s), 2}, {Instant(5s), 1000}}))
        << "what is no number is a gap, and time does not go back";
}

TEST(PromResult, RefusesWhatIsNoAnswer)
{
    for (
        const char* text :
        {"", "{}", "[]", "<html>", R"({"status":"success","data":{"resultType":"scalar","result":[1,"2"]}})",
         R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,2]}]}})",
         R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[-1,"2"]}]}})",
         R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1e300,"2"]}]}})",
         R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"2x"]}]}})",
         R"({"status":"success","data":{"resultType":"vector","result":7}})"})
        EXPECT_EQ(failureOf(seriesFromPrometheus(text)), ErrorKind::Malformed) << text;
    const auto refused =
        seriesFromPrometheus(R"({"status":"error","errorType":"bad_data","error":"parse error"})");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidArgument);
    EXPECT_EQ(refused.error().detail, "bad_data: parse error");
}

TEST(Dcgm, TakesBlanksForGaps)
{
    for (const double blank : {9223372036854775794.0, 2147483632.0, 140737488355328.0, -1.0, 101.0}) {
        const auto gpu =
            onlyGpu({figure("DCGM_FI_DEV_GPU_UTIL", blank, {}), figure("DCGM_FI_DEV_GPU_TEMP", 50, {})});
        EXPECT_FALSE(gpu.utilisation) << blank;
        EXPECT_EQ(gpu.temperature, 50);
    }
    for (const double blank : {9223372036854775794.0, 140737488355328.0})
        EXPECT_FALSE(onlyGpu({figure("DCGM_FI_DEV_POWER_USAGE", blank, {})}).powerWatts);
}

TEST(Dcgm, PutsMemoryTogether)
{
    const auto whole = onlyGpu({figure("DCGM_FI_DEV_FB_FREE", 100, {}), figure("DCGM_FI_DEV_FB_USED", 20, {}),
                                figure("DCGM_FI_DEV_FB_RESERVED", 8, {})});
    EXPECT_EQ(whole.memoryUsedBytes, 20LL << 20);
    EXPECT_EQ(whole.memoryTotalBytes, 128LL << 20);
    EXPECT_FALSE(onlyGpu({figure("DCGM_FI_DEV_FB_USED", 20, {})}).memoryTotalBytes)
        << "used is not all there is";
}

TEST(Dcgm, KnowsSlicesAndWhoHasThem)
{
    const auto slice = onlyGpu(
        {figure("DCGM_FI_PROF_GR_ENGINE_ACTIVE", 0.5,
                {{"GPU_I_ID", "7"}, {"GPU_I_PROFILE", "1g.5gb"}, {"modelName", "A100"}, {"pod", "p"}})});
    EXPECT_EQ(slice.uuid, "GPU-1/7");
    EXPECT_EQ(slice.name, "A100 1g.5gb");
    EXPECT_EQ(slice.utilisation, 0.5);
    ASSERT_EQ(slice.holdings.size(), 1U);
    EXPECT_EQ(slice.holdings[0].owner.kind, OwnerKind::Others);
    const auto whole =
        onlyGpu({figure("DCGM_FI_PROF_GR_ENGINE_ACTIVE", 0.5, {}), figure("DCGM_FI_DEV_GPU_UTIL", 80, {})});
    EXPECT_EQ(whole.utilisation, 0.8) << "what the driver says of the whole goes first";
    EXPECT_TRUE(whole.holdings.empty());
}

TEST(Dcgm, FindsTheMachineOfEachExporter)
{
    PromSeries cores{{{"instance", "10.0.0.5:9100"}, {"pupitre", "cores"}}, {{Instant(1s), 3.5}}};
    PromSeries count{{{"instance", "10.0.0.5:9100"}, {"pupitre", "coresTotal"}}, {{Instant(1s), 8}}};
    PromSeries other{{{"instance", "[fe80::1]:9100"}, {"pupitre", "coresTotal"}}, {{Instant(1s), 4}}};
    const auto samples = samplesFromDcgm(
        {figure("DCGM_FI_DEV_GPU_UTIL", 50, {{"instance", "10.0.0.5:9400"}}), cores, count, other}, 15s);
    ASSERT_EQ(samples.size(), 2U);
    EXPECT_EQ(samples[0].host, "fe80::1");
    EXPECT_EQ(samples[1].host, "node");
    EXPECT_EQ(samples[1].machine.cores, 3.5);
    EXPECT_EQ(samples[1].machine.coresTotal, 8);
    EXPECT_EQ(samples[1].gpus.size(), 1U);
}

TEST(Dcgm, DividesABoardAmongItsSlices)
{
    const std::map<std::string, std::string, std::less<>> first{{"GPU_I_ID", "7"},
                                                                {"GPU_I_PROFILE", "1g.10gb"}};
    const std::map<std::string, std::string, std::less<>> second{{"GPU_I_ID", "8"},
                                                                 {"GPU_I_PROFILE", "1g.10gb"}};
    const auto samples = samplesFromDcgm(
        {figure("DCGM_FI_DEV_GPU_UTIL", 0, first), figure("DCGM_FI_DEV_GPU_UTIL", 0, second),
         figure("DCGM_FI_PROF_GR_ENGINE_ACTIVE", 0.25, first), figure("DCGM_FI_DEV_POWER_USAGE", 300, first),
         figure("DCGM_FI_DEV_POWER_USAGE", 300, second), figure("DCGM_FI_PROF_GR_ENGINE_ACTIVE", 0.9, {}),
         figure("DCGM_FI_DEV_GPU_TEMP", 61, {})},
        15s);
    ASSERT_EQ(samples.size(), 1U);
    ASSERT_EQ(samples[0].gpus.size(), 2U) << "the board is its slices, not one more";
    EXPECT_EQ(samples[0].gpus[0].utilisation, 0.25);
    EXPECT_FALSE(samples[0].gpus[1].utilisation) << "0 is what every slice says of itself";
    for (const GpuReading& slice : samples[0].gpus) {
        EXPECT_EQ(slice.powerWatts, 150) << "each tells the whole board's";
        EXPECT_EQ(slice.temperature, 61);
    }
    const auto told = onlyGpu(
        {figure("DCGM_FI_DEV_POWER_USAGE", 280, {}), figure("DCGM_FI_PROF_GR_ENGINE_ACTIVE", 1, first)});
    EXPECT_EQ(told.powerWatts, 280);
}

TEST(Dcgm, TellsThePodThatHasItFromTheOneThatAsks)
{
    const auto taken = [](const std::map<std::string, std::string, std::less<>>& labels) {
        return !onlyGpu({figure("DCGM_FI_DEV_GPU_UTIL", 1, labels)}).holdings.empty();
    };
    // honorLabels: false, as the exporter's own chart has it
    EXPECT_TRUE(taken({{"pod", "nvidia-dcgm-exporter-x7k2p"}, {"exported_pod", "train-0"}}));
    EXPECT_FALSE(taken({{"pod", "nvidia-dcgm-exporter-x7k2p"}, {"namespace", "gpu-operator"}}));
    // honorLabels: true
    EXPECT_TRUE(taken({{"pod", "train-0"}, {"namespace", "lab"}}));
    EXPECT_FALSE(taken({{"pod", "dcgm-exporter-1708004-4wb2r"}}));
    EXPECT_TRUE(taken({{"pod_name", "train-0"}})) << "exporters before version 2";
    EXPECT_TRUE(taken({{"hpc_job", "4711"}}));
    EXPECT_FALSE(taken({{"hpc_job", "0"}}));
    EXPECT_FALSE(taken({}));
}

TEST(Dcgm, CallsAMachineByItsName)
{
    const auto hostOf = [](const std::map<std::string, std::string, std::less<>>& labels,
                           const std::vector<PromSeries>& others = {}) {
        auto all = others;
        all.push_back(figure("DCGM_FI_DEV_GPU_UTIL", 1, labels));
        const auto samples = samplesFromDcgm(all, 15s);
        return samples.empty() ? std::string() : samples.back().host;
    };
    const std::string pod = "dcgm-exporter-4wb2r";
    EXPECT_EQ(hostOf({{"Hostname", pod}, {"pod", pod}, {"node", "gpu-3"}, {"instance", "10.1.2.3:9400"}}),
              "gpu-3");
    EXPECT_EQ(hostOf({{"Hostname", pod}, {"pod", pod}, {"instance", "10.1.2.3:9400"}}), "10.1.2.3");
    EXPECT_EQ(hostOf({{"Hostname", ""}, {"instance", "gpu-3.lab:9400"}}), "gpu-3.lab");
    const PromSeries uname{{{"pupitre", "name"}, {"instance", "192.168.0.3:9100"}, {"nodename", "gpu-3"}},
                           {{Instant(1s), 1}}};
    EXPECT_EQ(hostOf({{"Hostname", ""}, {"instance", "192.168.0.3:9400"}}, {uname}), "gpu-3");
    PromSeries cores{{{"instance", "192.168.0.3:9100"}, {"pupitre", "cores"}}, {{Instant(1s), 3.5}}};
    const auto samples = samplesFromDcgm(
        {uname, cores,
         figure("DCGM_FI_DEV_GPU_UTIL", 1, {{"Hostname", "gpu-3"}, {"instance", "10.1.2.3:9400"}})},
        15s);
    ASSERT_EQ(samples.size(), 1U) << "two exporters at two addresses, one machine";
    EXPECT_EQ(samples[0].machine.cores, 3.5);
    EXPECT_EQ(samples[0].gpus.size(), 1U);
}

TEST(Dcgm, CountsAGpuOnceWhoeverTells)
{
    auto again = figure("DCGM_FI_DEV_GPU_UTIL", 50, {{"instance", "node:9400"}, {"job", "a"}});
    auto replica =
        figure("DCGM_FI_DEV_GPU_UTIL", 50, {{"instance", "node:9401"}, {"prometheus_replica", "b"}});
    const auto old = figure("DCGM_FI_DEV_GPU_UTIL", 10, {{"UUID", ""}, {"uuid", "GPU-9"}, {"gpu", "1"}});
    const auto samples = samplesFromDcgm({again, replica, old}, 15s);
    ASSERT_EQ(samples.size(), 1U);
    ASSERT_EQ(samples[0].gpus.size(), 2U);
    EXPECT_EQ(samples[0].gpus[1].uuid, "GPU-9");
}

TEST(PromMatchers, TakesLabelsAndNothingElse)
{
    EXPECT_EQ(promMatchers("").value_or("?"), "");
    EXPECT_EQ(promMatchers(R"( cluster = "lab a" ,job=~"gpu.*")").value_or("?"),
              R"(cluster="lab a",job=~"gpu.*")");
    for (const char* text : {"x", R"(a="b"} or vector(1) or {c="d")", R"(a="b",)", R"(a=b)", R"(1a="b")",
                             R"(a=="b")", R"(a="b\")", "a=\"b\n\"", R"(a="b" c="d")", R"(="b")", R"(a="b)"})
        EXPECT_EQ(failureOf(promMatchers(text)), ErrorKind::InvalidArgument) << text;
    EXPECT_FALSE(promMatchers(std::string(50, ' ') + "a=\"" + std::string(5000, 'b') + "\""));
}
