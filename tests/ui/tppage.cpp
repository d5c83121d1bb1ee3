// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The TP page over a place: what is seen, what the buttons do, and that nobody waits.
#include "ui/tp/tppage.h"
#include "tests/qtprogram.h"
#include "tests/ui/named.h"
#include "ui/frame/page.h"
#include "ui/look/language.h"
#include "ui/parts/chip.h"
#include "ui/parts/messagebar.h"

#include "core/services/presenttime.h"
#include "tests/ui/loopprobe.h"
#include "tests/ui/teachingwindow.h"
#include "ui/tp/seats/seatmodel.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr double promisedMs = 50;

bool saysOnABar(const QWidget& page, const QString& words)
{
    for (const auto* text : page.findChildren<QLabel*>(QStringLiteral("messageText")))
        if (text->isVisible() && text->text().contains(words))
            return true;
    return false;
}

/// The page of the one TP of a scene, shown.
struct ShownTp {
    explicit ShownTp(const Json& scene)
        : bench(scene), connected(bench.connect()), page(bench.teaching(), nullptr)
    {
        page.resize(1096, 700);
        page.showTp(bench.tp());
        page.show();
        wall = named<QListView>(page, "seatWall");
    }

    TeachingBench bench;
    bool connected;
    TpPage page;
    QListView* wall;
};
} // namespace

