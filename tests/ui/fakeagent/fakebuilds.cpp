// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fakeagent/fakebuilds.h"

#include "core/wire/methods.h"

namespace pupitre
{

void FakeBuilds::load(const Json& scene)
{
    m_scene = scene;
}

std::optional<Result<Json>> FakeBuilds::answer(std::int64_t request, const std::string& method,
                                               const Json& params)
{
    if (method == method::environmentBuild) {
        m_builds.push_back({request, 0});
        return std::nullopt;
    }
    if (method == method::environmentList)
        return Json{{"built", m_scene.value("there", Json::array())}};
    if (method == method::environmentSources) {
        m_sources = params.value("set", m_sources);
        return Json{{"sources", m_sources}};
    }
    return fail(ErrorKind::NotFound, method);
}

void FakeBuilds::work(const std::function<void(std::int64_t, Json)>& progress,
                      const std::function<void(std::int64_t, Result<Json>)>& answered)
{
    const Json lines = m_scene.value("lines", Json::array());
    for (Build& build : m_builds)
        for (; build.told < lines.size(); ++build.told)
            progress(build.request, {{"id", build.request}, {"item", lines[build.told]}});
    if (m_scene.value("holds", false))
        return;
    for (const Build& build : m_builds)
        answered(build.request,
                 m_scene.contains("error")
                     ? Result<Json>(tl::unexpected<Error>(errorFromJson(m_scene["error"])))
                     : Result<Json>(Json{{"built", m_scene.value("built", Json::object())}, {"new", true}}));
    m_builds.clear();
}

bool FakeBuilds::isDue() const
{
    return !m_builds.empty()
           && (!m_scene.value("holds", false)
               || m_builds.front().told < m_scene.value("lines", Json::array()).size());
}

} // namespace pupitre
