// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wizard says where the TP that is made would meet others on its place, and stops when the hours are put
// right.
#include "core/services/localtime.h"
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/courses/wizard/conflictwords.h"

#include <QDateEdit>
#include <QPushButton>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

constexpr int tooMuchForTwo = 6144; // MiB: 2 × 28 of them are 361 GB, the fake place has 275

Course courseOn(QDate day, const char* id, const char* title)
{
    const std::string local = day.toString(Qt::ISODate).toStdString() + "T08:00";
    Course course = sceneCourse(28, toMoment(local, "Europe/Paris")->moment.utc);
    course.id = *CourseId::parse(id);
    course.title = title;
    course.tps[0].open.memoryMiB = tooMuchForTwo;
    course.tps[0].open.cpus = 1;
    return course;
}

/// Deep learning is tomorrow at eight, where the wizard begins; computer vision another day.
Json conflictScene()
{
    const QDate tomorrow = QDate::currentDate().addDays(1);
    return {{"courses", Json::array({toJson(courseOn(tomorrow, "deep-learning", "Deep learning")),
                                     toJson(courseOn(tomorrow.addDays(2), "vision", "Computer vision"))})},
            {"images", Json::array({"localhost/pupitre/python:1"})}};
}

const CourseRef vision{PlaceBook::thisComputer(), *CourseId::parse("vision")};

} // namespace

class WizardConflicts final : public QObject
{
    Q_OBJECT
    std::unique_ptr<Pictures> m_pictures;

    static QString said(const QWidget& wizard) { return wizard.findChild<MessageBar*>()->message().what; }

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }

    void saysWhatIsShortAndStopsWhenItIsPutRight()
    {
        m_pictures->use(QStringLiteral("en"), false);
        TeachingBench bench(conflictScene());
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.courses().addTp(vision);
        QTRY_VERIFY(openDialog("courseWizard") != nullptr);
        QWidget& wizard = *openDialog("courseWizard");
        QCOMPARE(said(wizard), QString());
        press(wizard, "wizardNext");
        const QString both = QStringLiteral("Deep learning · TP 3 and Computer vision · TP 4 together lack "
                                            "85.9 GB of memory");
        QTRY_VERIFY2(said(wizard).contains(both), qPrintable(said(wizard)));
        QVERIFY(said(wizard).contains(QStringLiteral("08:00 – 12:00"))); // as typed, not as it is here
        auto* day = wizard.findChild<QDateEdit*>(QStringLiteral("whenDay"));
        day->setDate(day->date().addDays(1));
        QCOMPARE(said(wizard), QString());
        day->setDate(day->date().addDays(1)); // on the day of the course's own other TP
        QVERIFY2(said(wizard).contains(QStringLiteral("Computer vision · TP 4 and Computer vision · TP 3")),
                 qPrintable(said(wizard)));
        press(wizard, "wizardNext");
        QVERIFY(!said(wizard).isEmpty()); // on Review too
        wizard.close();
    }

    void saysWhatAClassLacksBeforeItHasHours()
    {
        m_pictures->use(QStringLiteral("en"), false);
        TeachingBench bench(conflictScene());
        QVERIFY(bench.connect());
        WizardDraft draft;
        draft.place = vision.place;
        draft.course.into = courseOn(QDate::currentDate(), "vision", "Computer vision");
        draft.course.title = "Computer vision";
        draft.course.tpTitle = "TP 4";
        draft.course.open.memoryMiB = 2 * tooMuchForTwo;
        QVERIFY(conflictMessage(draft, bench.classroom, presentTime())
                    .what.startsWith(QStringLiteral("Computer vision · TP 4 alone lacks 85.9 GB of memory")));
        draft.course.open.memoryMiB = tooMuchForTwo;
        QVERIFY(conflictMessage(draft, bench.classroom, presentTime()).what.isEmpty());
    }

    void saysHowOldItsFiguresAre()
    {
        m_pictures->use(QStringLiteral("en"), false);
        TeachingBench bench(conflictScene());
        QVERIFY(bench.connect());
        bench.places.closeAll();
        QTRY_VERIFY(!bench.places.link(vision.place)->ready());
        WizardDraft draft;
        draft.place = vision.place;
        draft.course.into = courseOn(QDate::currentDate(), "vision", "Computer vision");
        draft.course.open.memoryMiB = 2 * tooMuchForTwo;
        const QString meaning = conflictMessage(draft, bench.classroom, presentTime()).meaning;
        QVERIFY2(meaning.endsWith(QStringLiteral("These figures are from its last answer (seen just now).")),
                 qPrintable(meaning));
    }

    void takes_data() { Pictures::addRows(); }
    void takes()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        TeachingBench bench(conflictScene());
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.courses().addTp(vision);
        QTRY_VERIFY(openDialog("courseWizard") != nullptr);
        QWidget& wizard = *openDialog("courseWizard");
        press(wizard, "wizardNext");
        QTRY_VERIFY(!said(wizard).isEmpty());
        m_pictures->takeBoth(wizard, QStringLiteral("conflict-when"));
        wizard.close();
    }
};

PUPITRE_QTEST(WizardConflicts)
#include "wizardconflicts.moc"
