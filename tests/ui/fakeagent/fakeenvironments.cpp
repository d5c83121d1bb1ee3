// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pretended place has built, and that it builds whatever it is asked for at once.
#include "core/wire/buildjson.h"
#include "core/wire/methods.h"
#include "tests/ui/fakeagent/fakeparams.h"
#include "tests/ui/fakeagent/fakeplace.h"

namespace pupitre
{

Result<Json> FakePlace::environments(const std::string& method, const Json& params)
{
    if (method == method::environmentList)
        return Json{{"built", m_built}};
    if (method == method::environmentSources) {
        if (params.contains("set")) {
            auto wanted = buildSourcesFromJson(params["set"]);
            if (!wanted)
                return tl::unexpected(wanted.error());
            m_sources = *std::move(wanted);
        }
        return Json{{"sources", toJson(m_sources)}};
    }
    if (method != method::environmentBuild)
        return fail(ErrorKind::NotFound, method);
    const auto order = buildOrderFromJson(params.value("order", Json::object()));
    if (!order)
        return tl::unexpected(order.error());
    BuiltEnvironment built;
    built.environment = order->environment;
    built.recipe = recipeOf(*order);
    built.reference = builtReference(built.environment, built.recipe);
    built.engine = "fake";
    built.built = now();
    built.bytes = 250'000'000;
    Json one = toJson(built);
    one["there"] = true;
    one["usedBy"] = Json::array();
    m_built.insert(m_built.begin(), one);
    m_images.push_back(built.reference);
    return Json{{"built", toJson(built)}, {"new", true}};
}

} // namespace pupitre
