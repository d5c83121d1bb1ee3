// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week of all TPs as a teacher uses it: what is short is said, a block opens its TP, weeks are turned
// with mouse and keyboard, the search narrows; and pictures of it.
#include "core/store/store.h"
#include "tests/qtprogram.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "tests/ui/weekscene.h"
#include "ui/courses/courseframe.h"
#include "ui/courses/week/loadcell.h"
#include "ui/courses/week/weekblock.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pupitre;

namespace
{
/// The window with the week in front.
class WeekBench final
{
public:
    explicit WeekBench(const Json& scene) : bench(scene), connected(bench.connect()), teaching(bench)
    {
        window().show();
        window().showSection(Section::Courses);
        QTest::mouseClick(find<QAbstractButton>("coursesWeek"), Qt::LeftButton);
    }

    [[nodiscard]] MainWindow& window() { return teaching.window(); }
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name)
    {
        auto* widget = teaching.courses().findChild<Widget*>(QLatin1String(name));
        if (widget == nullptr)
            qFatal("no %s", name);
        return widget;
    }
    template <class Widget>
    [[nodiscard]] QList<Widget*> seen()
    {
        QList<Widget*> visible;
        for (Widget* each : teaching.courses().findChildren<Widget*>())
            if (each->isVisible())
                visible << each;
        return visible;
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window(), key, modifiers);
    }
    [[nodiscard]] QString week() { return find<QLabel>("weekName")->text(); }
    /// The title of what is said where there is nothing.
    [[nodiscard]] QString nothing()
    {
        for (const auto* empty : seen<EmptyState>())
            return empty->findChild<QLabel*>()->text();
        return {};
    }

    TeachingBench bench;
    bool connected;
    TeachingWindow teaching;
};

QDate thisMonday()
{
    return mondayOf(QDate::currentDate());
}

/// What is short is said of what is to come.
QDate nextMonday()
{
    return thisMonday().addDays(7);
}
} // namespace

