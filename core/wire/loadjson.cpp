// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loadjson.h.
#include "core/wire/loadjson.h"

#include "core/wire/fields.h"

namespace pupitre
{

Json toJson(const InstanceLoad& load)
{
    Json json{{"memoryBytes", load.memoryBytes}};
    if (load.cpu)
        json["cpu"] = *load.cpu;
    if (load.cpuLimit)
        json["cpuLimit"] = *load.cpuLimit;
    if (load.memoryLimitBytes)
        json["memoryLimitBytes"] = *load.memoryLimitBytes;
    return json;
}

Result<InstanceLoad> instanceLoadFromJson(const Json& json)
{
    Fields f(json, "load");
    InstanceLoad load;
    load.cpu = f.maybeInt("cpu");
    load.memoryBytes = f.integerOr("memoryBytes", 0, 0);
    load.cpuLimit = f.maybeInt("cpuLimit");
    if (json.is_object() && json.contains("memoryLimitBytes"))
        load.memoryLimitBytes = f.integerOr("memoryLimitBytes", 0, 0);
    return f.finish(load);
}

} // namespace pupitre
