// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See crowdscene.h.
#include "tests/ui/crowdscene.h"

#include "core/services/presenttime.h"
#include "tests/ui/teachingscene.h"

#include <array>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
std::string seatOf(int number)
{
    return (number < 10 ? "s0" : "s") + std::to_string(number);
}
} // namespace

Json crowdAtWork(int seats, int tick)
{
    Json states = sceneSeats(seats, presentTime() + tick * 1s);
    for (int i = 1; i <= seats; ++i)
        states[seatOf(i)]["connections"] = 1 + (i + tick) % 2;
    return {{"seats", std::move(states)}};
}

Json longJournal(int lines, int seats)
{
    constexpr std::array<const char*, 4> acts{"start", "submit", "freeze", "prepare"};
    Json journal = Json::array();
    const Instant begin = presentTime() - lines * 1min;
    for (int i = 1; i <= lines; ++i) {
        const std::string seat = seatOf(1 + i % seats);
        const bool failed = i % 20 == 7;
        journal.push_back({{"n", i},
                           {"at", toIso(begin + i * 1min)},
                           {"who", i % 4 == 1 ? seat : "tick"},
                           {"what", acts[static_cast<std::size_t>(i) % acts.size()]},
                           {"tp", "tp3"},
                           {"seat", seat},
                           {"result", failed ? "diskFull" : "ok"},
                           {"detail", failed ? "/home/prof: No space left on device" : ""}});
    }
    return journal;
}

Json manyFiles(int count)
{
    Json files = Json::array();
    for (int i = 0; i < count; ++i)
        files.push_back({{"path", "part-" + std::to_string(i % 50) + "/image-" + std::to_string(i) + ".png"},
                         {"sha256", std::string(64, 'a')},
                         {"size", 1000 + i}});
    return files;
}

Json manyCourses(int count, int seats)
{
    Json courses = Json::array();
    for (int which = 1; which <= count; ++which) {
        Course course = sceneCourse(seats, presentTime() + which % 5 * 24h);
        course.id = *CourseId::parse("course-" + std::to_string(which));
        course.title = "Course " + std::to_string(which);
        const Tp first = course.tps[0];
        for (int week = 1; week < 3; ++week) {
            Tp tp = first;
            tp.id = *TpId::parse("tp" + std::to_string(3 + week));
            tp.title = "TP " + std::to_string(3 + week);
            for (Moment* moment : {&tp.sessions[0].start, &tp.sessions[0].end, &tp.deadline, &tp.retention})
                moment->utc += week * 7 * 24h;
            course.tps.push_back(std::move(tp));
        }
        courses.push_back(toJson(course));
    }
    return {{"courses", std::move(courses)}, {"images", Json::array({"localhost/pupitre/python:1"})}};
}

QByteArray classList(int people)
{
    QByteArray list = "login;prénom;nom;courriel\n";
    for (int i = 1; i <= people; ++i) {
        const QByteArray number = QByteArray::number(i);
        list +=
            "etu" + number + ";Prénom" + number + ";Exemple" + number + ";etu" + number + "@example.org\n";
    }
    return list;
}

} // namespace pupitre
