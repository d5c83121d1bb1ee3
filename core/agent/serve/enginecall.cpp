// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which engine the place uses, and using another. A change is refused where it would leave anybody stranded.
#include "core/agent/serve/call.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/seats/instances.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

#include <algorithm>

namespace pupitre
{

namespace
{

const char* identityWord(IdentityKind identity)
{
    switch (identity) {
    case IdentityKind::Subuid:
        return "subuid";
    case IdentityKind::KeepId:
        return "keepId";
    case IdentityKind::AccountItself:
        return "account";
    }
    return "";
}

Json reportJson(const EngineReport& report)
{
    Json json{{"name", report.name}};
    if (report.facts) {
        json["version"] = report.facts->version;
        json["identity"] = identityWord(report.facts->identity);
        json["lacks"] = report.facts->lacks;
    } else {
        json["error"] = toJson(report.facts.error());
    }
    return json;
}

/// A seat for which this holds, in any course.
Result<std::optional<SeatTp>> anySeat(const StateTree& tree, const std::function<bool(const SeatTp&)>& holds)
{
    const auto ids = listCourses(tree);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const CourseId& id : *ids) {
        const auto file = readCourse(tree, id);
        if (!file)
            return tl::unexpected(file.error());
        for (const Tp& tp : file->course.tps)
            for (const Seat& seat : file->course.seats)
                if (const SeatTp where{id, tp.id, seat.id}; holds(where))
                    return std::optional(where);
    }
    return std::optional<SeatTp>{};
}

/// Nobody may be inside an instance of another engine, and no work may belong to somebody who does not exist
/// in the new one.
Result<void> nobodyIsStranded(const StateTree& tree, ThisPlace& place, const std::string& next)
{
    const Instances instances(tree, place.engine());
    const auto running = anySeat(tree, [&](const SeatTp& seat) { return instances.alive(seat); });
    if (!running)
        return tl::unexpected(running.error());
    if (*running)
        return fail(ErrorKind::Busy, "engine", (*running)->seat.text() + " is running");
    const auto before = place.engine().available();
    const auto reports = place.everyEngine();
    const auto after = next.empty() ? reports.begin() : std::ranges::find(reports, next, &EngineReport::name);
    if (!before || after == reports.end() || !after->facts
        || studentUid(before->identity) == studentUid(after->facts->identity))
        return {};
    const auto work =
        anySeat(tree, [&](const SeatTp& seat) { return pupitre::exists(tree.workspace(seat)); });
    if (!work)
        return tl::unexpected(work.error());
    if (*work)
        return fail(ErrorKind::Busy, "engine",
                    "the work of " + (*work)->seat.text() + " belongs to another id there");
    return {};
}

Result<Json> engine(const CallContext& call)
{
    Fields f(call.params, "params");
    const bool asked = call.params.contains("use");
    const auto use = f.finish(f.textOr("use", {}));
    if (!use)
        return tl::unexpected(use.error());
    ThisPlace place(call.tree);
    if (asked) {
        const std::string name = *use == "best" ? "" : *use;
        if (auto safe = nobodyIsStranded(call.tree, place, name); !safe)
            return tl::unexpected(safe.error());
        if (auto chosen = place.choose(name); !chosen)
            return tl::unexpected(chosen.error());
    }
    Json engines = Json::array();
    for (const auto& report : place.everyEngine())
        engines.push_back(reportJson(report));
    const auto inUse = place.engine().available();
    return Json{{"engine", inUse ? inUse->name : std::string()},
                {"named", namedEngine(call.tree).has_value()},
                {"engines", std::move(engines)}};
}

} // namespace

std::span<const Call> engineCalls()
{
    static constexpr Call calls[] = {{method::placeEngine, engine, OnHangUp::Finish}};
    return calls;
}

} // namespace pupitre
