// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The usage report of a large class, from a real history: three hundred people by their names, in order, as a
// file that no spreadsheet runs, and a text to one of them; and of nobody at all.
#include "core/formats/csv.h"
#include "core/monitoring/keeping/kept.h"
#include "core/services/presenttime.h"
#include "tests/monitoring/drawnsamples.h"
#include "tests/qtprogram.h"
#include "tests/ui/gpus/usagepage.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingscene.h"
#include "ui/parts/letterdialog.h"

#include <nlohmann/json.hpp>

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QUrl>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr int crowd = 300;
constexpr int gpusThere = 24;

Json crowdScene()
{
    Course course = sceneCourse(crowd, presentTime() - 10min);
    course.seats[0].members[0].email = "ada@example.org";
    course.seats[1].members[0].email = "bob@example.org?bcc=all@example.org";
    course.seats[2].members[0].givenName = "=HYPERLINK(\"http://x\")";
    course.seats[3].members[0].givenName = "Élodie";
    return {{"courses", Json::array({toJson(course)})}};
}

/// Three hours by the minute; the first of the class have most.
void writeHistory(const std::filesystem::path& file)
{
    Kept kept;
    const Instant present = presentTime();
    const Instant begin = std::chrono::floor<std::chrono::minutes>(present - 4h);
    kept.keeping().use(file, begin);
    std::vector<PlacedSample> samples;
    int turn = 0;
    for (std::chrono::minutes minute(1); minute <= 180min; ++minute) {
        Sample sample = test::plainSample(begin + minute, {}, 0.5, 60s);
        const GpuReading one = sample.gpus.front();
        sample.gpus.clear();
        for (int index = 0; index < gpusThere; ++index, ++turn) {
            const double part = turn % 1009 / 1009.0;
            const int seat = turn < crowd ? turn : static_cast<int>(crowd * part * part);
            GpuReading gpu = one;
            gpu.uuid = "GPU-" + std::to_string(index);
            gpu.index = index;
            gpu.holdings[0].owner = test::seatOwner(
                "deep-learning", QStringLiteral("s%1").arg(seat + 1, 2, 10, QLatin1Char('0')).toStdString());
            sample.gpus.push_back(gpu);
        }
        samples.push_back({test::testPlace(), sample});
    }
    kept.take(samples, present);
}
} // namespace

class UsagePeopleTest final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;
    QTemporaryDir m_folder;
    const std::filesystem::path m_file =
        std::filesystem::path(m_folder.path().toStdString()) / "history.sqlite";

    /// With the class as its place knows it, and what was written down.
    [[nodiscard]] bool fill(GpuWindow& gpus) const
    {
        if (!gpus.bench.connect() || !gpus.bench.change(crowdScene()))
            return false;
        gpus.bench.classroom.refreshAll();
        gpus.monitor.useHistory(m_file);
        return QTest::qWaitFor([&] {
            const auto courses = gpus.bench.classroom.courses();
            return !courses.empty()
                   && gpus.bench.classroom.card(courses.front())->course.seats.size() == crowd;
        });
    }

