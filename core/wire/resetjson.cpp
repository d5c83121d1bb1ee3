// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See resetjson.h.
#include "core/wire/resetjson.h"

#include "core/wire/fields.h"
#include "core/wire/pathjson.h"

namespace pupitre
{

Json toJson(const FileReset& reset)
{
    Json json = Json::object();
    if (!reset.kept.empty())
        json["kept"] = pathToJson(reset.kept);
    if (reset.same)
        json["same"] = true;
    return json;
}

Result<FileReset> fileResetFromJson(const Json& json)
{
    Fields f(json, "reset");
    FileReset reset;
    reset.same = f.flagOr("same", false);
    if (json.is_object() && json.contains("kept"))
        reset.kept = f.take(pathFromJson(json["kept"]));
    return f.finish(std::move(reset));
}

Json toJson(const FileResets& resets)
{
    Json done = Json::object();
    for (const auto& [seat, reset] : resets.done)
        done[seat.text()] = toJson(reset);
    Json failed = Json::object();
    for (const auto& [seat, error] : resets.failed)
        failed[seat.text()] = toJson(error);
    return {{"done", std::move(done)}, {"failed", std::move(failed)}};
}

Result<FileResets> fileResetsFromJson(const Json& json)
{
    Fields f(json, "answer");
    FileResets resets;
    for (const auto& [name, reset] : f.object("done").items()) {
        const auto seat = SeatId::parse(name);
        if (!seat)
            return fail(ErrorKind::Malformed, "done", name);
        resets.done[*seat] = f.take(fileResetFromJson(reset));
    }
    for (const auto& [name, error] : f.object("failed").items()) {
        const auto seat = SeatId::parse(name);
        if (!seat)
            return fail(ErrorKind::Malformed, "failed", name);
        resets.failed[*seat] = errorFromJson(error);
    }
    return f.finish(std::move(resets));
}

} // namespace pupitre
