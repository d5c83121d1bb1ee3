// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See weekscene.h.
#include "tests/ui/weekscene.h"

#include "tests/ui/teachingscene.h"

#include <QDateTime>

#include <array>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr std::array<const char*, 5> titles{"Deep learning", "Computer vision",
                                            "Théorie des langages et compilation", "Operating systems",
                                            "Parallel programming"};
constexpr std::array<const char*, 5> ids{"deep-learning", "vision", "compilers", "systems", "parallel"};
constexpr int perDay = 4;

Instant at(QDate day, int hour)
{
    return Instant(std::chrono::milliseconds(QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch()));
}

Tp tpOf(Tp tp, int number, QDate monday)
{
    const QDate day = monday.addDays(number / perDay);
    const Instant start = at(day, 8 + 2 * (number % perDay));
    tp.id = *TpId::parse("tp" + std::to_string(number + 1));
    tp.title = "TP " + std::to_string(number + 1);
    tp.sessions = {{{start, {}}, {start + 3h, {}}, {}, {}}};
    tp.deadline = {at(day.addDays(2), 23) + 59min, {}};
    tp.retention = {tp.deadline.utc + 60 * 24h, {}};
    tp.open.cpus = 1;
    tp.open.memoryMiB = number < 2 ? 6144 : 1024; // the first two together are more than the place has
    return tp;
}
} // namespace

Json weekScene(int tps, QDate monday)
{
    Json courses = Json::array();
    for (std::size_t which = 0; which < titles.size(); ++which) {
        Course course = sceneCourse(28, at(monday, 8));
        course.id = *CourseId::parse(ids[which]);
        course.title = titles[which];
        const Tp like = course.tps[0];
        course.tps.clear();
        for (int i = static_cast<int>(which); i < tps; i += static_cast<int>(titles.size()))
            course.tps.push_back(tpOf(like, i, monday));
        courses.push_back(toJson(course));
    }
    return {{"courses", courses}, {"images", Json::array({"localhost/pupitre/python:1"})}};
}

} // namespace pupitre
