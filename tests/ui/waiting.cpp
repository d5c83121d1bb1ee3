// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher asks for while the place does not answer: said beforehand, shown as waiting on the course
// and on its TP, dropped or made; and pictures of it.
#include "core/services/presenttime.h"
#include "core/store/store.h"
#include "core/store/waitingtable.h"
#include "tests/qtprogram.h"
#include "tests/ui/judge.h"
#include "tests/ui/named.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/tp/seats/seatmodel.h"
#include "ui/tp/waiting/waitinglist.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

/// The window over a course of four whose place has gone away, with a file to keep changes in.
struct Away {
    TeachingBench bench{openScene(4, 60min)};
    std::unique_ptr<Store> store;
    std::unique_ptr<TeachingWindow> teaching;

    Away()
    {
        auto opened = Store::open(std::filesystem::path(bench.root().toStdString()) / "store.sqlite");
        store = opened ? std::move(opened->store) : nullptr;
    }

    enum class Refused { Nothing, One };
    [[nodiscard]] bool show(Refused refused = Refused::Nothing)
    {
        if (!store || !bench.connect())
            return false;
        if (refused == Refused::One)
            refuse();
        if (!bench.waiting.useStore(*store))
            return false;
        bench.waiting.begin();
        teaching = std::make_unique<TeachingWindow>(bench);
        teaching->window().show();
        teaching->courses().openTp(bench.tp());
        teaching->window().showSection(Section::Courses);
        if (!QTest::qWaitFor([this] { return bench.classroom.status(bench.tp()) != nullptr; }))
            return false;
        bench.places.link(PlaceBook::thisComputer())->close();
        return true;
    }

    [[nodiscard]] QWidget& page() const { return teaching->window(); }

    /// Half an hour more for the student of this row, through the dialog.
    [[nodiscard]] QWidget* askForTime(int row) const
    {
        auto* wall = named<QListView>(page(), "seatWall");
        wall->selectionModel()->select(wall->model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
        named<QPushButton>(page(), "seatExtend")->click();
        return QTest::qWaitFor([] { return openDialog("extendDialog") != nullptr; })
                   ? openDialog("extendDialog")
                   : nullptr;
    }

    /// A list of the visible page that shows something.
    [[nodiscard]] WaitingList* list() const
    {
        for (auto* list : page().findChildren<WaitingList*>())
            if (list->isVisible())
                return list;
        return nullptr;
    }
    [[nodiscard]] QString head() const
    {
        return list() == nullptr ? QString() : named<QLabel>(*list(), "waitingHead")->text();
    }

    /// A refusal in the file, as a place gives it.
    void refuse() const
    {
        const CourseRef course = bench.tp().courseRef();
        const Tp& tp = *bench.classroom.tp(bench.tp());
        const WaitingExtension late = waitingExtension(
            tp, {{*SeatId::parse("s02"), *SeatId::parse("s03"), *SeatId::parse("s04")}, 45min, {}});
        (void)WaitingTable(*store).add({0, course.place, course.course, presentTime(), toText(toJson(late)),
                                        Error{ErrorKind::TooLate, tp.title, {}}});
    }
};

} // namespace

class WaitingPageTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<Pictures> m_pictures;

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }

    void init() { m_pictures->use(QStringLiteral("en"), false); }

    void keepsMoreTimeUntilThePlaceAnswers()
    {
        Away away;
        QVERIFY(away.show());
        QVERIFY(away.list() == nullptr);
        QWidget* dialog = away.askForTime(2);
        QVERIFY(dialog != nullptr);
        QVERIFY(named<QLabel>(*dialog, "extendNote")->text().contains(QStringLiteral("does not answer")));
        named<QPushButton>(*dialog, "extendGive")->click();
        QTRY_COMPARE(away.head(), QStringLiteral("1 change waits for This computer"));
        const QString what = named<QLabel>(*away.list(), "waitingWhat")->text();
        QVERIFY2(what.contains(QStringLiteral("15 min more")) && what.contains(QStringLiteral("Student 03")),
                 qPrintable(what));
        // Nothing pretends: the wall shows what was seen.
        QVERIFY(!named<QListView>(away.page(), "seatWall")
                     ->model()
                     ->index(2, static_cast<int>(SeatColumn::Extra))
                     .data()
                     .toString()
                     .contains(QStringLiteral("15")));
        QVERIFY(faultsOf(away.page()).isEmpty());
        away.bench.places.link(PlaceBook::thisComputer())->open();
        QTRY_VERIFY_WITH_TIMEOUT(away.list() == nullptr, 20'000);
        QTRY_COMPARE(named<QListView>(away.page(), "seatWall")
                         ->model()
                         ->index(2, static_cast<int>(SeatColumn::Extra))
                         .data()
                         .toString(),
                     QStringLiteral("+15 min"));
    }

    void dropsAClassListAfterAsking()
    {
        Away away;
        QVERIFY(away.show());
        away.teaching->courses().openList();
        auto* students = named<QPushButton>(away.page(), "courseStudents");
        QTRY_VERIFY(students->isVisible());
        QVERIFY(students->isEnabled());
        QVERIFY(!named<QPushButton>(away.page(), "courseAddTp")->isEnabled()); // this cannot wait
        students->click();
        QTRY_VERIFY(openDialog("studentsDialog") != nullptr);
        QWidget& dialog = *openDialog("studentsDialog");
        QVERIFY(named<QLabel>(dialog, "studentsNote")->isVisible());
        named<QPlainTextEdit>(dialog, "rosterLines")->setPlainText(QStringLiteral("login\nneo\nzoe\n"));
        named<QPushButton>(dialog, "studentsApply")->click();
        QTRY_COMPARE(away.head(), QStringLiteral("1 change waits for This computer"));
        QVERIFY(named<QLabel>(*away.list(), "waitingWhat")
                    ->text()
                    .startsWith(QStringLiteral("Class list of 2 students")));
        QCOMPARE(WaitingTable(*away.store).all()->size(), 1U);
        named<QPushButton>(*away.list(), "waitingDrop")->click();
        QTRY_VERIFY(openDialog("decisionDialog") != nullptr);
        QCOMPARE(away.bench.waiting.all().size(), 1U);
        named<QPushButton>(*openDialog("decisionDialog"), "decisionYes")->click();
        QTRY_VERIFY(away.list() == nullptr);
        QVERIFY(WaitingTable(*away.store).all()->empty());
    }

    void takesPictures_data() { Pictures::addRows(); }
    void takesPictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        Away away;
        QVERIFY(away.show(Away::Refused::One));
        QWidget* dialog = away.askForTime(0);
        QVERIFY(dialog != nullptr);
        m_pictures->take(*dialog, QStringLiteral("waiting-extend"));
        named<QPushButton>(*dialog, "extendGive")->click();
        QVERIFY(away.bench.waiting.changeStudents(
            away.bench.tp().courseRef(), *rosterFromCsv("login\nneo\nzoe\n"), {*SeatId::parse("s04")}));
        QTRY_COMPARE(away.bench.waiting.all().size(), 3U);
        QVERIFY(away.bench.waiting.extend(away.bench.tp(), {{*SeatId::parse("s02")}, 20min, {}}));
        QTRY_COMPARE(away.list()->findChildren<QLabel*>(QStringLiteral("waitingWhat")).size(), 3);
        m_pictures->takeBoth(away.page(), QStringLiteral("waiting-tp"));
        away.teaching->courses().openList();
        QTRY_VERIFY(named<QPushButton>(away.page(), "courseStudents")->isVisible());
        m_pictures->takeBoth(away.page(), QStringLiteral("waiting-courses"));
        away.page().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&away.page()));
        const QStringList faults = tabFaultsOf(away.page());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

PUPITRE_QTEST(WaitingPageTest)
#include "waiting.moc"
