// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See plannedlab.h.
#include "tests/ui/gpus/plannedlab.h"

#include "core/services/presenttime.h"
#include "core/store/coursecache.h"
#include "core/store/placefactstable.h"
#include "core/store/placetable.h"
#include "tests/ui/gpus/gpuwindow.h"
#include "ui/courses/week/weekboard.h"

#include <QDateTime>
#include <QTest>

#include <cctype>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
Settings& asTeacher(Settings& settings)
{
    settings.setRoles({Role::Teacher, Role::Researcher});
    return settings;
}

std::unique_ptr<Store> storeIn(const QString& folder)
{
    auto opened = Store::open(std::filesystem::path(folder.toStdString()) / "pupitre.sqlite");
    if (!opened)
        qFatal("no store");
    return std::move(opened->store);
}

void keep(Store& store, const PlannedPlace& place)
{
    const PlaceId id = *PlaceId::parse(place.name);
    PlaceFacts facts;
    facts.host = place.name;
    facts.cpus = 256;
    facts.memoryMiB = 512 * 1024;
    facts.gpus.resize(static_cast<std::size_t>(place.gpus));
    bool kept = PlaceTable(store).put({id, place.name, "ada@" + place.name + ".invalid", {}, {}}).has_value()
                && PlaceFactsTable(store).put(id, {facts, presentTime()}).has_value();
    for (const Course& course : place.courses)
        kept = kept && CourseCache(store).put(id, course, "1", presentTime()).has_value();
    if (!kept)
        qFatal("nothing was kept");
}
} // namespace

Instant nextWeek(int weekday, int hour)
{
    const QDate day = mondayOf(QDate::currentDate()).addDays(7 + weekday);
    return Instant(std::chrono::milliseconds(QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch()));
}

Course plannedCourse(const std::string& title, int seats, const std::vector<Instant>& sessions)
{
    Course course = sceneCourse(seats, sessions.front());
    std::string id;
    for (const char c : title)
        id += c == ' ' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    course.id = *CourseId::parse(id);
    course.title = title;
    Tp& tp = course.tps.front();
    tp.sessions.clear();
    for (const Instant start : sessions)
        tp.sessions.push_back({{start, {}}, {start + 2h, {}}, {}, {}});
    tp.deadline = {sessions.back() + 48h, {}};
    tp.retention = {sessions.back() + 60 * 24h, {}};
    tp.open.memoryMiB = 2048;
    tp.open.cpus = 1;
    tp.open.seatsPerGpu = 1;
    tp.handIn = tp.open;
    tp.handIn.seatsPerGpu = 4;
    return course;
}

std::vector<PlannedPlace> conflictingPlaces()
{
    return {{"lab-gpu-1",
             32,
             {plannedCourse("Deep learning", 20, {nextWeek(1, 14)}),
              plannedCourse("Computer vision", 20, {nextWeek(1, 14)})}},
            {"pool", 24, {plannedCourse("Operating systems", 12, {nextWeek(3, 9)})}}};
}

std::vector<PlannedPlace> crowdedPlaces()
{
    std::vector<PlannedPlace> places{{"lab-gpu-1", 32, {}}, {"lab-gpu-2", 32, {}}, {"cluster", 32, {}}};
    for (int number = 0; number < 12; ++number) {
        std::vector<Instant> sessions;
        for (int week = 0; week < 3; ++week) // four with the one that is under way
            for (const int weekday : {0, 3}) // two courses of a place at each of two hours
                sessions.push_back(nextWeek(7 * week + weekday, number / 3 < 2 ? 8 : 14));
        places[static_cast<std::size_t>(number % 3)].courses.push_back(
            plannedCourse("Course " + std::to_string(number + 1), 31, sessions));
    }
    return places;
}

PlannedLab::PlannedLab(const std::vector<PlannedPlace>& places)
    : bench(CarriedAgent{}), monitor(bench.mailbox, bench.places), m_store(storeIn(m_folder.path())),
      m_window({asTeacher(bench.settings), bench.places, bench.operations})
{
    for (const PlannedPlace& place : places)
        keep(*m_store, place);
    if (!bench.places.load(*m_store))
        qFatal("no places");
    bench.classroom.useCache(*m_store);
    showGpus(m_window, {monitor, bench.classroom, bench.places, bench.settings, bench.mailbox});
}

GpusPage& PlannedLab::page()
{
    return *qobject_cast<GpusPage*>(m_window.page(Section::Gpus));
}

ForecastView& PlannedLab::view()
{
    return *m_window.findChild<ForecastView*>();
}

LoadMap& PlannedLab::map()
{
    return *m_window.findChild<LoadMap*>();
}

void PlannedLab::openForecast()
{
    QTest::mouseClick(m_window.findChild<QAbstractButton*>(QStringLiteral("viewForecast")), Qt::LeftButton);
}

bool PlannedLab::waitForAnswer()
{
    return QTest::qWaitFor([this] { return view().isVisible() && !view().isWorking(); }, 60000);
}

void PlannedLab::click(const char* button)
{
    const auto named = seen<QAbstractButton>(button);
    QVERIFY2(!named.isEmpty(), button);
    QTest::mouseClick(named.front(), Qt::LeftButton);
}

} // namespace pupitre
