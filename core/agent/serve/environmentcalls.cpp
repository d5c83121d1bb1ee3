// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about environments: building, what was built, and where a place gets what they are made of.
#include "core/agent/serve/call.h"

#include "core/agent/course/imageusers.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/environments/building.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/trials/trialmark.h"
#include "core/wire/buildjson.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::size_t mostLogTold = 1024 * 1024;

struct BuiltParam {
    EnvironmentId environment;
    std::string recipe;
};

Result<BuiltParam> builtParam(const Json& params)
{
    Fields f(params, "params");
    BuiltParam param{f.id<EnvironmentId>("environment"), f.text("recipe")};
    return f.finish(std::move(param));
}

Result<Json> buildOne(const CallContext& call)
{
    Fields f(call.params, "params");
    const auto again = f.flagOr("again", false) ? BuildAgain::Yes : BuildAgain::No;
    const auto order = f.finish(f.take(buildOrderFromJson(f.object("order"))));
    if (!order)
        return tl::unexpected(order.error());
    ThisPlace place(call.tree);
    const auto facts = place.engine().available();
    if (!facts)
        return tl::unexpected(facts.error());
    bool isNew = false;
    const auto tell = [&](const BuildLine& line) {
        isNew = true;
        call.item(toJson(line));
    };
    const auto built =
        buildEnvironment({call.tree, place.images(), facts->name}, *order, again, tell, call.stop);
    if (!built)
        return tl::unexpected(built.error());
    return Json{{"built", toJson(*built)}, {"new", isNew}};
}

Result<Json> listBuilt(const CallContext& call)
{
    const auto records = listBuilds(call.tree);
    if (!records)
        return tl::unexpected(records.error());
    ThisPlace place(call.tree);
    const auto images = place.images().list();
    Json list = Json::array();
    for (const BuildRecord& record : *records) {
        Json json = toJson(record.built);
        json["there"] =
            images
            && std::ranges::find(*images, record.built.reference, &ImageFacts::reference) != images->end();
        json["usedBy"] = Json::array();
        if (const auto users = usersOfImage(call.tree, record.built.reference))
            for (const CourseId& course : *users)
                if (!isTrial(call.tree, course))
                    json["usedBy"].push_back(course.text());
        list.push_back(std::move(json));
    }
    return Json{{"built", std::move(list)}};
}

Result<Json> logOf(const CallContext& call)
{
    const auto param = builtParam(call.params);
    const auto record =
        param ? readBuild(call.tree, param->environment, param->recipe) : tl::unexpected(param.error());
    if (!record && record.error().kind != ErrorKind::NotFound) // a build that failed has a log and no record
        return tl::unexpected(record.error());
    auto text = readFile(call.tree.buildLog(param->environment, param->recipe));
    if (!text)
        return tl::unexpected(text.error());
    if (text->size() > mostLogTold)
        text->erase(0, text->size() - mostLogTold);
    return Json{{"text", *std::move(text)}};
}

Result<Json> orderOf(const CallContext& call)
{
    const auto param = builtParam(call.params);
    const auto record =
        param ? readBuild(call.tree, param->environment, param->recipe) : tl::unexpected(param.error());
    if (!record)
        return tl::unexpected(record.error());
    return Json{{"order", toJson(record->order)}};
}

Result<Json> removeBuilt(const CallContext& call)
{
    const auto param = builtParam(call.params);
    const auto record =
        param ? readBuild(call.tree, param->environment, param->recipe) : tl::unexpected(param.error());
    if (!record)
        return tl::unexpected(record.error());
    const std::string& reference = record->built.reference;
    const auto users = usersOfImage(call.tree, reference);
    if (!users)
        return tl::unexpected(users.error());
    if (!users->empty())
        return fail(ErrorKind::Busy, reference, users->front().text());
    ThisPlace place(call.tree);
    auto removed = place.images().remove(reference);
    if (!removed && removed.error().kind != ErrorKind::NoImage)
        return tl::unexpected(removed.error());
    if (auto forgotten = forgetBuild(call.tree, param->environment, param->recipe); !forgotten)
        return tl::unexpected(forgotten.error());
    return Json::object();
}

Result<Json> sources(const CallContext& call)
{
    if (call.params.is_object() && call.params.contains("set")) {
        const auto wanted = buildSourcesFromJson(call.params["set"]);
        if (!wanted)
            return tl::unexpected(wanted.error());
        if (auto written = writeBuildSources(call.tree, *wanted); !written)
            return tl::unexpected(written.error());
    }
    const auto now = readBuildSources(call.tree);
    if (!now)
        return tl::unexpected(now.error());
    return Json{{"sources", toJson(*now)}};
}

} // namespace

std::span<const Call> environmentCalls()
{
    static constexpr Call calls[] = {
        {method::environmentBuild, buildOne},
        {method::environmentList, listBuilt},
        {method::environmentLog, logOf},
        {method::environmentOrder, orderOf},
        {method::environmentRemove, removeBuilt, OnHangUp::Finish},
        {method::environmentSources, sources, OnHangUp::Finish},
    };
    return calls;
}

} // namespace pupitre
