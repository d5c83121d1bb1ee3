// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One size job for each seat that has a workspace.
#include "core/agent/seats/usage.h"

#include "core/agent/seats/mappedwork.h"
#include "core/agent/system/smallfile.h"

namespace pupitre
{

Result<std::map<SeatTp, Usage>> measureUsage(const StateTree& tree, Engine& engine,
                                             const std::vector<SeatTp>& seats)
{
    std::vector<Json> jobs;
    std::vector<SeatTp> asked;
    for (const auto& seat : seats) {
        if (!pupitre::exists(tree.workspace(seat)))
            continue;
        asked.push_back(seat);
        jobs.push_back(mapped::size({tree.workspace(seat).string(), tree.submissions(seat).string()}));
    }
    const auto answers = runMappedJobs(tree, engine, jobs);
    std::map<SeatTp, Usage> usage;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!answers[i])
            return tl::unexpected<Error>(answers[i].error());
        usage[asked[i]] = {answers[i]->value("bytes", std::uint64_t{0}),
                           answers[i]->value("files", std::uint64_t{0})};
    }
    return usage;
}

} // namespace pupitre
