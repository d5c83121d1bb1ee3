// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hand-ins of a TP: who was late, what was changed, whose work is collected.
#include "tests/qtprogram.h"
#include "tests/ui/handinsscene.h"
#include "tests/ui/named.h"
#include "tests/ui/teachingwindow.h"
#include "ui/look/language.h"
#include "ui/parts/chip.h"
#include "ui/tp/handins/handinmodel.h"
#include "ui/tp/handins/moodledialog.h"
#include "ui/tp/tppage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace pupitre;

namespace
{
struct ShownHandIns {
    explicit ShownHandIns(int seats)
        : bench(handInsScene(seats)), connected(bench.connect()), page(bench.teaching(), nullptr)
    {
        page.resize(1096, 700);
        page.showTp(bench.tp());
        page.show();
        named<QTabBar>(page, "tpTabs")->setCurrentIndex(1);
        table = named<QTableView>(page, "handInTable");
    }
    [[nodiscard]] QString cell(int row, HandInColumn column) const
    {
        return table->model()->index(row, static_cast<int>(column)).data().toString();
    }

    TeachingBench bench;
    bool connected;
    TpPage page;
    QTableView* table;
};
} // namespace

class HandInsTabTest final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void saysWhoWasInTime()
    {
        ShownHandIns shown(31);
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.table->model()->rowCount(), 31);
        QVERIFY(shown.table->isVisible());
        QCOMPARE(shown.cell(0, HandInColumn::State), QStringLiteral("On time"));
        QCOMPARE(shown.cell(6, HandInColumn::State), QStringLiteral("Nothing"));
        QCOMPARE(shown.cell(6, HandInColumn::Size), QStringLiteral("–"));
        QCOMPARE(shown.cell(7, HandInColumn::State), QStringLiteral("Late 2 h 08"));
        QCOMPARE(shown.cell(1, HandInColumn::Hash), QStringLiteral("22222222"));
        QCOMPARE(named<FilterChip>(shown.page, "filterLate")->accessibleName(), QStringLiteral("3 late"));
        QCOMPARE(named<FilterChip>(shown.page, "filterNothing")->accessibleName(),
                 QStringLiteral("4 nothing"));
        QCOMPARE(named<QTabBar>(shown.page, "tpTabs")->tabText(1), QStringLiteral("Hand-ins  27"));
    }

    void showsOnlyWhatIsWanted()
    {
        ShownHandIns shown(31);
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.table->model()->rowCount(), 31);
        named<FilterChip>(shown.page, "filterLate")->click();
        QCOMPARE(shown.table->model()->rowCount(), 3);
        named<FilterChip>(shown.page, "filterNothing")->click();
        QCOMPARE(shown.table->model()->rowCount(), 7);
        QTest::keyClicks(named<QLineEdit>(shown.page, "seatSearch"), QStringLiteral("student 2"));
        QCOMPARE(shown.table->model()->rowCount(), 3); // 21, 24, 28
    }

    void ordersByNumbers()
    {
        ShownHandIns shown(31);
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.table->model()->rowCount(), 31);
        shown.table->sortByColumn(static_cast<int>(HandInColumn::Size), Qt::DescendingOrder);
        QCOMPARE(shown.cell(0, HandInColumn::Name), QStringLiteral("Student 31"));
        QCOMPARE(shown.cell(30, HandInColumn::State), QStringLiteral("Nothing"));
        shown.table->sortByColumn(static_cast<int>(HandInColumn::State), Qt::DescendingOrder);
        QCOMPARE(shown.cell(0, HandInColumn::Name), QStringLiteral("Student 24")); // the latest
    }

    void tellsWhatWasChanged()
    {
        ShownHandIns shown(3);
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        Q_EMIT shown.table->activated(shown.table->model()->index(0, 0));
        auto* changes = named<QListWidget>(shown.page, "handInChanges");
        QTRY_COMPARE(changes->count(), 3);
        QVERIFY(changes->isVisible());
        QCOMPARE(changes->item(0)->text(), QStringLiteral("+ <b>report</b>.pdf"));
        QVERIFY(!changes->item(0)->toolTip().contains(QStringLiteral("<b>"))); // shown, not obeyed
        QCOMPARE(changes->item(1)->text(), QStringLiteral("~ main.py"));
        QCOMPARE(changes->item(2)->text(), QStringLiteral("− old_utils.py"));
        QTest::keyClick(&shown.page, Qt::Key_Escape);
        QVERIFY(!changes->isVisible());
    }

    void showsTheLinesThatChanged()
    {
        ShownHandIns shown(3);
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.table->model()->rowCount(), 3);
        Q_EMIT shown.table->activated(shown.table->model()->index(0, 0));
        auto* changes = named<QListWidget>(shown.page, "handInChanges");
        QTRY_COMPARE(changes->count(), 3);
        const auto opened = [&](int row) {
            changes->setFocus();
            changes->setCurrentRow(row);
            QTest::keyClick(changes, Qt::Key_Return);
            static_cast<void>(QTest::qWaitFor([] { return openDialog("diffDialog") != nullptr; }));
            return openDialog("diffDialog");
        };
        const QPointer<QWidget> changed = opened(1);
        QVERIFY(changed);
        auto* text = named<QPlainTextEdit>(*changed, "diffText");
        QTRY_VERIFY(text->toPlainText().contains(QStringLiteral(" 6    −     ...  # your code")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("    6 +     return np.maximum(x, 0)  # élève")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("normal(size=(8, 4))"))); // far from a change
        QCOMPARE(named<QLabel>(*changed, "diffState")->text(),
                 QStringLiteral("2 lines added · 1 line removed"));
        named<QPushButton>(*changed, "diffClose")->click();
        QTRY_VERIFY(!changed);
        const QPointer<QWidget> removed = opened(2);
        QTRY_COMPARE(named<QLabel>(*removed, "diffState")->text(), QStringLiteral("2 lines removed"));
        removed->close();
        QTRY_VERIFY(!removed);
        const QPointer<QWidget> report = opened(0); // a PDF
        QTRY_VERIFY(
            named<QLabel>(*report, "diffState")->text().startsWith(QStringLiteral("This is no text")));
        report->close();
    }

    void collectsFromTheChosen()
    {
        ShownHandIns shown(12);
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.table->model()->rowCount(), 12);
        auto* collect = named<QPushButton>(shown.page, "handInsCollect");
        QCOMPARE(collect->text(), QStringLiteral("Collect all as"));
        shown.table->selectRow(1);
        QCOMPARE(collect->text(), QStringLiteral("Collect 1 as"));
        QCOMPARE(shown.page.primary()->text(), QStringLiteral("Collect from 1 student…"));
        named<QTabBar>(shown.page, "tpTabs")->setCurrentIndex(0); // nobody is chosen there
        QCOMPARE(shown.page.primary()->text(), QStringLiteral("Collect all…"));
    }

    void asksForMoodlesWorksheetFirst()
    {
        ShownHandIns shown(12);
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.table->model()->rowCount(), 12);
        named<QAction>(shown.page, "collectMoodle")->trigger();
        QTRY_VERIFY(openDialog("moodleDialog"));
        auto* dialog = qobject_cast<MoodleDialog*>(openDialog("moodleDialog"));
        const QString file = shown.bench.root() + QStringLiteral("/grades.csv");
        const auto use = [&](const QByteArray& text) {
            QFile worksheet(file);
            QVERIFY(worksheet.open(QIODevice::WriteOnly));
            worksheet.write(text);
            worksheet.close();
            dialog->useFile(file);
        };
        use("name;mark\nAda;12\n");
        named<QPushButton>(*dialog, "moodleGoOn")->click();
        QVERIFY(dialog->isVisible()); // not with a file that is none
        use("Identifier,Full name,Grade,Last modified (grade)\nParticipant 7,Student 02,,-\n");
        named<QPushButton>(*dialog, "moodleGoOn")->click();
        QTRY_VERIFY(openDialog("collectFolder"));
        openDialog("collectFolder")->close();
    }

    void saysWhoGetsWhichFeedbackBeforeItIsSent()
    {
        ShownHandIns shown(12);
        QVERIFY(shown.connected);
        QTRY_COMPARE(shown.table->model()->rowCount(), 12);
        QDir folder(shown.bench.root() + QStringLiteral("/feedback"));
        for (const char* login : {"s02", "s03", "stranger"}) {
            const QString name = QLatin1String(login);
            QVERIFY(folder.mkpath(name));
            QFile remarks(folder.filePath(name + QStringLiteral("/remarks.txt")));
            QVERIFY(remarks.open(QIODevice::WriteOnly));
        }
        named<QAction>(shown.page, "feedbackFromFolder")->trigger();
        QTRY_VERIFY(openDialog("feedbackFolder"));
        Q_EMIT qobject_cast<QFileDialog*>(openDialog("feedbackFolder"))->fileSelected(folder.path());
        openDialog("feedbackFolder")->close();
        QTRY_VERIFY(openDialog("decisionDialog"));
        QString said;
        for (const QLabel* label : openDialog("decisionDialog")->findChildren<QLabel*>())
            said += label->text();
        QVERIFY2(said.contains(QStringLiteral("2 students get feedback")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("stranger")), qPrintable(said));
        named<QPushButton>(*openDialog("decisionDialog"), "decisionNo")->click();
    }

    void showsWhatIsHandedOut()
    {
        ShownHandIns shown(3);
        QVERIFY(shown.connected);
        named<QTabBar>(shown.page, "tpTabs")->setCurrentIndex(2);
        auto* files = named<QTableView>(shown.page, "filesTable");
        QTRY_COMPARE(files->model()->rowCount(), 4);
        QCOMPARE(files->model()->index(1, 0).data().toString(), QStringLiteral("main.py"));
        QCOMPARE(files->model()->index(3, 1).data().toString(), QStringLiteral("Documents"));
        const QString said = named<QLabel>(shown.page, "filesSaid")->text();
        QVERIFY2(said.contains(QStringLiteral("Code v1: 3 files")), qPrintable(said));
        QVERIFY(!named<QLineEdit>(shown.page, "seatSearch")->isVisible()); // it looks for students
        named<QPushButton>(shown.page, "filesAdd")->click();
        QTRY_VERIFY(openDialog("documentFiles"));
        openDialog("documentFiles")->close();
    }

    void tellsTheJournalInWords()
    {
        ShownHandIns shown(12);
        QVERIFY(shown.connected);
        named<QTabBar>(shown.page, "tpTabs")->setCurrentIndex(3);
        auto* journal = named<QTableView>(shown.page, "journalTable");
        QTRY_COMPARE(journal->model()->rowCount(), 9);
        const auto cell = [&](int row, int column) {
            return journal->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, 2), QStringLiteral("Collected the work of Student 01")); // the newest first
        QCOMPARE(cell(1, 1), QStringLiteral("The place, by itself"));
        QCOMPARE(cell(2, 1), QStringLiteral("Student 01"));
        QCOMPARE(cell(8, 1), QStringLiteral("Teacher"));
        named<FilterChip>(shown.page, "filterProblems")->click();
        QCOMPARE(journal->model()->rowCount(), 2);
        QVERIFY(cell(0, 3) != QStringLiteral("Done"));
        named<FilterChip>(shown.page, "filterProblems")->click();
        QTest::keyClicks(named<QLineEdit>(shown.page, "seatSearch"), QStringLiteral("student 08"));
        QCOMPARE(journal->model()->rowCount(), 1);
        QCOMPARE(cell(0, 2), QStringLiteral("Gave more time to Student 08"));
    }

    void teachesWhenThereIsNothing()
    {
        ShownHandIns shown(0);
        QVERIFY(shown.connected);
        QVERIFY(named<QWidget>(shown.page, "handInsEmpty")->isVisible());
        QVERIFY(!shown.table->isVisible());
    }
};

PUPITRE_QTEST(HandInsTabTest)
#include "handinstab.moc"
