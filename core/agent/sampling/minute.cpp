// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See minute.h. The counters of the last minute lie in run/, and mean nothing after a boot.
#include "core/agent/sampling/minute.h"

#include "core/agent/sampling/hostsamples.h"
#include "core/agent/sampling/sampler.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{
using std::chrono::milliseconds;

constexpr milliseconds oneMinute{60'000};
constexpr milliseconds soonest{50'000}; // timers are not exact, and a tick may come back within a minute

StateTree::Path countersFile(const StateTree& tree)
{
    return tree.run() / "samplecounters.json";
}

std::optional<Counters> lastCounters(const StateTree& tree)
{
    const auto text = readFile(countersFile(tree));
    const auto json = text ? parseJson(*text, "counters") : fail(ErrorKind::NotFound);
    if (!json || Fields(*json, "counters").textOr("bootId", {}) != bootId())
        return std::nullopt;
    const auto counters = countersFromJson(*json);
    return counters ? std::optional(*counters) : std::nullopt;
}

void keepCounters(const StateTree& tree, const Counters& counters)
{
    Json json = toJson(counters);
    json["bootId"] = bootId();
    if (makeFolders(tree.run()))
        static_cast<void>(replaceFile(countersFile(tree), toText(json)));
}
} // namespace

StateTree::Path stuckGpuFile(const StateTree& tree)
{
    return tree.run() / "gpuquestion.json";
}

void noteSample(const StateTree& tree, milliseconds gpuLimit, const GpuPrograms& programs,
                const RingLimits& limits)
{
    const auto last = lastCounters(tree);
    if (last && sinceBoot() >= last->at && sinceBoot() - last->at < soonest)
        return;
    const auto until = sinceBoot() + gpuLimit;
    auto figures = askGpus(programs, stuckGpuFile(tree), gpuLimit);
    const GpuFixtures fixtures = namesSlices(figures)
                                     ? askGpuFixtures(programs, stuckGpuFile(tree), until - sinceBoot())
                                     : GpuFixtures{};
    Sampler sampler(tree, last);
    // Ours last: a host that is asked for its newest finds it there.
    auto samples = takeHostSamples(tree);
    samples.push_back(sampler.sample(std::move(figures), fixtures, oneMinute));
    static_cast<void>(SampleRing(ringFolder(tree), limits).append(samples));
    keepCounters(tree, *sampler.counted());
}

} // namespace pupitre
