// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See clocktrust.h.
#include "core/agent/course/clocktrust.h"

#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{
using std::chrono::milliseconds;
using std::chrono::seconds;

Result<Heartbeat> heartbeatFromJson(const Json& json)
{
    Fields f(json, "heartbeat");
    Heartbeat heartbeat;
    heartbeat.reading.wall = f.instant("at");
    heartbeat.reading.sinceBoot = milliseconds(f.integerOr("sinceBootMs", 0));
    heartbeat.reading.bootId = f.text("bootId");
    if (json.is_object() && json.contains("jump")) {
        Fields j(json["jump"], "heartbeat");
        ClockJump jump;
        jump.by = seconds(j.integerOr("seconds", 0));
        jump.sinceBoot = milliseconds(j.integerOr("sinceBootMs", 0));
        jump.bootId = j.text("bootId");
        heartbeat.jump = f.take(j.finish(jump));
    }
    return f.finish(heartbeat);
}

Json toJson(const Heartbeat& heartbeat)
{
    Json json{{"at", toIso(heartbeat.reading.wall)},
              {"sinceBootMs", heartbeat.reading.sinceBoot.count()},
              {"bootId", heartbeat.reading.bootId}};
    if (heartbeat.jump)
        json["jump"] = {{"seconds", heartbeat.jump->by.count()},
                        {"sinceBootMs", heartbeat.jump->sinceBoot.count()},
                        {"bootId", heartbeat.jump->bootId}};
    return json;
}
} // namespace

ClockReading readClocks()
{
    return {now(), sinceBoot(), bootId()};
}

std::optional<ClockJump> standingJump(const std::optional<Heartbeat>& last, const ClockReading& now)
{
    if (!last)
        return std::nullopt;
    const bool sameBoot = last->reading.bootId == now.bootId;
    const milliseconds wall = now.wall - last->reading.wall;
    const milliseconds jumped = sameBoot ? wall - (now.sinceBoot - last->reading.sinceBoot) : wall;
    const bool jumpedNow =
        sameBoot ? (jumped > clockTolerance || jumped < -clockTolerance) : jumped < -clockTolerance;
    if (jumpedNow)
        return ClockJump{std::chrono::duration_cast<seconds>(jumped), now.sinceBoot, now.bootId};
    if (last->jump && last->jump->bootId == now.bootId && now.sinceBoot - last->jump->sinceBoot < clockDoubt)
        return last->jump;
    return std::nullopt;
}

Result<std::optional<Heartbeat>> readHeartbeat(const StateTree& tree)
{
    const auto text = readFile(tree.heartbeat(), 64 * 1024);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return std::optional<Heartbeat>{};
    if (!text)
        return tl::unexpected(text.error());
    const auto json = parseJson(*text, "heartbeat");
    if (!json)
        return tl::unexpected(json.error());
    const auto heartbeat = heartbeatFromJson(*json);
    if (!heartbeat)
        return tl::unexpected(heartbeat.error());
    return std::optional<Heartbeat>(*heartbeat);
}

Result<void> writeHeartbeat(const StateTree& tree, const ClockReading& now)
{
    const auto last = readHeartbeat(tree);
    Heartbeat heartbeat{now, standingJump(last ? *last : std::nullopt, now)};
    if (auto made = makeFolders(tree.run()); !made)
        return made;
    return replaceFile(tree.heartbeat(), toText(toJson(heartbeat)) + "\n");
}

std::optional<ClockJump> standingJump(const StateTree& tree)
{
    const auto last = readHeartbeat(tree);
    return standingJump(last ? *last : std::nullopt, readClocks());
}

} // namespace pupitre
