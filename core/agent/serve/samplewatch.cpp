// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See samplewatch.h. One loop over nvidia-smi's lines, the stop request and the clock; it sleeps between.
// Where samples are rare, or only rocm-smi is there (which cannot be left running), GPUs are asked each time.
#include "core/agent/serve/samplewatch.h"

#include "core/agent/sampling/gpustreams.h"
#include "core/agent/sampling/minute.h"
#include "core/agent/sampling/sampler.h"
#include "core/agent/system/child.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/wire/fields.h"

#include <algorithm>
#include <poll.h>
#include <sys/eventfd.h>
#include <utility>

namespace pupitre
{

namespace
{
using std::chrono::milliseconds;

constexpr milliseconds streamedBelow{10'000};
constexpr milliseconds fixturesLimit{4000};
constexpr milliseconds firstLines{2000};  // how long the first sample waits for GPUs
constexpr milliseconds rocmEvery{15'000}; // it is a Python program that takes a third of a second

/// What the tick puts into the ring of other machines than this one, once a minute.
class HostSamples final
{
public:
    explicit HostSamples(const StateTree& tree)
        : m_ring(ringFolder(tree)), m_size(m_ring.lastFileBytes()), m_sent(m_ring.last())
    {
    }

    std::vector<Sample> arrived()
    {
        std::vector<Sample> samples;
        if (const auto size = m_ring.lastFileBytes(); std::exchange(m_size, size) == size)
            return samples;
        const auto page = samplePageFromJson(m_ring.page(m_ring.name(), m_sent, mostAtOnce));
        if (!page || page->last == 0)
            return samples;
        m_sent = page->last;
        for (const NumberedSample& one : page->samples)
            if (one.sample.host != hostName())
                samples.push_back(one.sample);
        return samples;
    }

private:
    static constexpr std::int64_t mostAtOnce = 100;

    SampleRing m_ring;
    std::uintmax_t m_size;
    std::int64_t m_sent;
};

class SampleWatch final
{
public:
    SampleWatch(const StateTree& tree, milliseconds every, const GpuPrograms& programs, std::stop_token stop)
        : m_tree(tree), m_every(every), m_programs(programs), m_stop(std::move(stop)), m_sampler(tree),
          m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
          m_ring(m_stop, [this] { ::eventfd_write(m_bell.get(), 1); })
    {
        if (findProgram(programs.nvidia) && every < streamedBelow)
            m_streams.emplace(programs, every, stuckGpuFile(tree));
        m_fixtures = askGpuFixtures(programs, stuckGpuFile(tree), fixturesLimit, m_stop);
    }

    Sample first()
    {
        const auto until = sinceBoot() + firstLines;
        while (m_streams && m_streams->empty() && sinceBoot() < until && !m_stop.stop_requested())
            hear(until - sinceBoot());
        m_due = sinceBoot();
        return take();
    }

    /// Waits until it is time. Nothing where stop was asked for.
    std::optional<Sample> next()
    {
        // After a suspended computer, or a question that took its time, not all that was missed at once.
        m_due = std::max(m_due + m_every, sinceBoot());
        for (auto left = m_due - sinceBoot(); left.count() > 0; left = m_due - sinceBoot()) {
            if (m_stop.stop_requested())
                return std::nullopt;
            hear(left);
        }
        return m_stop.stop_requested() ? std::nullopt : std::optional(take());
    }

private:
    void hear(milliseconds atMost)
    {
        std::vector<pollfd> polls{{m_bell.get(), POLLIN, 0}};
        if (m_streams) {
            m_streams->tend(sinceBoot());
            for (const int fd : m_streams->fds())
                polls.push_back({fd, POLLIN, 0});
        }
        ::poll(polls.data(), polls.size(), static_cast<int>(std::max<std::int64_t>(1, atMost.count())));
        if (m_streams)
            m_streams->take(sinceBoot());
    }

    Sample take() { return m_sampler.sample(figuresNow(), m_fixtures, m_every); }

    GpuFigures figuresNow()
    {
        if (m_streams)
            return m_streams->figures(sinceBoot());
        if (m_asked && m_every < streamedBelow && sinceBoot() - *m_asked < rocmEvery)
            return m_last;
        m_last = askGpus(m_programs, stuckGpuFile(m_tree),
                         std::min(gpuAnswerLimit, std::max(m_every, firstLines)), m_stop);
        m_asked = sinceBoot();
        return m_last;
    }

    const StateTree& m_tree;
    milliseconds m_every;
    GpuPrograms m_programs;
    std::stop_token m_stop;
    Sampler m_sampler;
    Fd m_bell;
    std::stop_callback<std::function<void()>> m_ring;
    std::optional<GpuStreams> m_streams;
    GpuFixtures m_fixtures;
    GpuFigures m_last;
    std::optional<milliseconds> m_asked;
    milliseconds m_due{0};
};
} // namespace

void watchSamples(const StateTree& tree, const RpcRequest& request, Outbox& outbox, std::stop_token stop,
                  const GpuPrograms& programs)
{
    Fields f(request.params, "params");
    const milliseconds every{f.integerOr("everyMs", 1000, 100, 3'600'000)};
    if (const auto read = f.finish(0); !read) {
        outbox.put(RpcResponse{request.id, tl::unexpected<Error>(read.error())});
        return;
    }
    SampleWatch watch(tree, every, programs, stop);
    outbox.put(RpcResponse{request.id, Json{{"sample", toJson(watch.first())}}});
    const auto send = [&](const Sample& sample) {
        outbox.put(RpcNotification{"status", {{"id", request.id}, {"status", {{"sample", toJson(sample)}}}}});
    };
    HostSamples hosts(tree);
    while (const auto sample = watch.next()) {
        send(*sample);
        for (const Sample& one : hosts.arrived())
            send(one);
    }
}

} // namespace pupitre
