// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hostsamples.h. A file each in run/: rounds of several courses, and the tick, are several processes.
#include "core/agent/sampling/hostsamples.h"

#include "core/agent/hosts/hosted.h"
#include "core/agent/sampling/ring.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <map>

namespace pupitre
{

namespace
{
constexpr std::chrono::minutes stillNew{3};
constexpr std::size_t hostSampleLimit = 4 * 1024 * 1024;

StateTree::Path hostSampleFolder(const StateTree& tree)
{
    return tree.run() / "hostsamples";
}

Owner seenBy(const Owner& owner, const std::function<bool(const CourseId&)>& isTheirs)
{
    if (owner.kind != OwnerKind::Seat || isTheirs(owner.course))
        return owner;
    Owner others;
    others.kind = OwnerKind::Others;
    return others;
}

void hideHolders(GpuReading& gpu, const std::function<bool(const CourseId&)>& isTheirs)
{
    std::map<Owner, GpuHolding> seen;
    for (GpuHolding holding : std::exchange(gpu.holdings, {})) {
        holding.owner = seenBy(holding.owner, isTheirs);
        const auto [at, first] = seen.emplace(holding.owner, holding);
        if (first)
            continue;
        at->second.processes += holding.processes;
        at->second.given = at->second.given || holding.given;
        if (holding.memoryBytes)
            at->second.memoryBytes = at->second.memoryBytes.value_or(0) + *holding.memoryBytes;
    }
    for (auto& [owner, holding] : seen)
        gpu.holdings.push_back(std::move(holding));
}
} // namespace

Sample forTheirEyes(Sample sample, const std::function<bool(const CourseId&)>& isTheirs)
{
    std::erase_if(sample.instances,
                  [&](const InstanceReading& one) { return seenBy(one.owner, isTheirs) != one.owner; });
    for (GpuReading& gpu : sample.gpus)
        hideHolders(gpu, isTheirs);
    return sample;
}

std::optional<Sample> newestSampleFor(const StateTree& tree, const std::string& home)
{
    const SampleRing ring(ringFolder(tree));
    const auto last = ring.last();
    if (last == 0)
        return std::nullopt;
    const auto page = samplePageFromJson(ring.page(ring.name(), last - 1, 1));
    if (!page || page->samples.empty())
        return std::nullopt;
    const Sample& newest = page->samples.front().sample;
    if (std::chrono::abs(now() - newest.at) > stillNew || newest.host != hostName())
        return std::nullopt;
    return forTheirEyes(newest, [&](const CourseId& course) {
        const auto hosted = readHosted(tree, course);
        return hosted && *hosted && (*hosted)->home == home;
    });
}

void keepHostSample(const StateTree& tree, const HostId& host, Sample sample)
{
    if (sample.host == hostName())
        sample.host = host.text();
    const auto file = hostSampleFolder(tree) / (sha256Hex(sample.host) + ".json");
    if (makeFolders(file.parent_path()))
        static_cast<void>(replaceFile(file, toText(toJson(sample))));
}

std::vector<Sample> takeHostSamples(const StateTree& tree)
{
    std::vector<Sample> samples;
    std::error_code failed;
    removeOrphanedTemporaries(hostSampleFolder(tree));
    for (std::filesystem::directory_iterator it(hostSampleFolder(tree), failed), end; !failed && it != end;
         it.increment(failed)) {
        const auto text = it->path().extension() == ".json" ? readFile(it->path(), hostSampleLimit)
                                                            : fail(ErrorKind::NotFound);
        if (!text)
            continue;
        static_cast<void>(removeFile(it->path()));
        if (auto sample = parseJson(*text, "sample").and_then(sampleFromJson))
            samples.push_back(*std::move(sample));
    }
    std::ranges::sort(samples, {}, &Sample::at);
    return samples;
}

} // namespace pupitre
