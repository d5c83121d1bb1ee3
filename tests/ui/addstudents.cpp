// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Students for a course that exists: every line is named, who is not in the list stays, and nothing happens
// before the button.
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/judge.h"
#include "tests/ui/teachingwindow.h"
#include "ui/courses/rostermodel.h"
#include "ui/courses/studentsdialog.h"
#include "ui/look/language.h"
#include "ui/parts/messagebar.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
QWidget* openStudents(TeachingWindow& teaching)
{
    teaching.window().show();
    teaching.window().showSection(Section::Courses);
    auto* add = teaching.window().findChild<QPushButton*>(QStringLiteral("courseStudents"));
    if (!QTest::qWaitFor([add] { return add->isVisible() && add->isEnabled(); }))
        return nullptr;
    QTest::mouseClick(add, Qt::LeftButton);
    return QTest::qWaitFor([] { return openDialog("studentsDialog") != nullptr; })
               ? openDialog("studentsDialog")
               : nullptr;
}

/// The dialog with these lines pasted into it; null where it did not open.
QWidget* openWithLines(TeachingWindow& teaching, const QString& text)
{
    QWidget* dialog = openStudents(teaching);
    if (dialog != nullptr)
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("rosterLines"))->setPlainText(text);
    return dialog;
}

void press(QWidget& dialog, const char* button)
{
    QTest::mouseClick(dialog.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
}

QString remark(const QWidget& dialog, int row)
{
    const auto* model = dialog.findChild<QTableView*>(QStringLiteral("rosterTable"))->model();
    return model->index(row, static_cast<int>(ListColumn::Remark)).data().toString();
}
} // namespace

