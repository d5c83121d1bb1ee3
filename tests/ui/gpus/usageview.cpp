// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of what was held and used: by whom and when, as a table, a file and a text, over the recorded
// lab.
#include "core/formats/csv.h"
#include "tests/ui/gpus/gpuwindow.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "ui/gpus/usage/usagemodel.h"
#include "ui/gpus/usage/usageperiod.h"
#include "ui/parts/messagebar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
QTableView& table(GpuWindow& gpus)
{
    return *gpus.window().findChild<QTableView*>(QStringLiteral("usageTable"));
}

const UsageModel& model(GpuWindow& gpus)
{
    return *static_cast<const UsageModel*>(table(gpus).model());
}

bool openUsage(GpuWindow& gpus)
{
    gpus.click("viewUsage");
    return QTest::qWaitFor([&] { return model(gpus).rowCount() > 0; }, 15000);
}

Instant isoTime(const char* text)
{
    return *instantFromIso(text);
}
} // namespace

class UsageViewTest final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

private Q_SLOTS:
    void init() { m_pictures.use(QStringLiteral("en"), false); }

    void aSemesterBeginsInSeptemberOrFebruary()
    {
        const QTimeZone paris(QByteArrayLiteral("Europe/Paris"));
        const auto begins = [&](const char* now) {
            return timeOf(UsagePeriod::Semester, isoTime(now), paris).first;
        };
        QCOMPARE(begins("2026-11-28T10:00:00Z"), isoTime("2026-08-31T22:00:00Z"));
        QCOMPARE(begins("2026-01-10T10:00:00Z"), isoTime("2025-08-31T22:00:00Z"));
        QCOMPARE(begins("2026-03-10T10:00:00Z"), isoTime("2026-01-31T23:00:00Z"));
        const auto week = timeOf(UsagePeriod::Week, isoTime("2026-11-28T10:00:00Z"), paris);
        QCOMPARE(week.second - week.first, std::chrono::milliseconds(168h));
    }

    void groupsAndAddsUp()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QVERIFY(openUsage(gpus));
        const auto held = [&] {
            double sum = 0;
            for (int row = 0; row < model(gpus).rowCount(); ++row)
                sum += model(gpus).at(row).heldHours;
            return sum;
        };
        const double byPerson = held();
        QVERIFY(byPerson > 0);
        const int people = model(gpus).rowCount();
        const auto* said = gpus.window().findChild<QLabel*>(QStringLiteral("usageTotal"));
        QVERIFY2(said->text().contains(QStringLiteral("Measured during 100%")), qPrintable(said->text()));
        QVERIFY(said->text().contains(QStringLiteral("30 days, then by course")));
        gpus.click("usageCourse");
        QTRY_VERIFY(model(gpus).rowCount() > 0 && model(gpus).rowCount() < people);
        QVERIFY(std::abs(held() - byPerson) < byPerson / 100); // the same time, otherwise divided
        gpus.click("usageWeek");
        QTRY_VERIFY(model(gpus).rowCount() > 0
                    && model(gpus).nameAt(0).startsWith(QStringLiteral("Week of")));
        gpus.click("usagePlace");
        QTRY_COMPARE(model(gpus).rowCount(), 1);
        QCOMPARE(model(gpus).nameAt(0), QStringLiteral("Recorded lab"));
    }

    void writesToWhomItConcerns()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QVERIFY(openUsage(gpus));
        auto* write = gpus.window().findChild<QAbstractButton*>(QStringLiteral("usageWrite"));
        QVERIFY(!write->isEnabled()); // to nobody yet
        int person = -1;
        for (int row = 0; row < model(gpus).rowCount() && person < 0; ++row)
            person = model(gpus).at(row).owner.kind == OwnerKind::Seat ? row : -1;
        QVERIFY(person >= 0);
        table(gpus).selectRow(person);
        QVERIFY(write->isEnabled());
        gpus.click("usageWrite");
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(model(gpus).nameAt(person)));
        QVERIFY(text.contains(hoursText(model(gpus).at(person).heldHours)));
        gpus.click("usageCourse");
        QVERIFY(!write->isVisible());
    }

    void savesATable()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QVERIFY(openUsage(gpus));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("usage.csv"));
        gpus.click("usageSave");
        auto* dialog = gpus.window().findChild<QFileDialog*>(QStringLiteral("usageSaveDialog"));
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = csvRows(file.readAll().toStdString(), ',');
        QCOMPARE(static_cast<int>(rows.size()), model(gpus).rowCount() + 2); // a head, and the total
        QCOMPARE(rows.back().cells[0], std::string("total"));
        QVERIFY(std::abs(std::stod(rows[1].cells[1]) - model(gpus).at(0).heldHours) < 0.001);
    }

    void pictures_data() { Pictures::addRows(); }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QVERIFY(openUsage(gpus));
        table(gpus).selectRow(1);
        m_pictures.takeBoth(gpus.window(), QStringLiteral("usage"));
        gpus.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gpus.window()));
        QCOMPARE(tabFaultsOf(gpus.window()), QStringList());
    }
};

QTEST_MAIN(UsageViewTest)
#include "usageview.moc"
