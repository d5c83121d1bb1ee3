// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new teacher makes a course from a folder, in the window, on a real agent: the wizard, the files on the
// place, the TP page.
#include "core/places/agentbinary.h"
#include "core/services/invitations/keyhabit.h"
#include "tests/e2e/writtenfile.h"
#include "tests/qtprogram.h"
#include "tests/ui/teachingwindow.h"
#include "ui/courses/wizard/whatpage.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace pupitre;

namespace
{
void type(const QWidget& in, const char* field, const QString& text)
{
    auto* edit = in.findChild<QLineEdit*>(QLatin1String(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}
} // namespace

class NewCourse final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromAFolderToTheTpPage()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("code")));
        write(folder.filePath(QStringLiteral("code/exercise.py")), "print(1)\n");
        write(folder.filePath(QStringLiteral("roster.csv")),
              "login,first name,last name\nada,Ada,Exemple\nzoe,Zo\xc3\xa9,D'Exemple\nada,Ada,Twice\n");
        TeachingBench bench(carriedAgent());
        bench.places.openAll();
        QTRY_VERIFY_WITH_TIMEOUT(bench.places.link(PlaceBook::thisComputer())->ready(), 15000);
        TeachingWindow teaching(bench);
        MainWindow& window = teaching.window();
        window.show();
        QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("emptyPrimary")), Qt::LeftButton);
        QTRY_VERIFY(openDialog("courseWizard") != nullptr);
        QWidget& wizard = *openDialog("courseWizard");
        auto* next = wizard.findChild<QPushButton*>(QStringLiteral("wizardNext"));
        type(wizard, "whatFolder", folder.path() + QStringLiteral("/nowhere"));
        auto* what = wizard.findChild<WhatPage*>();
        QVERIFY(wizard.findChild<QLineEdit*>(QStringLiteral("whatFolder"))
                    ->accessibleDescription()
                    .contains(QLatin1String("no such folder")));
        next->click();
        QVERIFY(what->isVisible()); // and stays until it is right
        type(wizard, "whatFolder", folder.path());
        type(wizard, "whatCourse", QStringLiteral("Deep learning"));
        type(wizard, "whatTp", QStringLiteral("TP 1"));
        type(wizard, "whatImage", QStringLiteral("localhost/pupitre/none:1"));
        next->click();
        QCOMPARE(wizard.findChild<QTableView*>(QStringLiteral("rosterTable"))->model()->rowCount(), 3);
        for (int page = 0; page < 3; ++page) // Where, When, Access
            next->click();
        auto* theirs = wizard.findChild<QAbstractButton*>(QStringLiteral("keysTheirs"));
        QTRY_VERIFY(theirs->isVisible());
        theirs->click();
        next->click();
        // Nobody has such an image, and root no engine: the reason is said, and the course can still be made.
        auto* rehearse = wizard.findChild<QPushButton*>(QStringLiteral("rehearse"));
        QTRY_VERIFY(rehearse->isVisible() && rehearse->isEnabled());
        QTest::mouseClick(rehearse, Qt::LeftButton);
        auto* card = wizard.findChild<QWidget*>(QStringLiteral("rehearsalCard"));
        QTRY_VERIFY_WITH_TIMEOUT(card->findChild<QLabel*>(QStringLiteral("messageText")) != nullptr, 30000);
        QVERIFY(rehearse->isEnabled());
        next->click();
        QTRY_VERIFY(openDialog("courseWizard") == nullptr);

        QTRY_VERIFY_WITH_TIMEOUT(bench.classroom.courses().size() == 1, 15000);
        window.showSection(Section::Courses);
        QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QLabel*>(QStringLiteral("pageTitle"))->text(),
                                  QStringLiteral("Deep learning · TP 1"), 15000);
        auto* wall = window.findChild<QListView*>(QStringLiteral("seatWall"));
        QTRY_COMPARE(wall->model()->rowCount(), 2);
        const QDir course(bench.root() + QStringLiteral("/courses/deep-learning"));
        QVERIFY(course.exists(QStringLiteral("course.json")));
        const QStringList code =
            QDir(course.filePath(QStringLiteral("code"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(code.size(), 1);
        QVERIFY(QFile::exists(
            course.filePath(QStringLiteral("code/") + code[0] + QStringLiteral("/exercise.py"))));

        // What was said of keys is proposed where invitations are made.
        QVERIFY(keyHabit(bench.settings, {PlaceBook::thisComputer(), *CourseId::parse("deep-learning")})
                == KeyHabit::Theirs);

        // And away with it: the page of a TP that is gone gives way to the list.
        QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("trailStep")), Qt::LeftButton);
        auto* remove = window.findChild<QToolButton*>(QStringLiteral("courseRemove"));
        QTRY_VERIFY(remove->isVisible() && remove->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(openDialog("decisionDialog") != nullptr, 15000);
        QTest::mouseClick(
            openDialog("decisionDialog")->findChild<QPushButton*>(QStringLiteral("decisionYes")),
            Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.classroom.courses().empty(), 30000);
        QVERIFY(!course.exists(QStringLiteral("course.json")));
        QTRY_VERIFY(!remove->isVisible());
        QTRY_COMPARE(bench.operations.running(), 0);
    }
};

PUPITRE_QTEST(NewCourse)
#include "newcourse.moc"
