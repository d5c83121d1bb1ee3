// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course of nobody gets its class list in the window, on a real agent.
#include "core/places/agentbinary.h"
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/teachingwindow.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

class AddStudents final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toACourseOfNobody()
    {
        TeachingBench bench(carriedAgent());
        bench.places.openAll();
        QTRY_VERIFY_WITH_TIMEOUT(bench.places.link(PlaceBook::thisComputer())->ready(), 15000);
        Course nobody = sceneCourse(0, presentTime() + 24h);
        nobody.tps[0].published = false;
        bench.classroom.putCourse(PlaceBook::thisComputer(), nobody, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(bench.classroom.courses().size() == 1, 15000);
        TeachingWindow teaching(bench);
        MainWindow& window = teaching.window();
        window.show();
        window.showSection(Section::Courses);
        auto* add = window.findChild<QPushButton*>(QStringLiteral("courseStudents"));
        QTRY_VERIFY(add->isVisible() && add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(openDialog("studentsDialog") != nullptr);
        const QWidget& dialog = *openDialog("studentsDialog");
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("rosterLines"))
            ->setPlainText(
                QStringLiteral("login;first name;last name\nada;Ada;Exemple\nzoe;Zoé;D'Exemple\n"));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("studentsApply")), Qt::LeftButton);
        const auto& course = bench.classroom.card(bench.tp().courseRef())->course;
        QTRY_COMPARE_WITH_TIMEOUT(course.seats.size(), std::size_t{2}, 15000);
        QTRY_COMPARE(bench.operations.running(), 0);
        QVERIFY(bench.operations.at(0).state == OperationState::Done);
        QFile file(bench.root() + QStringLiteral("/courses/deep-learning/course.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("D'Exemple"));
    }
};

PUPITRE_QTEST(AddStudents)
#include "addstudents.moc"
