// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One size job for each seat that has a workspace.
#include "core/agent/seats/usage.h"

#include "core/agent/seats/mappedwork.h"
#include "core/agent/system/smallfile.h"

namespace pupitre
{

Result<std::map<SeatTp, TreeSize>> measureUsage(const StateTree& tree, Engine& engine,
                                                const std::map<SeatTp, TreeLimit>& limits)
{
    std::vector<Json> jobs;
    std::vector<SeatTp> asked;
    for (const auto& [seat, limit] : limits) {
        if (!pupitre::exists(tree.workspace(seat)))
            continue;
        asked.push_back(seat);
        jobs.push_back(mapped::size({tree.workspace(seat).string(), tree.submissions(seat).string()}, limit));
    }
    const auto answers = runMappedJobs(tree, engine, jobs);
    std::map<SeatTp, TreeSize> usage;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!answers[i])
            return tl::unexpected<Error>(answers[i].error());
        const Json& answer = *answers[i];
        usage[asked[i]] = {answer.value("bytes", std::uint64_t{0}), answer.value("files", std::uint64_t{0}),
                           answer.value("tooDeep", false)};
    }
    return usage;
}

} // namespace pupitre
