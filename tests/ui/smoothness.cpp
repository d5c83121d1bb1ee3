// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nobody waits for the window: what a teacher does with three hundred students, twenty courses and a long
// journal, and how late the event loop was meanwhile.
#include "tests/qtprogram.h"
#include "tests/ui/crowdscene.h"
#include "tests/ui/felt.h"
#include "tests/ui/handinsscene.h"
#include "tests/ui/teachingwindow.h"
#include "ui/courses/wizard/reviewpage.h"
#include "ui/courses/wizard/whopage.h"
#include "ui/look/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr int crowd = 300;

template <class W = QWidget>
W& in(const QWidget& window, const char* name)
{
    auto* found = window.findChild<W*>(QLatin1String(name));
    if (found == nullptr)
        qFatal("no %s", name);
    return *found;
}

/// From the top to the bottom and back.
void scroll(Felt& felt, QAbstractItemView& view)
{
    QScrollBar& bar = *view.verticalScrollBar();
    constexpr int stops = 12;
    for (int stop = 1; stop <= stops; ++stop)
        felt.step([&] { bar.setValue(bar.maximum() * stop / stops); });
    felt.step([&] { bar.setValue(0); });
}

void type(Felt& felt, QLineEdit& field, const char* text)
{
    for (const char letter : std::string_view(text))
        felt.step([&] { field.insert(QString(QLatin1Char(letter))); });
    felt.step([&] { field.clear(); });
}

/// The TP of a scene in the window.
struct ShownTp : ShownScene {
    explicit ShownTp(const Json& scene) : ShownScene(scene)
    {
        window().showSection(Section::Courses);
        teaching.courses().openTp(bench.tp());
    }
    void tab(int which) { in<QTabBar>(window(), "tpTabs").setCurrentIndex(which); }
};

enum Tab { Students, HandIns, Files, Journal };
} // namespace

