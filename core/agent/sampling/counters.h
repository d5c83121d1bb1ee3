// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that is counted on a machine, at one moment: what a sample's rates lie between. The tick keeps
// the last one in a file, so that its next sample is of the whole minute.
#pragma once

#include "core/agent/sampling/hostcounters.h"
#include "core/agent/sampling/running.h"
#include "core/agent/seats/consumption.h"
#include "core/wire/json.h"

#include <map>

namespace pupitre
{

struct InstanceCounters {
    Consumption consumed;
    TrafficCounters traffic;

    bool operator==(const InstanceCounters&) const = default;
};

struct Counters {
    std::chrono::milliseconds at{0}; // since boot
    HostCounters host;
    std::map<std::pair<int, std::uint64_t>, InstanceCounters>
        instances; // by pid and start of the first process

    bool operator==(const Counters&) const = default;
};

[[nodiscard]] std::pair<int, std::uint64_t> counterKey(const ProcessIdentity& first);

[[nodiscard]] Counters countersNow(const std::vector<RunningInstance>& running);

[[nodiscard]] Json toJson(const Counters& counters);
[[nodiscard]] Result<Counters> countersFromJson(const Json& json);

} // namespace pupitre
