// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course that is there gets its second TP in the window, on a real agent: only what is new is asked, and
// the rest is shown before it is made.
#include "core/places/agentbinary.h"
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/judge.h"
#include "tests/ui/teachingwindow.h"
#include "ui/courses/wizard/whatpage.h"
#include "ui/courses/wizard/whenpage.h"
#include "ui/courses/wizard/wherepage.h"
#include "ui/courses/wizard/whopage.h"
#include "ui/look/language.h"
#include "ui/parts/readinesslist.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

class AddTp final : public QObject
{
    Q_OBJECT

    static QString wordsOf(const QWidget& part)
    {
        QStringList words;
        for (const QLabel* label : part.findChildren<QLabel*>())
            words << label->text();
        return words.join(QLatin1Char('\n'));
    }

    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void asksOnlyWhatIsNew()
    {
        TeachingBench bench(carriedAgent());
        bench.places.openAll();
        QTRY_VERIFY_WITH_TIMEOUT(bench.places.link(PlaceBook::thisComputer())->ready(), 15000);
        Course known = sceneCourse(3, presentTime() + 24h);
        known.tps[0].published = false;
        known.tps[0].room = "B12";
        known.networks = {"127.0.0.0/8"};
        bench.classroom.putCourse(PlaceBook::thisComputer(), known, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(bench.classroom.courses().size() == 1, 15000);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("code")));
        QFile code(folder.filePath(QStringLiteral("code/exercise.py")));
        QVERIFY(code.open(QIODevice::WriteOnly));
        code.write("print(2)\n");
        code.close();

        TeachingWindow teaching(bench);
        MainWindow& window = teaching.window();
        window.show();
        window.showSection(Section::Courses);
        auto* add = window.findChild<QPushButton*>(QStringLiteral("courseAddTp"));
        QTRY_VERIFY(add->isVisible() && add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(openDialog("courseWizard") != nullptr);
        QWidget& wizard = *openDialog("courseWizard");
        QVERIFY(wizard.findChild<WhoPage*>() == nullptr && wizard.findChild<WherePage*>() == nullptr);
        QVERIFY(!wizard.findChild<QLineEdit*>(QStringLiteral("whatCourse"))->isVisible());
        QCOMPARE(wizard.findChild<QLineEdit*>(QStringLiteral("whatRoom"))->text(), QStringLiteral("B12"));
        QTRY_VERIFY2(faultsOf(wizard).isEmpty(), qPrintable(faultsOf(wizard).join(QLatin1Char('\n'))));
        wizard.findChild<WhatPage*>()->useFolder(folder.path());
        auto* title = wizard.findChild<QLineEdit*>(QStringLiteral("whatTp"));
        title->clear();
        QTest::keyClicks(title, QStringLiteral("TP convolution"));
        auto* next = wizard.findChild<QPushButton*>(QStringLiteral("wizardNext"));
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(wizard.findChild<WhenPage*>()->isVisible());
        QVERIFY(!wizard.findChild<QComboBox*>(QStringLiteral("whenZone"))->isVisible());
        QTRY_VERIFY2(faultsOf(wizard).isEmpty(), qPrintable(faultsOf(wizard).join(QLatin1Char('\n'))));
        QTest::mouseClick(next, Qt::LeftButton);
        auto* facts = wizard.findChild<ReadinessList*>(QStringLiteral("reviewFacts"));
        QVERIFY(facts->isVisible());
        for (const char* fact :
             {"In Deep learning", "127.0.0.0/8", "3 workspaces", "each student gets a copy"})
            QVERIFY2(wordsOf(*facts).contains(QLatin1String(fact)), qPrintable(wordsOf(*facts)));
        QTRY_VERIFY2(faultsOf(wizard).isEmpty(), qPrintable(faultsOf(wizard).join(QLatin1Char('\n'))));
        QCOMPARE(next->text(), QStringLiteral("Add TP"));
        QTest::mouseClick(next, Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QLabel*>(QStringLiteral("pageTitle"))->text(),
                                  QStringLiteral("Deep learning · TP convolution"), 15000);
        QTRY_COMPARE(bench.operations.running(), 0);
        const auto published = [&bench] { // the card comes a moment after the last step
            const Tp* tp = bench.classroom.tp(
                {PlaceBook::thisComputer(), bench.tp().course, *TpId::parse("tp-convolution")});
            return tp != nullptr && tp->published;
        };
        QTRY_VERIFY(published());
        const Course made = bench.classroom.card(bench.tp().courseRef())->course;
        QCOMPARE(made.tps.size(), std::size_t{2});
        QVERIFY(made.seats == known.seats && made.networks == known.networks && made.zone == known.zone);
        QVERIFY(made.tps[0] == known.tps[0]);
        QVERIFY(made.tps[1].image == known.tps[0].image);
        QVERIFY(QFile::exists(bench.root()
                              + QStringLiteral("/courses/deep-learning/code/tp-convolution@1/exercise.py")));
    }
};

PUPITRE_QTEST(AddTp)
#include "addtp.moc"