class Smoothness final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("fr")); }

    void studentsOnTheWall()
    {
        ShownTp shown(openScene(crowd, 60min));
        QVERIFY(shown.connected);
        auto& wall = in<QAbstractItemView>(shown.window(), "seatWall");
        QTRY_COMPARE(wall.model()->rowCount(), crowd);
        Felt felt("wall of 300");
        scroll(felt, wall);
        type(felt, in<QLineEdit>(shown.window(), "seatSearch"), "student 2");
        felt.step([&] { press(shown.window(), "filterIdle"); });
        felt.step([&] { press(shown.window(), "filterIdle"); });
        felt.step([&] { wall.selectAll(); });
        felt.step([&] { wall.clearSelection(); });
        for (int tick = 0; tick < 6; ++tick) // everybody does something, once a second
            felt.step([&] { shown.bench.send(crowdAtWork(crowd, tick)); });
        QVERIFY(felt.isSmooth());
    }

    void studentsInTheTable()
    {
        ShownTp shown(openScene(crowd, 60min));
        QVERIFY(shown.connected);
        Felt felt("table of 300");
        felt.step([&] { press(shown.window(), "viewTable"); });
        auto& table = in<QAbstractItemView>(shown.window(), "seatTable");
        QTRY_COMPARE(table.model()->rowCount(), crowd);
        scroll(felt, table);
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder})
            felt.step([&] { table.model()->sort(0, order); });
        for (int tick = 0; tick < 6; ++tick)
            felt.step([&] { shown.bench.send(crowdAtWork(crowd, tick)); });
        felt.step([&] { press(shown.window(), "viewWall"); });
        QVERIFY(felt.isSmooth());
    }

    void handIns()
    {
        ShownTp shown(handInsScene(crowd));
        QVERIFY(shown.connected);
        Felt felt("hand-ins of 300");
        felt.step([&] { shown.tab(HandIns); });
        auto& table = in<QAbstractItemView>(shown.window(), "handInTable");
        QTRY_COMPARE(table.model()->rowCount(), crowd);
        scroll(felt, table);
        felt.step([&] { press(shown.window(), "filterLate"); });
        felt.step([&] { press(shown.window(), "filterLate"); });
        for (const int row : {0, 40, 120, 299}) // its files beside it
            felt.step([&] { table.setCurrentIndex(table.model()->index(row, 0)); });
        type(felt, in<QLineEdit>(shown.window(), "seatSearch"), "student 2");
        for (const int which : {Students, HandIns, Students})
            felt.step([&] { shown.tab(which); });
        QVERIFY(felt.isSmooth());
    }

    void journal()
    {
        constexpr int lines = 10'000; // a term of a course of three hundred
        Json scene = openScene(crowd, 60min);
        scene["journal"] = longJournal(lines, crowd);
        ShownTp shown(scene);
        QVERIFY(shown.connected);
        auto& table = in<QAbstractItemView>(shown.window(), "journalTable");
        Felt felt("journal of 10,000 lines");
        felt.step([&] { shown.tab(Journal); });
        felt.until([&] { return table.model()->rowCount() == lines; });
        QCOMPARE(table.model()->rowCount(), lines);
        scroll(felt, table);
        felt.step([&] { press(shown.window(), "filterProblems"); });
        felt.step([&] { press(shown.window(), "filterProblems"); });
        type(felt, in<QLineEdit>(shown.window(), "seatSearch"), "student 2");
        QVERIFY(felt.isSmooth());
    }

    void files()
    {
        constexpr int many = 5'000;
        Json scene = handInsScene(crowd);
        scene["trees"]["data"] = manyFiles(many);
        ShownTp shown(scene);
        QVERIFY(shown.connected);
        auto& table = in<QAbstractItemView>(shown.window(), "filesTable");
        Felt felt("files, 5,000");
        felt.step([&] { shown.tab(Files); });
        felt.until([&] { return table.model()->rowCount() > many; });
        scroll(felt, table);
        felt.step([&] { shown.tab(Students); });
        felt.step([&] { shown.tab(Files); });
        QVERIFY(felt.isSmooth());
    }

    void courses()
    {
        TeachingBench bench(manyCourses(20, 100));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        QTRY_COMPARE(bench.classroom.courses().size(), std::size_t{20});
        Felt felt("list of 20 courses");
        felt.step([&] { teaching.window().showSection(Section::Courses); });
        QScrollBar& bar = *teaching.courses().findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 0);
        for (int stop = 1; stop <= 10; ++stop)
            felt.step([&] { bar.setValue(bar.maximum() * stop / 10); });
        type(felt, in<QLineEdit>(teaching.window(), "coursesSearch"), "course 1");
        for (int i = 0; i < 4; ++i) // another teacher's change, every half minute
            felt.step([&] { bench.classroom.refreshAll(); });
        QVERIFY(felt.isSmooth());

        Felt week("week of 20 courses");
        week.step([&] { press(teaching.window(), "coursesWeek"); });
        for (int i = 0; i < 3; ++i)
            for (const char* way : {"weekAfter", "weekBefore"})
                week.step([&] { press(teaching.window(), way); });
        type(week, in<QLineEdit>(teaching.window(), "coursesSearch"), "course 1");
        week.step([&] { press(teaching.window(), "coursesList"); });
        QVERIFY(week.isSmooth());
    }

    void wizard()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        TeachingBench bench(Json::object());
        WizardDraft draft;
        draft.place = PlaceBook::thisComputer();
        WhoPage who(draft, settings, {});
        who.resize(704, 460);
        who.show();
        who.enter();
        QFile file(folder.filePath(QStringLiteral("class.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(classList(crowd));
        file.close();
        Felt felt("Who with 300");
        felt.step([&] { who.useFile(file.fileName()); });
        auto& table = in<QAbstractItemView>(who, "rosterTable");
        QTRY_COMPARE(table.model()->rowCount(), crowd);
        scroll(felt, table);
        auto& lines = in<QPlainTextEdit>(who, "rosterLines");
        for (const char letter : std::string_view("\nneo;Neo;Neuf;"))
            felt.step([&] { lines.insertPlainText(QString(QLatin1Char(letter))); });
        QVERIFY(felt.isSmooth());

        ImagesOnPlaces images(bench.places, bench.builds);
        ReviewPage review(draft, {bench.environmentServices(), images});
        review.resize(704, 460);
        Felt seen("Review with 300");
        for (int i = 0; i < 5; ++i) {
            seen.step([&] {
                review.enter();
                review.show();
            });
            seen.step([&] { review.hide(); });
        }
        QVERIFY(seen.isSmooth());
    }
};

PUPITRE_QTEST(Smoothness)
#include "smoothness.moc"
