// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pretended place is told of courses: their files, and who got more time.
#include "tests/ui/fakeagent/fakeparams.h"
#include "tests/ui/fakeagent/fakeplace.h"

namespace pupitre
{

Result<Json> FakePlace::courseList() const
{
    Json courses = Json::array();
    for (const auto& [id, held] : m_courses) {
        Json tps = Json::array();
        for (const Tp& tp : held.course.tps)
            tps.push_back({{"id", tp.id.text()}, {"title", tp.title}, {"phase", "open"}});
        courses.push_back(
            {{"id", id}, {"title", held.course.title}, {"seats", held.course.seats.size()}, {"tps", tps}});
    }
    return Json{{"courses", courses}, {"failed", Json::array()}};
}

Result<Json> FakePlace::courseGet(const Json& params) const
{
    const auto found = m_courses.find(textOf(params, "course"));
    if (found == m_courses.end())
        return fail(ErrorKind::NotFound, textOf(params, "course"));
    return Json{{"course", toJson(found->second.course)},
                {"revision", std::to_string(found->second.revision)}};
}

Result<Json> FakePlace::coursePut(const Json& params)
{
    auto course = courseFromJson(params.value("course", Json::object()));
    if (!course)
        return tl::unexpected(course.error());
    Held& held = m_courses[course->id.text()];
    held.revision += 1;
    held.course = std::move(*course);
    return Json{{"revision", std::to_string(held.revision)}};
}

Result<Json> FakePlace::extend(const Json& params)
{
    auto tp = tpOf(params);
    if (!tp)
        return tl::unexpected(tp.error());
    for (const SeatId& seat : seatsOf(params)) {
        Override& granted = (*tp)->overrides[seat];
        if (params.contains("extraMinutes"))
            granted.extraTime = std::chrono::minutes{params["extraMinutes"].get<int>()};
        if (!params.contains("deadline"))
            continue;
        const auto utc = instantFromIso(textOf(params["deadline"], "utc"));
        if (!utc)
            return tl::unexpected(utc.error());
        granted.deadline = Moment{*utc, textOf(params["deadline"], "local")};
    }
    m_courses[textOf(params, "course")].revision += 1;
    return status(params);
}

} // namespace pupitre
