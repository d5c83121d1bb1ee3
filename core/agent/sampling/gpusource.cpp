// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpusource.h. All questions at once: a cold driver takes its second only once.
#include "core/agent/sampling/gpusource.h"

#include "core/agent/system/child.h"
#include "core/agent/system/linestream.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/formats/nvidiasmi.h"
#include "core/formats/rocmsmi.h"
#include "core/wire/fields.h"

#include <algorithm>
#include <poll.h>

namespace pupitre
{

namespace
{
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds lookForStop{100};
constexpr std::size_t mostLines = 65536; // of one that never stops

/// A program that is asked once.
struct Question {
    std::vector<std::string> argv;
    std::vector<std::string> lines{};
    bool whole = false; // it ended by itself
};

std::optional<ProcessIdentity> stuckIn(const std::filesystem::path& file)
{
    const auto text = readFile(file, 4096);
    const auto json = text ? parseJson(*text, "stuck") : fail(ErrorKind::NotFound);
    if (!json)
        return std::nullopt;
    Fields f(*json, "stuck");
    ProcessIdentity process{f.intOr("pid", 0), static_cast<std::uint64_t>(f.integerOr("startTicks", 0, 0)),
                            f.text("bootId")};
    const auto read = f.finish(std::move(process));
    return read ? std::optional(*read) : std::nullopt;
}

/// Runs them side by side until all have ended, or the time is over.
void askAll(std::vector<Question>& questions, const std::filesystem::path& stuck, milliseconds limit,
            const std::stop_token& stop)
{
    const auto until = Clock::now() + limit;
    std::vector<std::optional<LineStream>> streams;
    for (const Question& question : questions) {
        auto stream = LineStream::start(question.argv, cleanEnvironment());
        streams.push_back(stream ? std::optional(std::move(*stream)) : std::nullopt);
    }
    for (;;) {
        std::vector<pollfd> polls;
        for (const auto& stream : streams)
            if (stream)
                polls.push_back({stream->fd(), POLLIN, 0});
        const auto left = std::chrono::duration_cast<milliseconds>(until - Clock::now());
        if (polls.empty() || left.count() <= 0 || stop.stop_requested())
            break;
        ::poll(polls.data(), polls.size(), static_cast<int>(std::min(left, lookForStop).count()));
        for (std::size_t i = 0; i < streams.size(); ++i) {
            if (!streams[i])
                continue;
            const bool more = streams[i]->take(questions[i].lines);
            if (more && questions[i].lines.size() < mostLines)
                continue;
            questions[i].whole = !more;
            streams[i].reset();
        }
    }
    for (auto& stream : streams) {
        const auto process = stream ? stream->identity() : ProcessIdentity{};
        if (stream && !stream->end())
            noteStuck(stuck, process);
    }
}

std::string joinedLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

std::vector<GpuReading> gpusOf(const std::vector<std::string>& lines)
{
    std::vector<GpuReading> gpus;
    for (const std::string& line : lines) {
        auto gpu = gpuReadingFromNvidiaSmi(line);
        if (gpu && std::ranges::none_of(gpus, [&](const auto& one) { return one.uuid == gpu->uuid; }))
            gpus.push_back(*std::move(gpu));
    }
    std::ranges::sort(gpus, {}, &GpuReading::index);
    return gpus;
}

std::vector<GpuProcess> processesOf(const std::vector<std::string>& lines)
{
    std::vector<GpuProcess> processes;
    for (const std::string& line : lines)
        if (const auto process = gpuProcessFromNvidiaSmi(line))
            processes.push_back(*process);
    return processes;
}
} // namespace

bool standsInTheWay(const std::filesystem::path& file)
{
    const auto process = stuckIn(file);
    if (process && isAlive(*process))
        return true;
    if (process)
        static_cast<void>(removeFile(file));
    return false;
}

void noteStuck(const std::filesystem::path& file, const ProcessIdentity& process)
{
    const Json json{{"pid", process.pid}, {"startTicks", process.startTicks}, {"bootId", process.bootId}};
    if (makeFolders(file.parent_path()))
        static_cast<void>(replaceFile(file, toText(json)));
}

std::vector<std::string> gpuReadingArgv(const GpuPrograms& programs)
{
    return {programs.nvidia, nvidiaSmiReadingQuery, nvidiaSmiFormat};
}

std::vector<std::string> gpuProcessArgv(const GpuPrograms& programs)
{
    return {programs.nvidia, nvidiaSmiProcessQuery, nvidiaSmiFormat};
}

const std::string& GpuFixtures::gpuOf(const std::string& uuid) const
{
    const auto slice = std::ranges::find(slices, uuid, &GpuSlice::uuid);
    return slice != slices.end() ? slice->gpu : uuid;
}

void GpuFixtures::completeFigures(GpuFigures& figures) const
{
    for (GpuProcess& process : figures.processes)
        process.gpu = gpuOf(process.gpu);
    for (GpuReading& gpu : figures.gpus)
        if (const auto index = static_cast<std::size_t>(gpu.index); index < slowdowns.size())
            gpu.temperatureLimit = slowdowns[index];
}

GpuFixtures askGpuFixtures(const GpuPrograms& programs, const std::filesystem::path& stuck,
                           milliseconds limit, std::stop_token stop)
{
    if (limit.count() <= 0 || !findProgram(programs.nvidia) || standsInTheWay(stuck))
        return {};
    std::vector<Question> questions{{{programs.nvidia, "-L"}},
                                    {{programs.nvidia, "-q", "-d", "TEMPERATURE"}}};
    askAll(questions, stuck, limit, stop);
    return {slicesFromNvidiaSmi(joinedLines(questions[0].lines)),
            slowdownsFromNvidiaSmi(joinedLines(questions[1].lines))};
}

GpuFigures askGpus(const GpuPrograms& programs, const std::filesystem::path& stuck, milliseconds limit,
                   std::stop_token stop)
{
    if (limit.count() <= 0 || standsInTheWay(stuck))
        return {};
    GpuFigures figures;
    if (findProgram(programs.nvidia)) {
        std::vector<Question> questions{{gpuReadingArgv(programs)}, {gpuProcessArgv(programs)}};
        askAll(questions, stuck, limit, stop);
        figures.gpus = gpusOf(questions[0].lines);
        figures.processes = processesOf(questions[1].lines);
    } else if (findProgram(programs.rocm)) {
        std::vector<Question> questions{{{programs.rocm}}};
        for (std::string& word : rocmSmiQuery())
            questions[0].argv.push_back(std::move(word));
        askAll(questions, stuck, limit, stop);
        if (questions[0].whole)
            figures.gpus =
                gpuReadingsFromRocmSmi(joinedLines(questions[0].lines)).value_or(std::vector<GpuReading>());
    }
    return figures;
}

} // namespace pupitre
