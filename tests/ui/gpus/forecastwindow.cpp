// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forecast as a teacher uses it: conflicts of real courses, ways out that lead somewhere, the hours of a
// place by pointer and keys, what an administrator is given; and that nobody waits for it.
#include "core/formats/csv.h"
#include "tests/qtprogram.h"
#include "tests/ui/felt.h"
#include "tests/ui/gpus/plannedlab.h"
#include "ui/charts/chartvalues.h"
#include "ui/charts/chartview.h"
#include "ui/charts/detailchart.h"
#include "ui/gpus/forecast/conflictlist.h"
#include "ui/gpus/forecast/conflictrow.h"
#include "ui/gpus/forecast/loadcontent.h"
#include "ui/look/language.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/letterdialog.h"
#include "ui/parts/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
QString textOf(PlannedLab& lab, const char* label)
{
    return lab.view().findChild<QLabel*>(QLatin1String(label))->text();
}

QStringList wordsOf(const ConflictRow& row)
{
    QStringList words;
    for (const QLabel* label : row.findChildren<QLabel*>())
        words << label->text();
    return words;
}

/// The day of a moment in the picture, which begins today.
int dayOf(Instant at)
{
    return static_cast<int>(
        QDate::currentDate().daysTo(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).date()));
}

QString hourText(PlannedLab& lab)
{
    return lab.view().findChild<ElidedLabel*>(QStringLiteral("forecastHour"))->wholeText();
}

double meanAt(const ChartContent& content, const char* series, Instant at)
{
    for (const ChartSeries& each : content.series)
        if (each.id == QLatin1String(series))
            if (const ChartPoint* point = pointAt(each, at))
                return point->mean;
    return -1;
}
} // namespace

class ForecastWindowTest final : public QObject
{
    Q_OBJECT
    Language m_language;
    QTemporaryDir m_folder;

    QByteArray saved(QWidget& letter, const char* button, const QString& name)
    {
        QTest::mouseClick(letter.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
        auto* dialog = letter.findChild<QFileDialog*>(QStringLiteral("forecastSaveDialog"));
        if (dialog == nullptr)
            return {};
        const QString path = m_folder.filePath(name);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void listsAConflictWithWaysOutThatLeadSomewhere()
    {
        PlannedLab lab(conflictingPlaces());
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        const auto rows = lab.seen<ConflictRow>("conflictRow");
        QCOMPARE(rows.size(), 1);
        const QStringList words = wordsOf(*rows.front());
        const QString all = words.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("together lack 8 GPUs (up to 40 may be taken, 32 there)")),
                 qPrintable(all));
        for (const char* way :
             {"Let 2 students of Deep learning · TP 3 share a GPU. Then 30 of 32 GPUs may be taken.",
              "Let 2 students of Computer vision · TP 3 share a GPU.",
              "12:00 – 14:00. Then 20 of 32 GPUs may be taken.",
              "Hold Deep learning · TP 3 on pool, which has room then. There, 20 of 24 GPUs may then be "
              "taken.",
              "Ask the administrator for more."})
            QVERIFY2(all.contains(QString::fromUtf8(way)), qPrintable(all));
        QCOMPARE(textOf(lab, "forecastSummary"), QStringLiteral("1 time in which a place has not enough:"));

        QSignalSpy opened(&lab.page(), &GpusPage::tpAsked);
        lab.click("conflictTp");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(
            opened[0][0].value<TpRef>(),
            (TpRef{*PlaceId::parse("lab-gpu-1"), *CourseId::parse("computer-vision"), *TpId::parse("tp3")}));
        lab.click("conflictWrite");
        QVERIFY(lab.window().findChild<LetterDialog*>() != nullptr);
    }

