// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/coursecache.h"

#include "core/store/statement.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr auto cacheGroup = "course cache";

/// Nothing for what a newer program cached, or what cannot be read: a cache is asked, not believed.
template <class T>
std::optional<T> readable(const std::string& text, Result<T> (*fromJson)(const Json&))
{
    const auto json = parseJson(text, cacheGroup);
    if (!json)
        return std::nullopt;
    auto value = fromJson(*json);
    return value ? std::optional<T>(std::move(*value)) : std::nullopt;
}
} // namespace

Result<std::vector<CachedCourse>> CourseCache::all() const
{
    Statement courses(
        m_store.database(), cacheGroup,
        QStringLiteral("SELECT place, revision, seen_at, json FROM course_cache ORDER BY place, course"));
    if (auto ran = courses.run(); !ran)
        return tl::unexpected(ran.error());
    std::vector<CachedCourse> cached;
    while (courses.next()) {
        const auto place = PlaceId::parse(courses.text(0));
        auto course = readable<Course>(courses.text(3), courseFromJson);
        if (place && course)
            cached.push_back({*place, std::move(*course), courses.text(1), courses.instant(2), {}});
    }

    Statement statuses(m_store.database(), cacheGroup,
                       QStringLiteral("SELECT place, course, json FROM status_cache"));
    if (auto ran = statuses.run(); !ran)
        return tl::unexpected(ran.error());
    while (statuses.next()) {
        const auto owner = std::find_if(cached.begin(), cached.end(), [&](const CachedCourse& entry) {
            return entry.place.text() == statuses.text(0) && entry.course.id.text() == statuses.text(1);
        });
        auto status = readable<TpStatus>(statuses.text(2), tpStatusFromJson);
        if (owner != cached.end() && status)
            owner->statuses.push_back(std::move(*status));
    }
    return cached;
}

Result<void> CourseCache::put(const PlaceId& place, const Course& course, const std::string& revision,
                              Instant seenAt)
{
    Statement statement(
        m_store.database(), cacheGroup,
        QStringLiteral(
            "INSERT INTO course_cache (place, course, revision, seen_at, json) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (place, course) DO UPDATE SET revision = excluded.revision, "
            "seen_at = excluded.seen_at, json = excluded.json"));
    return statement.bind(place.text())
        .bind(course.id.text())
        .bind(revision)
        .bind(seenAt)
        .bind(toText(toJson(course)))
        .run();
}

Result<void> CourseCache::putStatus(const PlaceId& place, const TpStatus& status, Instant seenAt)
{
    Statement statement(
        m_store.database(), cacheGroup,
        QStringLiteral("INSERT INTO status_cache (place, course, tp, seen_at, json) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (place, course, tp) DO UPDATE SET seen_at = excluded.seen_at, "
                       "json = excluded.json"));
    statement.bind(place.text()).bind(status.course.text()).bind(status.tp.text());
    return statement.bind(seenAt).bind(toText(toJson(status))).run();
}

Result<void> CourseCache::keepOnly(const PlaceId& place, const std::vector<CourseId>& still)
{
    Statement known(m_store.database(), cacheGroup,
                    QStringLiteral("SELECT course FROM course_cache WHERE place = ?"));
    if (auto ran = known.bind(place.text()).run(); !ran)
        return ran;
    std::vector<std::string> gone;
    while (known.next())
        if (std::none_of(still.begin(), still.end(),
                         [&](const CourseId& id) { return id.text() == known.text(0); }))
            gone.push_back(known.text(0));
    for (const std::string& course : gone)
        for (const auto* sql : {"DELETE FROM course_cache WHERE place = ? AND course = ?",
                                "DELETE FROM status_cache WHERE place = ? AND course = ?"})
            if (auto done = Statement(m_store.database(), cacheGroup, QLatin1String(sql))
                                .bind(place.text())
                                .bind(course)
                                .run();
                !done)
                return done;
    return {};
}

} // namespace pupitre
