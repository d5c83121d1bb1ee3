// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of what was held and used: by whom and when, of what, in which order, and as a file, over the
// recorded lab.
#include "core/formats/csv.h"
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/gpus/usagepage.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "ui/gpus/usage/usageperiod.h"
#include "ui/parts/headerkeys.h"

#include <QApplication>
#include <QCollator>
#include <QDateEdit>
#include <QFile>
#include <QTemporaryDir>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
Instant isoTime(const char* text)
{
    return *instantFromIso(text);
}

bool isAbout(double value, double expected)
{
    return std::abs(value - expected) <= std::abs(expected) / 1000 + 1e-6;
}
} // namespace

class UsageViewTest final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

    static void checkSums(UsagePage& page)
    {
        for (const UsageColumn column :
             {UsageColumn::Held, UsageColumn::Used, UsageColumn::Energy, UsageColumn::Cores})
            QVERIFY2(isAbout(page.sum(column), page.totalFigure(column)), qPrintable(page.total(column)));
    }

private Q_SLOTS:
    void init() { m_pictures.use(QStringLiteral("en"), false); }

    void periodsBeginAndEndWherePeopleThinkTheyDo()
    {
        const QTimeZone paris(QByteArrayLiteral("Europe/Paris"));
        const auto time = [&](UsagePeriod period, const char* now) {
            const UsageTime both = timeOf(period, isoTime(now), paris);
            return QString::fromStdString(toIso(both.first) + " " + toIso(both.second));
        };
        const char* saturday = "2026-11-28T10:00:00Z";
        QCOMPARE(time(UsagePeriod::Semester, saturday), "2026-08-31T22:00:00Z 2026-11-28T10:00:00Z");
        QCOMPARE(time(UsagePeriod::Semester, "2026-01-10T10:00:00Z"),
                 "2025-08-31T22:00:00Z 2026-01-10T10:00:00Z");
        QCOMPARE(time(UsagePeriod::Semester, "2026-03-10T10:00:00Z"),
                 "2026-01-31T23:00:00Z 2026-03-10T10:00:00Z");
        QCOMPARE(time(UsagePeriod::SevenDays, saturday), "2026-11-21T10:00:00Z 2026-11-28T10:00:00Z");
        QCOMPARE(time(UsagePeriod::ThisWeek, saturday), "2026-11-22T23:00:00Z 2026-11-28T10:00:00Z");
        QCOMPARE(time(UsagePeriod::LastWeek, saturday), "2026-11-15T23:00:00Z 2026-11-22T23:00:00Z");
        QCOMPARE(time(UsagePeriod::ThisMonth, saturday), "2026-10-31T23:00:00Z 2026-11-28T10:00:00Z");
        // The week of the clock change has an hour more.
        const UsageTime october = timeOf(UsagePeriod::LastWeek, isoTime("2026-10-28T10:00:00Z"), paris);
        QCOMPARE(october.second - october.first, std::chrono::milliseconds(169h));
        QCOMPARE(lastDayOf(october, paris), QDate(2026, 10, 25));
        const UsageTime days =
            timeOfDays({2026, 11, 2}, {2026, 11, 3}, isoTime("2026-11-28T10:00:00Z"), paris);
        QCOMPARE(toIso(days.second), std::string("2026-11-03T23:00:00Z"));
        QCOMPARE(timeOfDays({2026, 11, 2}, {2027, 1, 1}, isoTime(saturday), paris).second, isoTime(saturday));
    }

    void groupsAndAddsUp()
    {
        GpuWindow gpus;
        UsagePage page(gpus);
        QVERIFY(page.open());
        const double byPerson = page.totalFigure(UsageColumn::Held);
        QVERIFY(byPerson > 0);
        checkSums(page);
        const int people = page.rows();
        const auto& said = page.part<QLabel>("usageSummary");
        QVERIFY2(said.text().contains(QStringLiteral("Measured during 100%")), qPrintable(said.text()));
        QVERIFY(said.text().contains(QStringLiteral("30 days, then by course")));
        QVERIFY(said.text().contains(QStringLiteral("while nobody holds them")));
        gpus.click("usageCourse");
        QTRY_VERIFY_WITH_TIMEOUT(page.rows() > 0 && page.rows() < people, patience);
        QVERIFY(std::abs(page.totalFigure(UsageColumn::Held) - byPerson) < byPerson / 100);
        checkSums(page);
        gpus.click("usageWeek");
        QTRY_VERIFY_WITH_TIMEOUT(page.rows() > 0
                                     && page.cell(0, UsageColumn::Name).startsWith(QStringLiteral("Week of")),
                                 patience);
        for (int row = 1; row < page.rows(); ++row) // in order of time
            QVERIFY(page.figure(row - 1, UsageColumn::Name) < page.figure(row, UsageColumn::Name));
        gpus.click("usagePlace");
        QTRY_COMPARE_WITH_TIMEOUT(page.rows(), 1, patience);
        QCOMPARE(page.cell(0, UsageColumn::Name), QStringLiteral("Recorded lab"));
        QVERIFY(!said.text().contains(QStringLiteral("while nobody holds them")));
    }

    void whatNobodyHeldIsExplained()
    {
        GpuWindow gpus;
        UsagePage page(gpus);
        QVERIFY(page.open());
        const auto row = page.names().indexOf(QStringLiteral("Not attributed"));
        QVERIFY(row >= 0);
        const QModelIndex energy =
            page.table().model()->index(static_cast<int>(row), static_cast<int>(UsageColumn::Energy));
        QVERIFY(page.figure(static_cast<int>(row), UsageColumn::Energy) > 0);
        QVERIFY(energy.data(Qt::ToolTipRole).toString().contains(QStringLiteral("draw power")));
    }

    void columnsPutItInOrder()
    {
        GpuWindow gpus;
        UsagePage page(gpus);
        QVERIFY(page.open());
        const auto falls = [&](UsageColumn column) {
            for (int row = 1; row < page.rows(); ++row)
                if (page.figure(row - 1, column) < page.figure(row, column))
                    return false;
            return true;
        };
        QVERIFY(falls(UsageColumn::Held)); // as it comes
        page.pressHeader(UsageColumn::Energy);
        QVERIFY(falls(UsageColumn::Energy) && !falls(UsageColumn::Held)); // what is most, at once
        page.pressHeader(UsageColumn::Energy);
        QVERIFY(!falls(UsageColumn::Energy));
        page.pressHeader(UsageColumn::Name);
        const QStringList names = page.names();
        QCollator order(QLocale(QLocale::English));
        order.setNumericMode(true);
        order.setCaseSensitivity(Qt::CaseInsensitive);
        QVERIFY(std::is_sorted(names.begin(), names.end(), order));
        QCOMPARE(page.total(UsageColumn::Name), QStringLiteral("Total")); // stays where it is
    }

    void theKeyboardPutsItInOrder()
    {
        GpuWindow gpus;
        UsagePage page(gpus);
        QVERIFY(page.open());
        gpus.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gpus.window()));
        QHeaderView& header = *page.table().horizontalHeader();
        page.part("usageSave").setFocus();
        QTest::keyClick(&page.part("usageSave"), Qt::Key_Tab);
        QVERIFY(page.table().hasFocus());
        QTest::keyClick(&page.table(), Qt::Key_Tab);
        QVERIFY2(header.hasFocus(), qPrintable(QApplication::focusWidget()->objectName()));
        QTest::keyClick(&header, Qt::Key_Right);
        QTest::keyClick(&header, Qt::Key_Space);
        QCOMPARE(header.sortIndicatorSection(), static_cast<int>(UsageColumn::Used));
        QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
        QTest::keyClick(&header, Qt::Key_Return);
        QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
        QVERIFY(page.figure(0, UsageColumn::Used) <= page.figure(1, UsageColumn::Used));
        m_pictures.take(gpus.window(), QStringLiteral("usage-keys"));
        QTest::keyClick(&header, Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(page.table().hasFocus());
    }

    void ofOneCourseOrPlace()
    {
        GpuWindow gpus;
        UsagePage page(gpus);
        QVERIFY(page.open());
        const double all = page.totalFigure(UsageColumn::Held);
        auto& courses = page.part<QComboBox>("usageOfCourse");
        QVERIFY(courses.isVisible());
        QCOMPARE(courses.count(), 4);                    // all, and the three of the recorded lab
        QVERIFY(!page.part("usageOnPlace").isVisible()); // there is one
        double parts = 0;
        for (const char* course : {"demo-language", "demo-statistics", "demo-vision"}) {
            const double before = page.totalFigure(UsageColumn::Held);
            page.choose("usageOfCourse", QLatin1String(course));
            QTRY_VERIFY_WITH_TIMEOUT(page.totalFigure(UsageColumn::Held) != before, patience);
            checkSums(page);
            QVERIFY(page.totalFigure(UsageColumn::Held) > 0);
            parts += page.totalFigure(UsageColumn::Held);
            QCOMPARE(courses.count(), 4);
        }
        QVERIFY(parts < all); // others hold some too
    }

    void experimentsAreOfferedWhereThereAreSome()
    {
        GpuWindow gpus;
        UsagePage page(gpus);
        QVERIFY(page.open());
        QVERIFY(page.part("usageExperiment").isVisible());
        gpus.click("usageExperiment");
        QTRY_VERIFY_WITH_TIMEOUT(!page.names().filter(QStringLiteral("demo-run-")).isEmpty(), patience);
    }

    void daysOfOnesOwn()
    {
        GpuWindow gpus;
        UsagePage page(gpus);
        QVERIFY(page.open());
        auto& first = page.part<QDateEdit>("usageFirstDay");
        auto& last = page.part<QDateEdit>("usageLastDay");
        QVERIFY(!first.isVisible());
        page.choose("usagePeriod", QStringLiteral("Last week"));
        QTRY_VERIFY_WITH_TIMEOUT(page.rows() > 0, patience);
        const double lastWeek = page.totalFigure(UsageColumn::Held);
        page.part<QComboBox>("usagePeriod").setCurrentIndex(static_cast<int>(UsagePeriod::Days));
        QVERIFY(first.isVisible() && last.isVisible());
        QVERIFY(last.date() <= dayOf(presentTime()));
        QCOMPARE(first.date().dayOfWeek(), 1); // those that were shown
        QCOMPARE(first.date().addDays(6), last.date());
        last.setDate(first.date());
        QTRY_VERIFY_WITH_TIMEOUT(page.totalFigure(UsageColumn::Held) > 0
                                     && page.totalFigure(UsageColumn::Held) < lastWeek / 3,
                                 patience);
        checkSums(page);
        last.setDate(first.date().addDays(-5)); // before the first: one day
        QCOMPARE(first.date(), last.date());
        last.setDate(dayOf(presentTime()).addDays(10));
        QCOMPARE(last.date(), dayOf(presentTime())); // none to come
        first.setDate(dayOf(presentTime()).addDays(-400));
        last.setDate(dayOf(presentTime()).addDays(-300)); // before the recording
        QTRY_VERIFY_WITH_TIMEOUT(page.part("usageNothing").isVisible(), patience);
        QVERIFY(!page.part("usageTotal").isVisible() && !page.part("usageSave").isEnabled());
        page.choose("usagePeriod", QStringLiteral("Last 30 days"));
        QTRY_VERIFY_WITH_TIMEOUT(page.table().isVisible(), patience);
        QVERIFY(!first.isVisible());
    }

    void savesWhatIsShown()
    {
        GpuWindow gpus;
        UsagePage page(gpus);
        QVERIFY(page.open());
        page.pressHeader(UsageColumn::Used);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("usage.csv"));
        page.saveAs(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = csvRows(file.readAll().toStdString(), ',');
        QCOMPARE(static_cast<int>(rows.size()), page.rows() + 2); // a head, and the total
        const auto figure = [&](std::size_t row, std::size_t cell) {
            return std::stod(rows[row].cells[cell]);
        };
        for (int row = 0; row < page.rows(); ++row) {
            const auto line = static_cast<std::size_t>(row) + 1;
            QCOMPARE(QString::fromStdString(rows[line].cells[0]), page.cell(row, UsageColumn::Name));
            QVERIFY(std::abs(figure(line, 1) - page.figure(row, UsageColumn::Held)) < 0.001);
            QVERIFY(std::abs(figure(line, 2) - page.figure(row, UsageColumn::Used)) < 0.001);
            QVERIFY(std::abs(figure(line, 4) - page.figure(row, UsageColumn::Energy)) < 0.001);
        }
        QCOMPARE(rows.back().cells[0], std::string("total"));
        QVERIFY(std::abs(figure(rows.size() - 1, 1) - page.totalFigure(UsageColumn::Held)) < 0.001);
    }

    void pictures_data() { Pictures::addRows(); }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        GpuWindow gpus;
        UsagePage page(gpus);
        QVERIFY(page.open());
        page.table().selectRow(1);
        m_pictures.takeBoth(gpus.window(), QStringLiteral("usage"));
        gpus.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gpus.window()));
        QCOMPARE(tabFaultsOf(gpus.window()), QStringList());
        page.part<QComboBox>("usagePeriod").setCurrentIndex(static_cast<int>(UsagePeriod::Days));
        gpus.click("usageCourse");
        QTRY_VERIFY_WITH_TIMEOUT(page.rows() > 0 && page.rows() < 20, patience);
        m_pictures.takeBoth(gpus.window(), QStringLiteral("usage-days"));
    }
};

PUPITRE_QTEST(UsageViewTest)
#include "usageview.moc"