    void showsTheHourOfAConflictAndBack()
    {
        PlannedLab lab(conflictingPlaces());
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        lab.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&lab.window()));
        lab.click("conflictShow");
        const LoadSpot spot{dayOf(nextWeek(1, 14)), 14};
        QCOMPARE(lab.map().current(), spot);
        QVERIFY(lab.map().hasFocus());
        QVERIFY2(hourText(lab).contains(QStringLiteral("40 of 32 GPUs (too little)")),
                 qPrintable(hourText(lab)));
        QCOMPARE(lab.map().accessibleDescription().contains(QStringLiteral("too little")), true);
        // By the keys back to the list, and from the hour before nowhere.
        QTest::keyClick(&lab.map(), Qt::Key_Return);
        ConflictRow* row = lab.seen<ConflictRow>("conflictRow").front();
        QVERIFY(row->isChosen());
        QCOMPARE(QApplication::focusWidget(), &row->showButton());
        row->setChosen(false);
        lab.map().setFocus();
        QTest::keyClick(&lab.map(), Qt::Key_Up);
        QCOMPARE(lab.map().current().hour, 13);
        QVERIFY2(hourText(lab).contains(QStringLiteral("Nothing is open")), qPrintable(hourText(lab)));
        QTest::keyClick(&lab.map(), Qt::Key_Space);
        QVERIFY(!row->isChosen());
        // And with the pointer.
        QTest::mouseClick(&lab.map(), Qt::LeftButton, {}, lab.map().rectOf({spot.day, 15})->center());
        QVERIFY(row->isChosen());
        QTest::mouseMove(&lab.map(), lab.map().rectOf({spot.day, 17})->center());
        QTRY_VERIFY2(hourText(lab).contains(QStringLiteral("At most, while hand-ins go on: 10 of 32 GPUs")),
                     qPrintable(hourText(lab)));
    }

    void drawsHandInWindowsAsABandAboveTheHours()
    {
        PlannedLab lab(conflictingPlaces());
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        auto& chart = *lab.view().findChild<DetailChart*>(QStringLiteral("forecastChart"));
        const Instant during = nextWeek(1, 15);
        const Instant after = nextWeek(2, 3);
        const auto& gpus = chart.view().content();
        QCOMPARE(meanAt(gpus, plannedSeries, during), 40.0);
        QCOMPARE(meanAt(gpus, thereSeries, during), 32.0);
        QCOMPARE(meanAt(gpus, plannedSeries, after), 0.0);
        QCOMPARE(meanAt(gpus, atMostSeries, after), 10.0);
        lab.click("forecastMemory");
        QCOMPARE(chart.view().content().unit, ChartUnit::Bytes);
        QCOMPARE(meanAt(chart.view().content(), plannedSeries, during), 40.0 * 2048 * 1024 * 1024);
        // Closer, and back.
        QTest::keyClick(&lab.map(), Qt::Key_Right);
        Q_EMIT chart.view().closerAsked(during - 6h, during + 6h);
        QCOMPARE(chart.view().content().from, during - 6h);
        QCOMPARE(meanAt(chart.view().content(), plannedSeries, nextWeek(1, 13) + 45min), 0.0);
        Q_EMIT chart.view().backAsked();
        QVERIFY(chart.view().content().until - chart.view().content().from == 28 * 24h);
    }

    void choosesAmongPlaces()
    {
        PlannedLab lab(conflictingPlaces());
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        const auto chips = lab.seen<QAbstractButton>("forecastPlace");
        QCOMPARE(chips.size(), 2);
        QCOMPARE(chips[0]->text(), QStringLiteral("lab-gpu-1: 1 conflict"));
        QVERIFY(chips[0]->isChecked());
        QTest::mouseClick(chips[1], Qt::LeftButton);
        auto& chart = *lab.view().findChild<DetailChart*>(QStringLiteral("forecastChart"));
        QCOMPARE(chart.heading().title, QStringLiteral("GPUs on pool"));
        QCOMPARE(lab.seen<ConflictRow>("conflictRow").size(), 1); // of all places
        lab.click("conflictShow");
        QVERIFY(chips[0]->isChecked());
    }

    void saysThatNothingIsPlanned()
    {
        PlannedLab lab({{"lab-gpu-1", 8, {}}});
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        QVERIFY(lab.view().findChild<EmptyState*>()->isVisible());
        QVERIFY(lab.seen<QPushButton>("forecastLetter").isEmpty());
        QVERIFY(!lab.map().isVisible());
    }

    void saysThatAClassFits()
    {
        PlannedLab lab({{"lab-gpu-1", 32, {plannedCourse("Deep learning", 31, {nextWeek(1, 14)})}}});
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        QCOMPARE(textOf(lab, "forecastSummary"), QStringLiteral("Everything that is planned fits."));
        QVERIFY(lab.seen<QAbstractButton>("forecastPlace").isEmpty()); // one place needs no choice
        lab.map().goTo(nextWeek(1, 14));
        QVERIFY2(hourText(lab).contains(QStringLiteral("31 of 32 GPUs · ")), qPrintable(hourText(lab)));
    }

    void keepsTheWindowUsableWithTwelveCourses()
    {
        PlannedLab lab(crowdedPlaces());
        Felt felt("forecast of twelve courses");
        felt.step([&] { lab.openForecast(); });
        felt.until([&] { return lab.view().isVisible() && !lab.view().isWorking(); });
        QCOMPARE(lab.seen<QAbstractButton>("forecastPlace").size(), 3);
        QCOMPARE(lab.view().findChild<ConflictList*>()->conflicts().size(), std::size_t{36});
        QCOMPARE(lab.seen<ConflictRow>("conflictRow").size(), 8);
        auto* more = lab.view().findChild<QPushButton*>(QStringLiteral("conflictsMore"));
        QCOMPARE(more->text(), QStringLiteral("28 more"));
        felt.step([&] { more->click(); });
        QCOMPARE(lab.seen<ConflictRow>("conflictRow").size(), 16);
        for (QAbstractButton* chip : lab.seen<QAbstractButton>("forecastPlace"))
            felt.step([&] { chip->click(); });
        for (int hours = 0; hours < 40; ++hours)
            felt.step([&] { QTest::keyClick(&lab.map(), hours % 2 == 0 ? Qt::Key_Right : Qt::Key_Down); });
        QVERIFY(felt.isSmooth());
    }

    void forgetsAnAnswerNobodyWaitsFor()
    {
        PlannedLab lab(crowdedPlaces());
        lab.openForecast();
        QVERIFY(lab.view().isWorking());
        QTest::mouseClick(lab.window().findChild<QAbstractButton*>(QStringLiteral("viewUsage")),
                          Qt::LeftButton);
        QVERIFY(!lab.view().isWorking());
        lab.openForecast();
        Q_EMIT lab.bench.classroom.coursesChanged(); // asked twice: the first answer is dropped
        QVERIFY(lab.waitForAnswer());
        QCOMPARE(lab.view().findChild<ConflictList*>()->conflicts().size(), std::size_t{36});
    }

    void tellsAnAdministrator()
    {
        PlannedLab lab(conflictingPlaces());
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        lab.click("forecastLetter");
        auto* letter = lab.window().findChild<LetterDialog*>(QStringLiteral("administratorDialog"));
        QVERIFY(letter != nullptr && letter->isVisible());
        const QString body = letter->letter().body;
        for (const char* said :
             {"lab-gpu-1 (256 cores", "32 GPUs)", "14:00 – 16:00: 40 GPUs · ",
              "8 GPUs (up to 40 may be taken, 32 there)", "Deep learning · TP 3", "pool ("})
            QVERIFY2(body.contains(QString::fromUtf8(said)), qPrintable(body));
        QVERIFY(!body.contains(QStringLiteral("Student"))); // nobody's name

        const QByteArray calendar = saved(*letter, "forecastCalendar", QStringLiteral("a.ics"));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 4); // hours and a hand-in window on each place
        QCOMPARE(calendar.count("STATUS:TENTATIVE"), 2);
        const auto rows =
            csvRows(saved(*letter, "forecastTable", QStringLiteral("a.csv")).toStdString(), ',');
        QCOMPARE(rows.size(), std::size_t{5});
        QVERIFY(saved(*letter, "forecastTable", QStringLiteral("no/such/folder.csv")).isEmpty());
        QCOMPARE(letter->findChild<MessageBar*>()->message().tone, Tone::Fail);
        QTest::mouseClick(letter->findChild<QPushButton*>(QStringLiteral("forecastSlurm")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("scontrol create reservation")));

        QUrl link;
        letter->setOpener([&link](const QUrl& url) {
            link = url;
            return true;
        });
        QTest::mouseClick(letter->findChild<QPushButton*>(QStringLiteral("letterMail")), Qt::LeftButton);
        QCOMPARE(link.scheme(), QStringLiteral("mailto"));
    }
};

PUPITRE_QTEST(ForecastWindowTest)
#include "forecastwindow.moc"