class TpPageTest final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); } // English plurals are a translation too

    void showsEveryStudentInOrder()
    {
        ShownTp shown(openScene(31, 100min));
        QVERIFY(shown.connected);
        auto* wall = shown.wall;
        QTRY_COMPARE(wall->model()->rowCount(), 31);
        QTRY_VERIFY(wall->model()->index(12, 1).data().toString().contains(QStringLiteral("Failed")));
        QCOMPARE(wall->model()->index(0, 0).data().toString(), QStringLiteral("Student 01"));
        QCOMPARE(wall->model()->index(30, 0).data().toString(), QStringLiteral("Student 31"));
        QVERIFY(named<MessageBar>(shown.page, "noticeFirst")->isVisible());
        QVERIFY(shown.page.head().chip->text.contains(QStringLiteral("left")));
        QVERIFY(!wall->accessibleName().isEmpty());
    }

    void saysThatACourseHasNobody()
    {
        ShownTp shown(openScene(0, 10min));
        QVERIFY(shown.connected);
        QTRY_VERIFY(named<QWidget>(shown.page, "emptyState")->isVisible());
        QVERIFY(!named<QListView>(shown.page, "seatWall")->isVisible());
    }

    void choosesInTheWallAndSeesItInTheTable()
    {
        ShownTp shown(openScene(31, 100min));
        QVERIFY(shown.connected);
        auto* wall = shown.wall;
        QTRY_COMPARE(wall->model()->rowCount(), 31);
        QTest::mouseClick(wall->viewport(), Qt::LeftButton, {},
                          wall->visualRect(wall->model()->index(1, 0)).center());
        QVERIFY(named<QPushButton>(shown.page, "seatExtend")->isEnabled());
        named<QAbstractButton>(shown.page, "viewTable")->click();
        auto* table = named<QTableView>(shown.page, "seatTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 1);
    }

    void filtersByStateAndName()
    {
        ShownTp shown(openScene(31, 100min));
        QVERIFY(shown.connected);
        auto* wall = shown.wall;
        auto* failed = named<FilterChip>(shown.page, "filterFailed");
        QTRY_COMPARE(failed->accessibleName(), QStringLiteral("1 failed"));
        failed->click();
        QTRY_COMPARE(wall->model()->rowCount(), 1);
        QCOMPARE(wall->model()->index(0, 0).data().toString(), QStringLiteral("Student 13"));
        failed->click();
        QTest::keyClicks(named<QLineEdit>(shown.page, "seatSearch"), QStringLiteral("student 2"));
        QTRY_COMPARE(wall->model()->rowCount(), 10);
    }

    void givesMoreTimeAndSaysWhatItGives()
    {
        ShownTp shown(openScene(4, 60min));
        QVERIFY(shown.connected);
        auto* wall = shown.wall;
        QTRY_COMPARE(wall->model()->rowCount(), 4);
        wall->selectionModel()->select(wall->model()->index(2, 0), QItemSelectionModel::Select);
        named<QPushButton>(shown.page, "seatExtend")->click();
        QTRY_VERIFY(openDialog("extendDialog"));
        QWidget* dialog = openDialog("extendDialog");
        QVERIFY(named<QLabel>(*dialog, "extendEffect")->text().contains(QStringLiteral("can work until")));
        named<QPushButton>(*dialog, "extendGive")->click();
        QTRY_COMPARE(wall->model()->index(2, static_cast<int>(SeatColumn::Extra)).data().toString(),
                     QStringLiteral("+15 min"));
    }

    void writesToStudentsAndSaysWhoSeesIt()
    {
        ShownTp shown(openScene(4, 60min));
        QVERIFY(shown.connected);
        auto* wall = shown.wall;
        QTRY_COMPARE(wall->model()->rowCount(), 4);
        auto* action = named<QAction>(shown.page, "seatMessage");
        QVERIFY(!action->isEnabled());
        wall->selectAll();
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QTRY_VERIFY(openDialog("messageDialog"));
        QWidget* dialog = openDialog("messageDialog");
        auto* text = named<QPlainTextEdit>(*dialog, "messageLines");
        auto* send = named<QPushButton>(*dialog, "messageSend");
        QVERIFY(!send->isEnabled());
        text->setPlainText(QString(1001, QLatin1Char('x')));
        QVERIFY(!send->isEnabled());
        QCOMPARE(named<QLabel>(*dialog, "messageRoom")->text(), QStringLiteral("1 character too many"));
        text->clear();
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClicks(text, QStringLiteral("Please save."));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!openDialog("messageDialog"));
        QTRY_VERIFY(saysOnABar(shown.page, QStringLiteral("The message went to 4 students.")));
    }

    void opensATerminalAtOneStudent()
    {
        ShownTp shown(openScene(4, 60min));
        QVERIFY(shown.connected);
        auto* wall = shown.wall;
        QTRY_VERIFY(wall->model()->rowCount() == 4);
        auto* action = named<QAction>(shown.page, "seatTerminal");
        QVERIFY(!action->isEnabled());
        QTRY_COMPARE(wall->model()->index(2, static_cast<int>(SeatColumn::State)).data().toString(),
                     QStringLiteral("Working"));
        wall->selectAll();
        QVERIFY(!action->isEnabled()); // one at a time
        wall->selectionModel()->select(wall->model()->index(2, 0), QItemSelectionModel::ClearAndSelect);
        QTRY_VERIFY(action->isEnabled());

        const QTemporaryDir folder;
        const QString said = folder.filePath(QStringLiteral("said"));
        QFile program(folder.filePath(QStringLiteral("terminal")));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write(
            QStringLiteral("#!/bin/sh\necho \"$@\" > %1.part && mv %1.part %1\n").arg(said).toUtf8());
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        program.close();
        qputenv("TERMINAL", program.fileName().toUtf8());
        action->trigger();
        QTRY_VERIFY(QFile::exists(said));
        QFile words(said);
        QVERIFY(words.open(QIODevice::ReadOnly));
        const QString line = QString::fromUtf8(words.readAll());
        QVERIFY2(line.contains(QStringLiteral("pupitre-agent")) && line.contains(QStringLiteral(" visit "))
                     && line.trimmed().endsWith(QStringLiteral(" deep-learning tp3 s03")),
                 qPrintable(line));

        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8());
        qunsetenv("TERMINAL");
        action->trigger();
        qputenv("PATH", path);
        QVERIFY(saysOnABar(shown.page, QStringLiteral("No terminal program was found on this computer.")));
    }

    void resetsAFileAndSaysForWhom()
    {
        Json scene = openScene(4, 60min);
        scene["courses"][0]["tps"][0]["codeVersion"] = "v1";
        scene["trees"]["code/tp3@v1"] = {
            {{"path", "lib/util.py"}, {"sha256", std::string(64, 'a')}, {"size", 10}},
            {{"path", "model.py"}, {"sha256", std::string(64, 'b')}, {"size", 20}}};
        ShownTp shown(scene);
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.wall->model()->rowCount(), 4);
        shown.wall->selectAll();
        auto* action = named<QAction>(shown.page, "seatResetFile");
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QTRY_VERIFY(openDialog("resetFileDialog"));
        QWidget* dialog = openDialog("resetFileDialog");
        auto* reset = named<QPushButton>(*dialog, "resetFile");
        QVERIFY(!reset->isEnabled());
        QTest::keyClicks(named<QLineEdit>(*dialog, "resetSearch"), QStringLiteral("MODEL"));
        QTRY_VERIFY(reset->isEnabled());
        QVERIFY(
            named<QLabel>(*dialog, "resetEffect")->text().contains(QStringLiteral("model.py.before-reset")));
        reset->click();
        QTRY_VERIFY(saysOnABar(shown.page, QStringLiteral("model.py was reset for 4 students.")));
    }

    void saysThatATpHandsOutNoFiles()
    {
        ShownTp shown(openScene(4, 60min));
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.wall->model()->rowCount(), 4);
        shown.wall->selectAll();
        QTRY_VERIFY(named<QAction>(shown.page, "seatResetFile")->isEnabled());
        named<QAction>(shown.page, "seatResetFile")->trigger();
        QTRY_VERIFY(saysOnABar(shown.page, QStringLiteral("This TP hands out no files.")));
    }

    void startsTheTpWithoutMakingAnybodyWait()
    {
        Json scene = openScene(31, -20min);
        scene["seats"] = Json::object();
        scene["stepMs"] = 30;
        ShownTp shown(scene);
        QVERIFY(shown.connected);
        QTRY_VERIFY(shown.page.primary()->isEnabled());
        QCOMPARE(shown.page.primary()->text(), QStringLiteral("Start TP"));
        const LoopProbe probe;
        shown.page.primary()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown.page.primary()->text(), QStringLiteral("End TP"), 15000);
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.operations.running(), 0, 15000);
        qInfo("event loop during Start TP of 31: %d samples, p99 %.1f ms, longest %.1f ms", probe.samples(),
              probe.percentile(0.99), probe.longest());
        QVERIFY(probe.percentile(0.99) < promisedMs);
        QCOMPARE(shown.bench.operations.at(0).progress.done, 31U);
    }

    void asksBeforeItEnds()
    {
        ShownTp shown(openScene(6, 60min));
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.page.primary()->text(), QStringLiteral("End TP"));
        shown.page.primary()->trigger();
        QTRY_VERIFY(openDialog("decisionDialog"));
        named<QPushButton>(*openDialog("decisionDialog"), "decisionNo")->click();
        QTRY_VERIFY(!openDialog("decisionDialog"));
        QCOMPARE(shown.bench.operations.count(), 0);
        shown.page.primary()->trigger();
        QTRY_VERIFY(openDialog("decisionDialog"));
        named<QPushButton>(*openDialog("decisionDialog"), "decisionYes")->click();
        QTRY_COMPARE(shown.page.primary()->text(), QStringLiteral("Collect all…"));
    }

    void saysWhoseWorkIsCollected()
    {
        ShownTp shown(openScene(12, 60min));
        QVERIFY(shown.connected);
        auto* wall = shown.wall;
        QTRY_COMPARE(wall->model()->rowCount(), 12);
        const auto* collect = shown.page.others().front();
        QTRY_VERIFY(collect->isVisible()); // somebody handed in
        QCOMPARE(collect->text(), QStringLiteral("Collect all…"));
        wall->selectionModel()->select(wall->model()->index(1, 0), QItemSelectionModel::Select);
        QCOMPARE(collect->text(), QStringLiteral("Collect from 1 student…"));
        wall->selectionModel()->select(wall->model()->index(4, 0), QItemSelectionModel::Select);
        QCOMPARE(collect->text(), QStringLiteral("Collect from 2 students…"));
        shown.page.others().front()->trigger();
        QTRY_VERIFY(openDialog("collectFolder"));
        QCOMPARE(openDialog("collectFolder")->windowTitle(),
                 QStringLiteral("Folder for the work of 2 students"));
        openDialog("collectFolder")->close();
    }

    void saysThatSomebodyElseChangedTheCourse()
    {
        ShownTp shown(openScene(3, 60min));
        QVERIFY(shown.connected);
        auto* wall = shown.wall;
        QTRY_COMPARE(wall->model()->rowCount(), 3);
        QVERIFY(shown.bench.change(openScene(4, 60min)));
        shown.bench.classroom.refresh(shown.bench.tp().place);
        QTRY_COMPARE(wall->model()->rowCount(), 4);
        QVERIFY(named<MessageBar>(shown.page, "noticeFirst")
                    ->message()
                    .what.contains(QStringLiteral("another window")));
    }

    void losesEveryRowWithEveryStudent_data()
    {
        QTest::addColumn<bool>("stayInTheList");
        QTest::newRow("dropped") << true;
        QTest::newRow("gone") << false;
    }

    // Somebody else changes the class list; nobody presses Refresh.
    void losesEveryRowWithEveryStudent()
    {
        QFETCH(bool, stayInTheList);
        ShownTp shown(openScene(31, 60min));
        QVERIFY(shown.connected);
        auto* wall = shown.wall;
        QTRY_VERIFY(shown.bench.classroom.status(shown.bench.tp()) != nullptr);
        QCOMPARE(wall->model()->rowCount(), 31);
        wall->selectionModel()->select(wall->model()->index(30, 0), QItemSelectionModel::Select);
        Course nobody = sceneCourse(stayInTheList ? 31 : 0, presentTime() - 60min);
        for (Seat& seat : nobody.seats)
            seat.standing = SeatStanding::Dropped;
        QVERIFY(shown.bench.change({{"courses", Json::array({toJson(nobody)})}}));
        QTRY_COMPARE(wall->model()->rowCount(), 0);
        QTRY_VERIFY(named<QWidget>(shown.page, "emptyState")->isVisible());
        QVERIFY(shown.bench.change(openScene(4, 60min)));
        QTRY_COMPARE(wall->model()->rowCount(), 4);
    }

    void leavesACourseThatIsGone()
    {
        TeachingBench bench(openScene(6, 60min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.courses().openTp(bench.tp());
        teaching.window().showSection(Section::Courses);
        auto* wall = teaching.window().findChild<QListView*>(QStringLiteral("seatWall"));
        QTRY_COMPARE(wall->model()->rowCount(), 6);
        bench.places.link(bench.tp().place)
            ->call("course.remove", {{"course", "deep-learning"}},
                   Reply<Json>(&bench.classroom, [](const Result<Json>&) {}));
        bench.classroom.refresh(bench.tp().place);
        QTRY_VERIFY(!wall->isVisible());
        QCOMPARE(wall->model()->rowCount(), 0);
    }

    void staysSmoothWithThreeHundred()
    {
        ShownTp shown(openScene(300, 60min));
        QVERIFY(shown.connected);
        auto* wall = shown.wall;
        QTRY_COMPARE(wall->model()->rowCount(), 300);
        const LoopProbe probe;
        for (int row = 0; row < 300; row += 20) {
            const int seen = probe.samples();
            wall->scrollTo(wall->model()->index(row, 0));
            QTRY_VERIFY(probe.samples() >= seen + 4); // 20 ms of the event loop, or what it made of them
        }
        qInfo("scrolling 300: p99 %.1f ms, longest %.1f ms", probe.percentile(0.99), probe.longest());
        QVERIFY(probe.percentile(0.99) < promisedMs);
    }
};

PUPITRE_QTEST(TpPageTest)
#include "tppage.moc"