class AddStudents final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void namesEveryLineAndKeepsWhoIsNotListed()
    {
        TeachingBench bench(openScene(3, 60min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        QWidget* dialog = openWithLines(teaching, QStringLiteral("login;first name;last name;e-mail\n"
                                                                 "s02;;;\n"
                                                                 "ada;Ada;Exemple;ada@example.org\n"
                                                                 "ada;Ada;Twice;\n"
                                                                 "s03;Student;03;s03@example.org\n"));
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QTableView*>(QStringLiteral("rosterTable"))->model()->rowCount(), 4);
        QCOMPARE(remark(*dialog, 0), QStringLiteral("Already there"));
        QCOMPARE(remark(*dialog, 1), QStringLiteral("New"));
        QVERIFY(remark(*dialog, 2).contains(QLatin1Char('3'))); // the line where that login was first
        QCOMPARE(remark(*dialog, 3), QStringLiteral("Already there; details are corrected"));
        QVERIFY(dialog->findChild<MessageBar*>(QStringLiteral("rosterMessage"))->isVisible());
        const auto* leaving = dialog->findChild<QListWidget*>(QStringLiteral("leavingList"));
        QCOMPARE(leaving->count(), 1);
        QCOMPARE(leaving->item(0)->text(), QStringLiteral("Student 01"));
        press(*dialog, "studentsApply");
        const CourseRef course = bench.tp().courseRef();
        QTRY_COMPARE(bench.classroom.card(course)->course.seats.size(), std::size_t{4});
        for (const Seat& seat : bench.classroom.card(course)->course.seats)
            QVERIFY(seat.standing == SeatStanding::Active);
        const Seat& known = *bench.classroom.card(course)->course.seat(*SeatId::parse("s02"));
        QCOMPARE(known.members[0].givenName, std::string("Student")); // an empty cell takes nothing away
        QTRY_COMPARE(bench.operations.at(0).state, OperationState::Done);
        QVERIFY(bench.operations.at(0).kind == OperationKind::ChangeStudents);
    }

    void letsGoOnlyWhoIsTicked()
    {
        TeachingBench bench(openScene(3, 60min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        QWidget* dialog = openWithLines(teaching, QStringLiteral("login\ns01\n"));
        QVERIFY(dialog != nullptr);
        auto* leaving = dialog->findChild<QListWidget*>(QStringLiteral("leavingList"));
        QCOMPARE(leaving->count(), 2);
        QTest::mouseClick(leaving->viewport(), Qt::LeftButton, {},
                          leaving->visualItemRect(leaving->item(1)).topLeft() + QPoint(14, 14));
        leaving->setCurrentRow(1);
        if (leaving->item(1)->checkState() != Qt::Checked)
            QTest::keyClick(leaving, Qt::Key_Space);
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("studentsEffect"))->text(),
                 QStringLiteral("1 leaving"));
        press(*dialog, "studentsApply");
        const auto standing = [&bench](const char* seat) {
            return bench.classroom.card(bench.tp().courseRef())->course.seat(*SeatId::parse(seat))->standing;
        };
        QTRY_VERIFY(standing("s03") == SeatStanding::Dropped);
        QVERIFY(standing("s02") == SeatStanding::Active);
    }

    void showsWhatEachLineChangesFirst()
    {
        Json scene = openScene(4, 60min);
        Course course = sceneCourse(4, presentTime());
        course.seats[2].members.push_back({"s03b", "Ben", "Essai", {}, {}});
        scene["courses"] = Json::array({toJson(course)});
        TeachingBench bench(scene);
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        QWidget* dialog = openWithLines(teaching, QStringLiteral("login;first name;last name;group\n"
                                                                 "s01;Ada;Exemple;\n"
                                                                 "s02;;;x\n"
                                                                 "s03;;;x\n"
                                                                 "new;Neuf;Venu;y\n"
                                                                 "neuve;Neuve;Venue;y\n"));
        QVERIFY(dialog != nullptr);
        QCOMPARE(remark(*dialog, 0), QStringLiteral("Renamed: was Student 01 (s01)"));
        QVERIFY(remark(*dialog, 1).startsWith(QStringLiteral("Moves: shares a seat with"))
                || remark(*dialog, 2).startsWith(QStringLiteral("Moves: shares a seat with")));
        QCOMPARE(remark(*dialog, 3), QStringLiteral("New; shares a seat with Neuve Venue"));
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("studentsEffect"))->text(),
                 QStringLiteral("2 added · 1 moved · 1 renamed"));
        QVERIFY2(faultsOf(*dialog).isEmpty(), qPrintable(faultsOf(*dialog).join(QLatin1Char('\n'))));
        const auto* leaving = dialog->findChild<QListWidget*>(QStringLiteral("leavingList"));
        QStringList names;
        for (int row = 0; row < leaving->count(); ++row)
            names << leaving->item(row)->text();
        QCOMPARE(names, (QStringList{QStringLiteral("Ben Essai"), QStringLiteral("Student 04")}));
        QCOMPARE(bench.operations.count(), 0);
    }

    void leavesPeopleAloneWhoWereUnlessAsked()
    {
        TeachingBench bench(openScene(3, 60min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        QWidget* dialog = openWithLines(teaching, QStringLiteral("login;group\ns01;A\ns02;A\ns03;\n"));
        QVERIFY(dialog != nullptr);
        const auto* effect = dialog->findChild<QLabel*>(QStringLiteral("studentsEffect"));
        QCOMPARE(effect->text(), QStringLiteral("Everybody in this list is in the course already."));
        auto* share = dialog->findChild<QCheckBox*>(QStringLiteral("rosterShare"));
        QVERIFY(share->isVisible() && !share->isChecked());
        QTest::mouseClick(share, Qt::LeftButton);
        QCOMPARE(effect->text(), QStringLiteral("1 moved"));
    }

    void changesNothingWithoutAList()
    {
        TeachingBench bench(openScene(3, 60min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        QWidget* dialog = openStudents(teaching);
        QVERIFY(dialog != nullptr);
        press(*dialog, "studentsApply");
        QVERIFY(dialog->isVisible());
        auto* lines = dialog->findChild<QPlainTextEdit*>(QStringLiteral("rosterLines"));
        lines->setPlainText(QStringLiteral("login\ns01\ns02\ns03\n"));
        press(*dialog, "studentsApply");
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("studentsEffect"))->text(),
                 QStringLiteral("Everybody in this list is in the course already."));
        press(*dialog, "studentsCancel");
        QCOMPARE(bench.operations.count(), 0);
    }

    void readsAFileOfAnotherEncoding()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("list.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("login;first name\nzoe;Zo\xe9\n");
        file.close();
        TeachingBench bench(openScene(0, 60min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        QWidget* dialog = openStudents(teaching);
        QVERIFY(dialog != nullptr);
        qobject_cast<StudentsDialog*>(dialog)->useFile(file.fileName());
        QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("rosterPasted")), Qt::LeftButton);
        QVERIFY(dialog->findChild<QPlainTextEdit*>(QStringLiteral("rosterLines"))
                    ->toPlainText()
                    .contains(QStringLiteral("Zoé")));
        press(*dialog, "studentsApply");
        const CourseRef course = bench.tp().courseRef();
        QTRY_COMPARE(bench.classroom.card(course)->course.seats.size(), std::size_t{1});
        QCOMPARE(bench.classroom.card(course)->course.seats[0].members[0].givenName,
                 std::string("Zo\xc3\xa9"));
    }
};

PUPITRE_QTEST(AddStudents)
#include "addstudents.moc"
