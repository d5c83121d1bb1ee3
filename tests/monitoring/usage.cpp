// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Usage reports from a real history: every hour is somebody's, once.
#include "core/monitoring/keeping/kept.h"
#include "core/services/timetable/zonesource.h"
#include "tests/monitoring/historyfile.h"
#include "tests/qtprogram.h"

#include <QTest>

namespace pupitre::test
{

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class UsageTest final : public QObject
{
    Q_OBJECT
private:
    const Instant m_begin =
        testTime("2026-10-25T20:00:00Z"); // Sunday evening in Paris, after the clock change
    QTemporaryDir m_folder;
    std::unique_ptr<Kept> m_kept;

    /// Eight hours of minutes on two places: a has the GPU of one for four hours at a half, b for four at
    /// nothing; on the other place the GPU is free, and its instance computes with two cores.
    void write(Kept& kept) const
    {
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / "history.sqlite";
        kept.keeping().use(path, m_begin);
        std::vector<PlacedSample> samples;
        for (minutes minute(1); minute <= hours(8); ++minute) {
            const bool first = minute <= hours(4);
            samples.push_back(
                {testPlace("one"), plainSample(m_begin + minute, seatOwner(first ? "x" : "y", "a"),
                                               first ? 0.5 : 0.0, seconds(60))});
            Sample idle = plainSample(m_begin + minute, {}, 0.0, seconds(60));
            idle.gpus[0].holdings.clear();
            InstanceReading instance;
            instance.owner = seatOwner("x", "b");
            instance.cores = 2;
            idle.instances.push_back(instance);
            samples.push_back({testPlace("two"), idle});
        }
        kept.take(samples, m_begin + hours(9));
    }

    [[nodiscard]] UsageTable ask(UsageQuestion question) const
    {
        if (question.until == Instant()) {
            question.from = m_begin;
            question.until = m_begin + hours(24);
        }
        const auto zone = zoneOffsetsOf("Europe/Paris");
        const auto table = m_kept->usage(question, *zone, m_begin + hours(24));
        return table.value_or(UsageTable());
    }
    static bool near(double value, double expected) { return std::abs(value - expected) < 1e-6; }

private Q_SLOTS:
    void initTestCase()
    {
        m_kept = std::make_unique<Kept>();
        write(*m_kept);
    }

    void everyHourIsSomebodysOnce()
    {
        for (const UsageBy by :
             {UsageBy::Person, UsageBy::Course, UsageBy::Experiment, UsageBy::Place, UsageBy::Week}) {
            const UsageTable table = ask({{}, {}, by, {}, {}});
            QVERIFY(near(table.total.heldHours, 8));
            QVERIFY(near(table.total.usedHours, 2));
            QVERIFY(near(table.total.wattHours, 1600));
            QVERIFY(near(table.total.coreHours, 16));
            QVERIFY(near(table.capacityHours, 16));
            QVERIFY(near(table.coveredHours, 8));
            double held = 0;
            for (const UsageRow& row : table.rows)
                held += row.heldHours;
            QVERIFY(near(held, 8));
        }
    }

    void personsAreToldApartAndMostHeldComeFirst()
    {
        const UsageTable table = ask({});
        QCOMPARE(static_cast<int>(table.rows.size()), 4); // a of x, a of y, nobody, b of x
        QVERIFY(near(table.rows[0].heldHours, 4) && near(table.rows[1].heldHours, 4));
        QCOMPARE(table.rows[0].owner.course, *CourseId::parse("x")); // it used more
        QVERIFY(near(*table.rows[0].efficiency(), 0.5));
        QVERIFY(near(*table.rows[1].efficiency(), 0));
        for (const UsageRow& row : table.rows)
            if (row.owner == Owner{})
                QVERIFY(near(row.wattHours, 800) && !row.efficiency());
    }

    void oneCourseOrOnePlaceAlone()
    {
        const UsageTable course = ask({{}, {}, UsageBy::Person, *CourseId::parse("x"), {}});
        QVERIFY(near(course.total.heldHours, 4) && near(course.total.coreHours, 16));
        const UsageTable place = ask({{}, {}, UsageBy::Place, {}, testPlace("two")});
        QCOMPARE(static_cast<int>(place.rows.size()), 1);
        QCOMPARE(place.rows[0].place, testPlace("two"));
        QVERIFY(near(place.total.heldHours, 0) && near(place.capacityHours, 8));
    }

    void whatOneMayAskAboutIsKnownWhateverIsAsked()
    {
        const UsageKnown all = ask({}).known;
        QCOMPARE(all.courses.size(), std::size_t{2});
        QVERIFY(all.courses.contains(*CourseId::parse("x")) && all.courses.contains(*CourseId::parse("y")));
        QCOMPARE(all.places.size(), std::size_t{2});
        QVERIFY(!all.experiments);
        QCOMPARE(ask({{}, {}, UsageBy::Week, *CourseId::parse("x"), testPlace("two")}).known, all);
        QCOMPARE(ask({m_begin - hours(48), m_begin - hours(24), UsageBy::Person, {}, {}}).known, all);
        Kept kept;
        kept.keeping().use(std::filesystem::path(m_folder.path().toStdString()) / "third.sqlite", m_begin);
        const Owner run{OwnerKind::Experiment, {}, {}, {}, "run1"};
        kept.take({{testPlace("one"), plainSample(m_begin, run, 1, seconds(60))}}, m_begin + hours(1));
        const auto table = kept.usage({m_begin - hours(1), m_begin + hours(1), UsageBy::Person, {}, {}},
                                      *zoneOffsetsOf("Europe/Paris"), m_begin + hours(1));
        QVERIFY(table && table->known.experiments && table->known.courses.empty());
    }

    void filteredRowsAddUpToTheirTotal()
    {
        for (const char* course : {"x", "y"})
            for (const char* place : {"one", "two"}) {
                const UsageTable table =
                    ask({{}, {}, UsageBy::Person, *CourseId::parse(course), testPlace(place)});
                UsageRow sum;
                for (const UsageRow& row : table.rows) {
                    QCOMPARE(row.owner.course, *CourseId::parse(course));
                    sum.heldHours += row.heldHours;
                    sum.usedHours += row.usedHours;
                    sum.wattHours += row.wattHours;
                    sum.coreHours += row.coreHours;
                }
                QVERIFY(near(sum.heldHours, table.total.heldHours)
                        && near(sum.usedHours, table.total.usedHours));
                QVERIFY(near(sum.wattHours, table.total.wattHours)
                        && near(sum.coreHours, table.total.coreHours));
            }
    }

    void weeksBeginOnMondayHere()
    {
        const UsageTable table = ask({{}, {}, UsageBy::Week, {}, {}});
        QCOMPARE(static_cast<int>(table.rows.size()), 2);
        QCOMPARE(toIso(table.rows[0].week), std::string("2026-10-18T22:00:00Z"));
        QCOMPARE(toIso(table.rows[1].week), std::string("2026-10-25T23:00:00Z"));
        QVERIFY(near(table.rows[0].heldHours, 3) && near(table.rows[0].usedHours, 1.5));
        QVERIFY(near(table.rows[1].heldHours, 5) && near(table.rows[1].usedHours, 0.5));
    }

    void timesThatAreNoWholeHours()
    {
        const UsageTable table =
            ask({m_begin + minutes(30), m_begin + minutes(255), UsageBy::Person, {}, {}});
        QVERIFY(near(table.total.heldHours, 3.75));
        QVERIFY(near(table.total.usedHours, 1.75));
        QVERIFY(near(table.coveredHours, 3.75));
    }

    void halfHourZonesCutAnHourInTwo()
    {
        const auto kolkata = zoneOffsetsOf("Asia/Kolkata"); // Monday began there at 18:30
        Kept kept;
        kept.keeping().use(std::filesystem::path(m_folder.path().toStdString()) / "second.sqlite", m_begin);
        std::vector<PlacedSample> samples;
        const Instant begin = m_begin - hours(2);
        for (minutes minute(1); minute <= hours(1); ++minute)
            samples.push_back(
                {testPlace("one"), plainSample(begin + minute, seatOwner("x", "a"), 1, seconds(60))});
        kept.take(samples, m_begin);
        const auto table = kept.usage({begin - hours(1), m_begin, UsageBy::Week, {}, {}}, *kolkata, m_begin);
        QVERIFY(table && table->rows.size() == 2);
        QVERIFY(near(table->rows[0].heldHours, 0.5) && near(table->rows[1].heldHours, 0.5));
    }
};

PUPITRE_QTEST(UsageTest)

} // namespace pupitre::test

#include "usage.moc"
