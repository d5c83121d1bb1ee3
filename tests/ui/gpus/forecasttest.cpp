// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the next weeks need: conflicts are found and said, and an administrator's files say the same; over the
// page with a real course of the fake place.
#include "core/formats/csv.h"
#include "core/monitoring/forecast/forecastfiles.h"
#include "core/monitoring/forecast/reservations.h"
#include "tests/qtprogram.h"
#include "tests/ui/gpus/gpuwindow.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"

#include <QLabel>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const Instant monday = *instantFromIso("2026-11-30T00:00:00Z");

/// Two TPs of 20 that overlap on Tuesday from 14 to 16 o'clock, each student with a GPU.
std::vector<CourseCard> overlapping()
{
    std::vector<CourseCard> cards;
    for (const char* id : {"dl", "vision"}) {
        Course course = sceneCourse(20, monday);
        course.id = *CourseId::parse(id);
        course.tps.resize(1);
        Tp& tp = course.tps.front();
        tp.open.seatsPerGpu = 1;
        tp.sessions.resize(1);
        tp.sessions.front() = {};
        tp.sessions.front().start.utc = monday + 38h;
        tp.sessions.front().end.utc = monday + 40h;
        tp.deadline.utc = monday + 100h;
        CourseCard card;
        card.ref = {*PlaceId::parse("lab"), course.id};
        card.course = course;
        cards.push_back(card);
    }
    return cards;
}

std::vector<PlaceForecast> forecast(int gpusThere)
{
    Capacities has;
    has[*PlaceId::parse("lab")].gpus = gpusThere;
    return forecastOf(overlapping(), has, monday, monday + 28 * 24h);
}
} // namespace

class ForecastTest final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

private Q_SLOTS:
    void findsWhereThereIsNotEnough()
    {
        const auto places = forecast(32);
        QCOMPARE(places.size(), std::size_t{1});
        QCOMPARE(places[0].stretches.size(), std::size_t{1});
        QCOMPARE(places[0].stretches[0].load.gpus, 40);
        QCOMPARE(places[0].conflicts.size(), std::size_t{1});
        QCOMPARE(places[0].conflicts[0].from, monday + 38h);
        QCOMPARE(places[0].conflicts[0].shortages[0].need, 40.0);
        QCOMPARE(places[0].conflicts[0].shortages[0].have, 32.0);
        QVERIFY(forecast(40)[0].conflicts.empty());
        // What lies outside of the time asked for is not said.
        for (const PlaceForecast& place : forecastOf(overlapping(), {}, monday + 41h, monday + 50h))
            QVERIFY(place.stretches.empty() && place.conflicts.empty()); // only hand-in windows
    }

    void tellsAnAdministrator()
    {
        const auto places = forecast(32);
        const std::string slurm = slurmReservations(places[0], monday);
        QVERIFY(slurm.find("scontrol create reservation") != std::string::npos);
        QVERIFY(slurm.find("ReservationName=pupitre_lab_20261201T140000Z StartTime=2026-12-01T14:00:00 "
                           "Duration=120 Users=FILL_IN PartitionName=FILL_IN "
                           "TRES=gres/gpu=40\n")
                != std::string::npos);
        const auto rows = csvRows(forecastCsv(places), ',');
        QVERIFY(rows.size() > 2); // and the hand-in windows
        QCOMPARE(rows[1].cells[5], std::string("40"));
        QCOMPARE(rows[1].cells[8], std::string("yes"));
        QCOMPARE(rows[1].cells.back(), std::string("planned"));
        const std::string calendar = forecastCalendar(places, monday);
        QVERIFY(calendar.find("DTSTART:20261201T140000Z\r\n") != std::string::npos);
        QVERIFY(calendar.find("SUMMARY:40 GPUs on lab\r\n") != std::string::npos);
        QVERIFY(calendar.ends_with("END:VCALENDAR\r\n"));
        std::size_t begin = 0;
        for (std::size_t end = 0; (end = calendar.find("\r\n", begin)) != std::string::npos; begin = end + 2)
            QVERIFY(end - begin <= 75);
    }

    void isThereWithoutAnyMachine_data() { Pictures::addRows(); }
    void isThereWithoutAnyMachine()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        GpuWindow gpus(GpuWindow::Lab::None);
        QVERIFY(gpus.bench.connect());
        gpus.click("viewForecast");
        const auto* summary = gpus.window().findChild<QLabel*>(QStringLiteral("forecastSummary"));
        QTRY_VERIFY(summary->isVisible() && !summary->text().isEmpty());
        m_pictures.takeBoth(gpus.window(), QStringLiteral("forecast"));
        gpus.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gpus.window()));
        QCOMPARE(tabFaultsOf(gpus.window()), QStringList());
    }
};

PUPITRE_QTEST(ForecastTest)
#include "forecasttest.moc"