class CoursesWeek final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Pictures> m_pictures;

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }

    void init() { m_pictures->use(QStringLiteral("en"), false); }

    void saysWhatIsShortAndOpensATp()
    {
        WeekBench week(weekScene(2, nextMonday()));
        QVERIFY(week.connected);
        week.click("weekAfter");
        QTRY_COMPARE(week.seen<WeekBlock>().size(), 4); // two sessions, two deadlines
        const auto* sentence = week.find<QLabel>("weekConflict");
        // 2 × 28 × 6 GiB are 361 GB, the place has 275
        QCOMPARE(sentence->text(), QStringLiteral("Deep learning · TP 1 and Computer vision · TP 2 together "
                                                  "lack 85.9 GB of memory (up to 360.8 GB may be taken, "
                                                  "274.9 GB there) on This computer."));
        WeekBlock* first = week.seen<WeekBlock>().front();
        QVERIFY(first->block().isShort);
        QVERIFY(first->accessibleName().contains(sentence->text()));
        QCOMPARE(first->block().hours, QStringLiteral("08:00 – 11:00"));
        const auto cells = week.seen<LoadCell>();
        QCOMPARE(cells.size(), 7);
        QVERIFY(cells[0]->accessibleName().contains(QStringLiteral("361 of 275 GB · too little")));
        QVERIFY(cells[3]->accessibleName().contains(QStringLiteral("Nothing is open")));
        QTest::mouseClick(first, Qt::LeftButton);
        QTRY_COMPARE(week.window().findChild<QLabel*>(QStringLiteral("pageTitle"))->text(),
                     QStringLiteral("Deep learning · TP 1"));
    }

    void saysNothingOfWhatIsOver()
    {
        WeekBench week(weekScene(2, thisMonday().addDays(-7)));
        QVERIFY(week.connected);
        week.click("weekBefore");
        QTRY_COMPARE(week.seen<WeekBlock>().size(), 4);
        QVERIFY(!week.seen<WeekBlock>().front()->block().isShort);
        QVERIFY(week.seen<LoadCell>().front()->accessibleName().contains(QStringLiteral("too little")));
    }

    void turnsWeeksByButtonAndKeyboard()
    {
        WeekBench week(weekScene(2, thisMonday()));
        QVERIFY(week.connected);
        QVERIFY(QTest::qWaitForWindowActive(&week.window()));
        QTRY_COMPARE(week.seen<WeekBlock>().size(), 4);
        QCOMPARE(week.week(), weekName(thisMonday()));
        week.click("weekAfter");
        QCOMPARE(week.week(), weekName(thisMonday().addDays(7)));
        QTRY_COMPARE(week.nothing(), QStringLiteral("No TP in this week"));
        week.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(week.week(), weekName(thisMonday().addDays(14)));
        week.press(Qt::Key_Left, Qt::AltModifier);
        week.click("weekBefore");
        week.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(week.week(), weekName(thisMonday().addDays(-7)));
        week.press(Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(week.week(), weekName(thisMonday()));
        week.press(Qt::Key_Left, Qt::AltModifier);
        // From a week with nothing, one press leads to the nearest with something.
        for (auto* button : week.seen<QPushButton>()) {
            if (button->objectName() == QLatin1String("emptySecondary"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(week.week(), weekName(thisMonday()));
        week.click("weekAfter");
        week.click("weekThis");
        QCOMPARE(week.week(), weekName(thisMonday()));
        QTRY_COMPARE(week.seen<WeekBlock>().size(), 4);
    }

    void searchesInListAndWeek()
    {
        WeekBench week(weekScene(6, thisMonday()));
        QVERIFY(week.connected);
        QVERIFY(QTest::qWaitForWindowActive(&week.window()));
        QTRY_COMPARE(week.seen<WeekBlock>().size(), 12);
        const auto shortThere = week.seen<LoadCell>().front()->accessibleName();
        week.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), week.find<QLineEdit>("coursesSearch"));
        QTest::keyClicks(week.find<QLineEdit>("coursesSearch"), QStringLiteral("theorie"));
        QTRY_COMPARE(week.seen<WeekBlock>().size(), 2);
        QCOMPARE(week.seen<LoadCell>().front()->accessibleName(), shortThere); // a search makes nothing fit
        week.click("coursesList");
        QTRY_COMPARE(week.seen<CourseFrame>().size(), 1);
        week.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nowhere")); // over what was there
        QTRY_COMPARE(week.nothing(), QStringLiteral("Nothing found"));
        QVERIFY(week.seen<CourseFrame>().isEmpty());
        week.press(Qt::Key_Escape, {});
        QTRY_COMPARE(week.seen<CourseFrame>().size(), 5);
        QVERIFY(week.find<QLineEdit>("coursesSearch")->text().isEmpty());
    }

    void opensFromTodayAndIsRemembered()
    {
        WeekBench week(weekScene(2, thisMonday()));
        QVERIFY(week.connected);
        week.click("coursesList");
        week.window().showSection(Section::Today);
        QTest::mouseClick(week.teaching.today().findChild<QPushButton*>(QStringLiteral("weekWhole")),
                          Qt::LeftButton);
        QTRY_COMPARE(week.seen<WeekBlock>().size(), 4);
        QCOMPARE(week.week(), weekName(thisMonday()));
        TeachingWindow next(week.bench);
        next.window().show();
        next.window().showSection(Section::Courses);
        QTRY_VERIFY(next.courses().findChild<QLabel*>(QStringLiteral("weekName"))->isVisible());
    }

    void saysHowOldItIsWhileThePlaceIsAway_data() { Pictures::addRows(); }
    void saysHowOldItIsWhileThePlaceIsAway()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        WeekBench week(weekScene(6, nextMonday()));
        QVERIFY(week.connected);
        week.click("coursesList");
        const auto age = [&] {
            return week.seen<CourseFrame>().front()->findChild<QLabel*>("courseAge")->text();
        };
        QTRY_COMPARE(week.seen<CourseFrame>().size(), 5);
        QCOMPARE(age(), QString());
        week.bench.places.closeAll();
        const QString now = language == QLatin1String("fr") ? QStringLiteral("vu à l’instant")
                                                            : QStringLiteral("seen just now");
        QTRY_COMPARE(age(), now);
        m_pictures->takeBoth(week.window(), QStringLiteral("courses-away"));
        week.click("coursesWeek");
        week.click("weekAfter");
        QTRY_VERIFY(week.find<ElidedLabel>("weekPlaceFacts")->wholeText().endsWith(now));
        week.window().showSection(Section::Today);
        m_pictures->takeBoth(week.window(), QStringLiteral("today-away"));
    }

    void knowsAfterARestartWhatPlacesHave_data() { Pictures::addRows(); }
    void knowsAfterARestartWhatPlacesHave()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "pupitre.sqlite";
        {
            const auto store = Store::open(file);
            QVERIFY(store);
            TeachingBench earlier(weekScene(2, nextMonday()));
            QVERIFY(earlier.places.load(*store->store));
            earlier.classroom.useCache(*store->store);
            QVERIFY(earlier.connect());
            QTRY_COMPARE(earlier.classroom.courses().size(), std::size_t{5});
        }
        const auto store = Store::open(file);
        QVERIFY(store);
        TeachingBench later(CarriedAgent{}); // with nothing to start there, it is never connected
        QVERIFY(later.places.load(*store->store));
        later.classroom.useCache(*store->store);
        TeachingWindow teaching(later);
        teaching.window().show();
        teaching.window().showSection(Section::Courses);
        teaching.courses().openWeek();
        const auto press = [&teaching](const char* name) {
            QTest::mouseClick(teaching.courses().findChild<QAbstractButton*>(QLatin1String(name)),
                              Qt::LeftButton);
        };
        press("weekAfter");
        const auto facts = [&teaching] {
            const auto* label = teaching.courses().findChild<ElidedLabel*>(QStringLiteral("weekPlaceFacts"));
            return label == nullptr ? QString() : label->wholeText();
        };
        const QString now = language == QLatin1String("fr") ? QStringLiteral("vu à l’instant")
                                                            : QStringLiteral("seen just now");
        QTRY_VERIFY2(facts().endsWith(now), qPrintable(facts()));
        // What is short is derived from what it had then.
        QVERIFY(teaching.courses().findChild<QLabel*>(QStringLiteral("weekConflict")) != nullptr);
        m_pictures->takeBoth(teaching.window(), QStringLiteral("week-restarted"));
        teaching.window().showSection(Section::Places);
        m_pictures->takeBoth(teaching.window(), QStringLiteral("places-restarted"));
    }

    void leavesNoControlToTheMouseAlone()
    {
        WeekBench week(weekScene(6, thisMonday()));
        QVERIFY(QTest::qWaitForWindowActive(&week.window()));
        QTRY_COMPARE(week.seen<WeekBlock>().size(), 12);
        const QStringList faults = tabFaultsOf(week.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void takes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("tps");
        for (const auto* language : {"en", "fr"})
            for (const bool dark : {false, true})
                for (const int tps : {0, 2, 20})
                    QTest::addRow("%s %s %d", language, dark ? "dark" : "light", tps)
                        << QString::fromLatin1(language) << dark << tps;
    }

    void takes()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(int, tps);
        m_pictures->use(language, dark);
        WeekBench week(weekScene(tps, tps == 2 ? thisMonday() : nextMonday()));
        if (tps != 2)
            week.click("weekAfter");
        QTRY_COMPARE(week.seen<WeekBlock>().isEmpty(), tps == 0);
        for (const QSize& size : {QSize(960, 600), QSize(1600, 1000)}) {
            week.window().resize(size);
            m_pictures->take(week.window(), QStringLiteral("week-%1-%2").arg(tps).arg(size.width()));
        }
    }
};

PUPITRE_QTEST(CoursesWeek)
#include "coursesweek.moc"
