// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpustreams.h. A round of lines has no mark at its end, and one of processes may have no line at all, so
// what counts is when each was last named.
#include "core/agent/sampling/gpustreams.h"

#include "core/agent/system/child.h"
#include "core/formats/nvidiasmi.h"

#include <algorithm>

namespace pupitre
{

namespace
{
using std::chrono::milliseconds;

constexpr milliseconds firstPause{1000};
constexpr milliseconds longestPause{60'000};
constexpr milliseconds longEnough{60'000}; // who ran that long began anew, whatever ended it
constexpr milliseconds longestSilence{30'000};
constexpr int knownFor = 3;              // intervals: one may be late
constexpr std::size_t mostNamed = 65536; // GPUs or processes; what prints more is no driver

std::vector<std::string> lasting(std::vector<std::string> argv, milliseconds every)
{
    const bool whole = every % milliseconds{1000} == milliseconds{0};
    argv.emplace_back(whole ? "-l" : "-lms"); // -lms is younger than -l
    argv.push_back(std::to_string(whole ? every.count() / 1000 : every.count()));
    return argv;
}
} // namespace

void LastingProgram::tend(milliseconds at)
{
    if (m_stream || at < m_notBefore)
        return;
    m_startedAt = m_heardAt = at;
    auto stream = standsInTheWay(m_stuck) ? fail(ErrorKind::Busy, "nvidia-smi")
                                          : LineStream::start(m_argv, cleanEnvironment());
    if (stream) {
        m_stream = std::move(*stream);
        return;
    }
    m_notBefore = at + longestPause; // there is none, or it hangs; perhaps a driver is being installed
}

void LastingProgram::end()
{
    const auto process = m_stream ? m_stream->identity() : ProcessIdentity{};
    if (m_stream && !m_stream->end())
        noteStuck(m_stuck, process);
    m_stream.reset();
}

std::vector<std::string> LastingProgram::take(milliseconds at)
{
    std::vector<std::string> lines;
    if (!m_stream)
        return lines;
    const bool more = m_stream->take(lines);
    if (!lines.empty())
        m_heardAt = at;
    const bool hangs = m_silence > milliseconds{0} && at - m_heardAt > m_silence;
    if (more && !hangs)
        return lines;
    end();
    m_pause = at - m_startedAt >= longEnough ? firstPause : std::clamp(m_pause * 2, firstPause, longestPause);
    m_notBefore = at + m_pause;
    return lines;
}

GpuStreams::GpuStreams(const GpuPrograms& programs, milliseconds every, const std::filesystem::path& stuck)
    : m_every(every), m_gpus(lasting(gpuReadingArgv(programs), every), every + longestSilence, stuck),
      m_processes(lasting(gpuProcessArgv(programs), every), milliseconds{0}, stuck)
{
}

void GpuStreams::tend(milliseconds at)
{
    m_gpus.tend(at);
    m_processes.tend(at);
}

void GpuStreams::take(milliseconds at)
{
    for (const std::string& line : m_gpus.take(at))
        if (auto gpu = gpuReadingFromNvidiaSmi(line)) {
            auto& heard = m_readings[gpu->uuid];
            heard = {at, *std::move(gpu)};
        }
    for (const std::string& line : m_processes.take(at))
        if (const auto process = gpuProcessFromNvidiaSmi(line))
            m_held[{process->gpu, process->pid}] = {at, *process};
    const auto old = [&](const auto& entry) { return at - entry.second.at > m_every * knownFor; };
    std::erase_if(m_readings, old);
    std::erase_if(m_held, old);
    if (m_readings.size() > mostNamed)
        m_readings.clear();
    if (m_held.size() > mostNamed)
        m_held.clear();
}

GpuFigures GpuStreams::figures(milliseconds at) const
{
    GpuFigures figures;
    for (const auto& [uuid, heard] : m_readings)
        if (at - heard.at <= m_every * knownFor)
            figures.gpus.push_back(heard.value);
    std::ranges::sort(figures.gpus, {}, &GpuReading::index);
    for (const auto& [key, heard] : m_held)
        if (at - heard.at <= m_every * knownFor)
            figures.processes.push_back(heard.value);
    return figures;
}

} // namespace pupitre
