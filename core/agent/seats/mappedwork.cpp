// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The asking side of mapped.cpp.
#include "core/agent/seats/mappedwork.h"

#include "core/agent/seats/agentprogram.h"
#include "core/agent/system/child.h"
#include "core/agent/system/linechild.h"

namespace pupitre
{

namespace
{

constexpr std::chrono::hours jobLimit{
    2}; // a first copy of hundreds of gigabytes; a dead worker is noticed at once

Result<LineChild> startWorker(const StateTree& tree, Engine& engine, const std::vector<Json>& jobs)
{
    if (const auto facts = engine.available(); !facts)
        return tl::unexpected<Error>(facts.error());
    const auto program = agentProgram(tree);
    if (!program)
        return tl::unexpected<Error>(program.error());
    auto worker = LineChild::start(engine.mapped({program->string(), "mapped"}), cleanEnvironment());
    if (!worker)
        return worker;
    std::string lines = toText(Json{{"jobs", jobs.size()}});
    for (const auto& job : jobs)
        lines += "\n" + toText(job);
    if (auto sent = worker->send(lines); !sent)
        return tl::unexpected<Error>(sent.error());
    return worker;
}

struct Answer {
    std::size_t index = 0;
    Result<Json> outcome;
};

Result<Answer> answerFrom(const std::string& line, std::size_t jobs)
{
    auto json = parseJson(line, "answer");
    if (!json)
        return tl::unexpected<Error>(json.error());
    if (!json->is_object() || !json->contains("index") || !(*json)["index"].is_number_unsigned()
        || (*json)["index"].get<std::size_t>() >= jobs)
        return fail(ErrorKind::ProtocolViolation, "mapped", line.substr(0, 200));
    Answer answer{(*json)["index"].get<std::size_t>(), Json::object()};
    if (json->contains("error"))
        answer.outcome = tl::unexpected<Error>(errorFromJson((*json)["error"]));
    else if (json->contains("ok"))
        answer.outcome = (*json)["ok"];
    return answer;
}

} // namespace

std::vector<Result<Json>> runMappedJobs(const StateTree& tree, Engine& engine, const std::vector<Json>& jobs,
                                        std::stop_token stop, const JobDone& done)
{
    std::vector<Result<Json>> results(jobs.size(), fail(ErrorKind::Cancelled, "mapped"));
    if (jobs.empty())
        return results;
    std::vector<bool> answered(jobs.size(), false);
    auto give = [&](std::size_t index, Result<Json> outcome) {
        answered[index] = true;
        results[index] = std::move(outcome);
        if (done)
            done(index, results[index]);
    };
    auto worker = startWorker(tree, engine, jobs);
    Result<void> lost;
    for (std::size_t count = 0; worker && lost && count < jobs.size(); ++count) {
        auto line = worker->receive(jobLimit, stop);
        auto answer =
            line ? answerFrom(*line, jobs.size()) : Result<Answer>(tl::unexpected<Error>(line.error()));
        if (answer)
            give(answer->index, std::move(answer->outcome));
        else
            lost = tl::unexpected<Error>(answer.error());
    }
    if (!worker)
        lost = tl::unexpected<Error>(worker.error());
    for (std::size_t i = 0; i < jobs.size(); ++i)
        if (!answered[i])
            give(i, tl::unexpected<Error>(lost ? Error{ErrorKind::AgentFailed, "mapped", {}} : lost.error()));
    return results;
}

} // namespace pupitre
