// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See samplechecks.h.
#include "core/agent/check/samplechecks.h"

#include "core/agent/check/gpus.h"
#include "core/agent/sampling/running.h"
#include "core/agent/seats/consumption.h"
#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <linux/magic.h>
#include <sys/vfs.h>

namespace pupitre
{

namespace
{
constexpr std::chrono::seconds coldDriver{20}; // one that nobody keeps loaded

/// "cgroup2", "cgroup1"; empty: this kernel shows none.
std::string controlGroupsHere()
{
    struct statfs where {
    };
    if (::statfs(controlGroups, &where) != 0)
        return {};
    if (where.f_type == CGROUP2_SUPER_MAGIC)
        return "cgroup2";
    return pupitre::exists(std::filesystem::path(controlGroups) / "memory") ? "cgroup1" : "";
}

bool hasOwnGroup(const EngineFacts& engine)
{
    return std::ranges::find(engine.lacks, "memoryLimit") == engine.lacks.end();
}
} // namespace

CheckItem figuresItem(const GpuPrograms& programs, const std::filesystem::path& stuck)
{
    CheckItem item{CheckId::Figures, Verdict::Ok, "", {}};
    const bool nvidia = findProgram(programs.nvidia).has_value();
    if (!nvidia && !findProgram(programs.rocm)) {
        item.verdict = Verdict::NotApplicable;
        item.reason = "none";
        return item;
    }
    item.facts["by"] = nvidia ? "nvidia-smi" : "rocm-smi";
    const auto count = askGpus(programs, stuck, coldDriver).gpus.size();
    item.facts["count"] = std::to_string(count);
    if (count > 0)
        return item;
    if (standsInTheWay(stuck)) {
        item.verdict = Verdict::Warn;
        item.reason = "hangs";
        return item;
    }
    // Installed beside a driver for a GPU that is not there: nobody misses one.
    const auto listed = nvidia ? gpusHere(programs.nvidia) : Result<std::vector<Gpu>>(std::vector<Gpu>(1));
    item.verdict = listed && listed->empty() ? Verdict::NotApplicable : Verdict::Warn;
    item.reason = item.verdict == Verdict::NotApplicable ? "none" : "silent";
    return item;
}

CheckItem accountingItem(const StateTree& tree, const Result<EngineFacts>& engine)
{
    CheckItem item{CheckId::Accounting, Verdict::Ok, "", {}};
    const auto running = runningInstances(tree);
    if (running.empty() && !engine) {
        item.verdict = Verdict::NotApplicable;
        item.reason = "noEngine";
        return item;
    }
    const auto counted = [](const RunningInstance& one) {
        return groupConsumption(one.init, controlGroups).has_value();
    };
    const bool own = running.empty() ? hasOwnGroup(*engine) : std::ranges::all_of(running, counted);
    const std::string groups = controlGroupsHere();
    item.facts["by"] = own && !groups.empty() ? groups : "processes";
    return item;
}

} // namespace pupitre