private Q_SLOTS:
    void initTestCase() { writeHistory(m_file); }
    void init() { m_pictures.use(QStringLiteral("en"), false); }

    void everybodyIsThereByName()
    {
        GpuWindow gpus(GpuWindow::Lab::None);
        QVERIFY(fill(gpus));
        UsagePage page(gpus);
        QVERIFY(page.open());
        QCOMPARE(page.rows(), crowd);
        QVERIFY(std::abs(page.sum(UsageColumn::Held) - page.totalFigure(UsageColumn::Held)) < 1e-6);
        QVERIFY(std::abs(page.totalFigure(UsageColumn::Held) - 3.0 * gpusThere) < 1e-6);
        QVERIFY(std::abs(page.totalFigure(UsageColumn::Used) - 1.5 * gpusThere) < 1e-6);
        QVERIFY(page.part<QLabel>("usageSummary").text().contains(QStringLiteral("less than 1%")));
        page.pressHeader(UsageColumn::Name);
        QVERIFY(page.cell(0, UsageColumn::Name).startsWith(QStringLiteral("=HYPERLINK")));
        QVERIFY(page.cell(1, UsageColumn::Name)
                    .startsWith(QStringLiteral("Élodie"))); // before S, whatever its accent
        QVERIFY(page.names().indexOf(QStringLiteral("Student 20"))
                < page.names().indexOf(QStringLiteral("Student 100")));
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 4; ++i)
            page.pressHeader(UsageColumn::Name);
        QVERIFY2(clock.elapsed() < 400, qPrintable(QString::number(clock.elapsed()))); // four times
        QVERIFY(!page.part("usageExperiment").isVisible());                            // there are none
        QCOMPARE(page.part<QComboBox>("usageOfCourse").itemText(1), QStringLiteral("Deep learning"));
    }

    void noNameIsAFormula()
    {
        GpuWindow gpus(GpuWindow::Lab::None);
        QVERIFY(fill(gpus));
        UsagePage page(gpus);
        QVERIFY(page.open());
        page.pressHeader(UsageColumn::Name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("usage.csv"));
        page.saveAs(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = csvRows(file.readAll().toStdString(), ',');
        QCOMPARE(rows.size(), std::size_t{crowd + 2});
        QCOMPARE(rows[1].cells[0], "'=HYPERLINK(\"http://x\") 03");
        QCOMPARE(rows[1].cells.size(), std::size_t{6});
    }

    void writesToWhomItConcerns()
    {
        GpuWindow gpus(GpuWindow::Lab::None);
        QVERIFY(fill(gpus));
        UsagePage page(gpus);
        QVERIFY(page.open());
        auto& write = page.part<QAbstractButton>("usageWrite");
        QVERIFY(!write.isEnabled()); // to nobody yet
        const auto row = static_cast<int>(page.names().indexOf(QStringLiteral("Student 01")));
        page.table().selectRow(row);
        QVERIFY(write.isEnabled());
        gpus.click("usageWrite");
        auto& dialog = page.part<LetterDialog>("letterDialog");
        QUrl opened;
        dialog.setOpener([&opened](const QUrl& link) {
            opened = link;
            return true;
        });
        const auto& text = page.part<QPlainTextEdit>("letterBody");
        QVERIFY(text.toPlainText().startsWith(QStringLiteral("Hello Student 01,")));
        QVERIFY(text.toPlainText().contains(page.cell(row, UsageColumn::Held)));
        QTest::mouseClick(&page.part<QAbstractButton>("letterMail"), Qt::LeftButton);
        QVERIFY2(opened.toEncoded().startsWith("mailto:ada@example.org?subject="), opened.toEncoded());
        dialog.close();
        QVERIFY(page.table().selectionModel()->hasSelection()); // one may go on to the next
        QTRY_VERIFY(gpus.window().findChild<LetterDialog*>() == nullptr);
        // An address that is more than one is none.
        page.table().selectRow(static_cast<int>(page.names().indexOf(QStringLiteral("Student 02"))));
        QTest::keyClick(&page.table(), Qt::Key_Return);
        auto& second = page.part<LetterDialog>("letterDialog");
        second.setOpener([&opened](const QUrl& link) {
            opened = link;
            return true;
        });
        QTest::mouseClick(&page.part<QAbstractButton>("letterMail"), Qt::LeftButton);
        QVERIFY2(opened.toEncoded().startsWith("mailto:?subject="), opened.toEncoded());
    }

    void whoIsChosenStaysChosen()
    {
        GpuWindow gpus(GpuWindow::Lab::None);
        QVERIFY(fill(gpus));
        UsagePage page(gpus);
        QVERIFY(page.open());
        page.table().selectRow(4);
        const QString name = page.cell(4, UsageColumn::Name);
        const auto chosen = [&] {
            const QModelIndexList rows = page.table().selectionModel()->selectedRows();
            return rows.isEmpty() ? QString() : rows.front().data().toString();
        };
        page.pressHeader(UsageColumn::Name);
        QCOMPARE(chosen(), name);
        page.choose("usagePeriod", QStringLiteral("Last 7 days"));
        QTRY_COMPARE(chosen(), name);
        QVERIFY(page.part("usageWrite").isEnabled());
    }

    void namesComeWithTheirCourse()
    {
        GpuWindow gpus(GpuWindow::Lab::None);
        gpus.monitor.useHistory(m_file);
        UsagePage page(gpus);
        QVERIFY(page.open());
        QCOMPARE(page.cell(0, UsageColumn::Name), QStringLiteral("deep-learning · s01"));
        page.table().selectRow(0);
        QVERIFY(gpus.bench.connect()); // of which three are known
        QTRY_COMPARE(page.cell(0, UsageColumn::Name), QStringLiteral("Student 01"));
        QCOMPARE(page.table().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(page.part<QComboBox>("usageOfCourse").itemText(1), QStringLiteral("Deep learning"));
    }

    void nothingIsSaidAsSuch()
    {
        GpuWindow gpus(GpuWindow::Lab::None);
        gpus.click("viewUsage");
        UsagePage page(gpus);
        QTRY_VERIFY(page.part("usageNothing").isVisible());
        QVERIFY(!page.table().isVisible() && !page.part("usageTotal").isVisible());
        QVERIFY(!page.part("usageSave").isEnabled() && !page.part("usageWrite").isEnabled());
        QVERIFY(!page.part("usageOfCourse").isVisible());
        m_pictures.takeBoth(gpus.window(), QStringLiteral("usage-none"));
        QVERIFY(page.part("usageNothing").y() < 100); // below the choices, where one looks
    }

    void pictures_data() { Pictures::addRows(); }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        GpuWindow gpus(GpuWindow::Lab::None);
        QVERIFY(fill(gpus));
        UsagePage page(gpus);
        QVERIFY(page.open());
        page.table().selectRow(2);
        m_pictures.takeBoth(gpus.window(), QStringLiteral("usage-many"));
        gpus.click("usageWrite");
        m_pictures.take(page.part<LetterDialog>("letterDialog"), QStringLiteral("usage-letter"));
    }
};

PUPITRE_QTEST(UsagePeopleTest)
#include "usagepeople.moc"
