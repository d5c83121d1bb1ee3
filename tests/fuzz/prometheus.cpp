// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Prometheus answers, and the labels a person typed: figures are within reason or absent, and labels
// that are taken read the same again.
#include "core/monitoring/prometheus/dcgm.h"
#include "core/monitoring/prometheus/prommatchers.h"

#include "tests/fuzz/input.h"

using namespace pupitre;

namespace
{
void judge(const Sample& sample)
{
    promise(!sample.host.empty() && sample.host.size() <= 253);
    for (const GpuReading& gpu : sample.gpus) {
        promise(!gpu.uuid.empty());
        promise(gpu.utilisation.value_or(0) >= 0 && gpu.utilisation.value_or(0) <= 1);
        promise(gpu.memoryUsedBytes.value_or(0) >= 0);
        promise(gpu.memoryTotalBytes.value_or(gpu.memoryUsedBytes.value_or(0))
                >= gpu.memoryUsedBytes.value_or(0));
        promise(gpu.powerWatts.value_or(0) >= 0);
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    if (const auto series = seriesFromPrometheus(text))
        for (const Sample& sample : samplesFromDcgm(*series, std::chrono::seconds(15)))
            judge(sample);
    if (const auto matchers = promMatchers(text)) {
        promise(promMatchers(*matchers) == *matchers);
        promise(matchers->find('\n') == std::string::npos && matchers->find('\\') == std::string::npos);
    }
    return 0;
}
