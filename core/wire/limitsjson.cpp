// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/limitsjson.h"

#include "core/wire/fields.h"

namespace pupitre
{

namespace
{
constexpr NamedValues<NetworkAccess, 2> networkAccesses{
    {{NetworkAccess::None, "none"}, {NetworkAccess::Internet, "internet"}}};
} // namespace

Json toJson(const Limits& limits)
{
    Json json{{"network", networkAccesses.name(limits.network)}, {"seatsPerGpu", limits.seatsPerGpu}};
    if (limits.cpus)
        json["cpus"] = *limits.cpus;
    if (limits.memoryMiB)
        json["memoryMiB"] = *limits.memoryMiB;
    if (limits.processes)
        json["processes"] = *limits.processes;
    if (limits.workspaceMiB)
        json["workspaceMiB"] = *limits.workspaceMiB;
    if (limits.fileMiB)
        json["fileMiB"] = *limits.fileMiB;
    return json;
}

Result<Limits> limitsFromJson(const Json& json)
{
    Fields f(json, "limits");
    Limits limits;
    limits.cpus = f.maybeNumber("cpus");
    limits.memoryMiB = f.maybeInt("memoryMiB");
    limits.processes = f.maybeInt("processes");
    limits.workspaceMiB = f.maybeInt("workspaceMiB");
    limits.fileMiB = f.maybeInt("fileMiB");
    limits.network = networkAccesses.read(f, "network", NetworkAccess::None);
    limits.seatsPerGpu = static_cast<int>(f.integerOr("seatsPerGpu", 0, 0, 1000));
    return f.finish(limits);
}

} // namespace pupitre
