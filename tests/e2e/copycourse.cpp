// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Last year's course onto this year's timetable in the window, on a real agent: in twelve clicks at most,
// with every date shown, and editable, before anything is done.
#include "core/places/agentbinary.h"
#include "core/services/presenttime.h"
#include "tests/e2e/writtenfile.h"
#include "tests/qtprogram.h"
#include "tests/ui/judge.h"
#include "tests/ui/teachingwindow.h"
#include "ui/courses/copy/copydatesmodel.h"
#include "ui/look/language.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr int mostClicks = 12;
constexpr int mostMs = 90'000;

/// Three TPs, the second in two sessions, taught a year ago.
Course lastYear()
{
    const Instant first = std::chrono::floor<std::chrono::days>(presentTime()) - 350 * 24h + 7h;
    Course course = sceneCourse(3, first);
    const Tp one = course.tps[0];
    course.tps.clear();
    for (int i = 0; i < 3; ++i) {
        Tp tp = one;
        tp.id = *TpId::parse("tp" + std::to_string(i + 1));
        tp.title = "TP " + std::to_string(i + 1);
        tp.codeVersion = "1";
        const Instant start = first + i * 14 * 24h;
        tp.sessions = {{{start, {}}, {start + 4h, {}}, start, start + 4h}};
        if (i == 1)
            tp.sessions.push_back({{start + 7 * 24h, {}}, {start + 7 * 24h + 4h, {}}, {}, {}});
        tp.deadline = {start + 12 * 24h, {}};
        tp.retention = {start + 60 * 24h, {}};
        course.tps.push_back(tp);
    }
    return course;
}

/// Ten lectures and, on the days after, TPs in the afternoon, from next week on.
QByteArray timetable()
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    for (int week = 1; week <= 4; ++week)
        for (const auto& [day, title] : {std::pair{0, "Cours magistral"}, {1, "TP apprentissage"}}) {
            const QByteArray date =
                QDate::currentDate().addDays(7 * week + day).toString(QStringLiteral("yyyyMMdd")).toLatin1();
            text += "BEGIN:VEVENT\r\nUID:" + date + "\r\nDTSTART:" + date + "T130000Z\r\nDTEND:" + date
                    + "T160000Z\r\nSUMMARY:" + title + "\r\nEND:VEVENT\r\n";
        }
    return text + "END:VCALENDAR\r\n";
}
/// Last year's course on a real agent, in the window.
class Taught final
{
public:
    /// With its code on the place where it has any.
    explicit Taught(const Course& course) : bench(carriedAgent())
    {
        bench.places.openAll();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(link().ready(), 15000); }();
        bench.classroom.putCourse(PlaceBook::thisComputer(), course, {}, {});
        [&] { QTRY_VERIFY_WITH_TIMEOUT(bench.classroom.courses().size() == 1, 15000); }();
        for (const Tp& tp : course.tps)
            if (!tp.codeVersion.empty())
                write(folder()
                          + QStringLiteral("code/%1@1/exercise.py").arg(QString::fromStdString(tp.id.text())),
                      "print(1)\n");
        teaching = std::make_unique<TeachingWindow>(bench);
        window().show();
        window().showSection(Section::Courses);
    }
    [[nodiscard]] PlaceLink& link() { return *bench.places.link(PlaceBook::thisComputer()); }
    [[nodiscard]] MainWindow& window() { return teaching->window(); }
    [[nodiscard]] QString folder() const { return bench.root() + QStringLiteral("/courses/deep-learning/"); }

    TeachingBench bench;
    std::unique_ptr<TeachingWindow> teaching;
};

Course withoutCode(Course course)
{
    for (Tp& tp : course.tps)
        tp.codeVersion.clear();
    return course;
}
} // namespace

class CopyCourse final : public QObject
{
    Q_OBJECT
    Language m_language;
    int m_clicks = 0;

    template <class Button = QPushButton>
    void press(const QWidget& in, const char* name)
    {
        auto* button = in.findChild<Button*>(QLatin1String(name));
        QVERIFY2(button != nullptr, name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        ++m_clicks;
    }

    QWidget& beginCopy(const QWidget& window)
    {
        press<QToolButton>(window, "courseCopy");
        [] { QTRY_VERIFY(openDialog("copyWizard") != nullptr); }();
        return *openDialog("copyWizard");
    }

    /// Gives the path where the dialog has the focus, and presses its button. Not typed: what completes it
    /// would take the first click for itself.
    void choose(const QWidget& over, const char* dialogName, const QString& path)
    {
        QTRY_VERIFY(over.findChild<QFileDialog*>(QLatin1String(dialogName)) != nullptr);
        auto* dialog = over.findChild<QFileDialog*>(QLatin1String(dialogName));
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        auto* open = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open);
        QTRY_VERIFY(open->isEnabled());
        QTest::mouseClick(open, Qt::LeftButton);
        ++m_clicks;
    }

    void noFaults(const QWidget& wizard)
    {
        QTRY_VERIFY2(faultsOf(wizard).isEmpty(), qPrintable(faultsOf(wizard).join(QLatin1Char('\n'))));
    }

    static void canBeTabbed(QWidget& wizard)
    {
        const QStringList faults = tabFaultsOf(wizard);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void ontoATimetable()
    {
        QTemporaryDir files;
        const QString list = files.filePath(QStringLiteral("m1.csv"));
        const QString hours = files.filePath(QStringLiteral("edt.ics"));
        write(list, "login;first name;last name\nzoe;Zo\xc3\xa9;Exemple\nmax;Max;Exemple\n");
        write(hours, timetable());
        Taught taught(lastYear());
        TeachingBench& bench = taught.bench;
        const QString courses = bench.root() + QStringLiteral("/courses/");
        write(taught.folder() + QStringLiteral("data/set.bin"), QByteArray(1'000'000, 'd'));

        QElapsedTimer taken;
        taken.start();
        QWidget& wizard = beginCopy(taught.window());
        auto* name = wizard.findChild<QLineEdit*>(QStringLiteral("copyName"));
        QTRY_VERIFY(QApplication::focusWidget() == name);
        QTest::keyClicks(name, QStringLiteral("Deep learning, this year")); // what was there is selected
        noFaults(wizard);
        press(wizard, "wizardNext");
        press(wizard, "rosterChoose");
        choose(wizard, "classList", list);
        QTRY_COMPARE(wizard.findChild<QTableView*>(QStringLiteral("rosterTable"))->model()->rowCount(), 2);
        press(wizard, "wizardNext");
        press<QToolButton>(wizard, "copyTimetable");
        press(wizard, "timetableChoose");
        choose(wizard, "courseTimetable", hours);
        auto* search = wizard.findChild<QLineEdit*>(QStringLiteral("timetableSearch"));
        QTRY_VERIFY(search->isVisible());
        QTest::keyClicks(search, QStringLiteral("TP"));
        press(wizard, "timetableChooseShown");
        QCOMPARE(wizard.findChild<QLabel*>(QStringLiteral("copyFound"))->text(),
                 QStringLiteral("The TPs have 4 sessions. Each has its event."));
        noFaults(wizard);
        press(wizard, "wizardNext");
        auto* dates = wizard.findChild<QTableView*>(QStringLiteral("copyDates"));
        QTRY_VERIFY(dates->isVisible());
        QCOMPARE(dates->model()->rowCount(), 3);
        noFaults(wizard);
        QCOMPARE(bench.classroom.courses().size(), std::size_t{1}); // nothing is done yet
        press(wizard, "wizardNext");
        QTRY_VERIFY(openDialog("copyWizard") == nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(bench.classroom.courses().size(), std::size_t{2}, 20000);
        QTRY_COMPARE(bench.operations.running(), 0);
        QVERIFY2(m_clicks <= mostClicks, qPrintable(QString::number(m_clicks)));
        QVERIFY(taken.elapsed() < mostMs);

        const CourseRef ref{PlaceBook::thisComputer(), *CourseId::parse("deep-learning-this-year")};
        const CourseCard* card = bench.classroom.card(ref);
        QVERIFY(card != nullptr);
        QCOMPARE(card->course.seats.size(), std::size_t{2});
        QCOMPARE(card->course.tps.size(), std::size_t{3});
        for (int tp = 0; tp < 3; ++tp) {
            const Tp& made = card->course.tps[static_cast<std::size_t>(tp)];
            const int week = tp == 0 ? 1 : tp == 1 ? 2 : 4; // the second takes two
            const QString date = QDate::currentDate().addDays(7 * week + 1).toString(Qt::ISODate);
            QCOMPARE(QString::fromStdString(toIso(made.sessions.front().start.utc)),
                     date + QStringLiteral("T13:00:00Z"));
            QVERIFY(!made.sessions.front().opened && !made.sessions.front().ended);
            QVERIFY(QFile::exists(
                courses + QStringLiteral("deep-learning-this-year/code/tp%1@1/exercise.py").arg(tp + 1)));
        }
        QVERIFY(QFile::exists(courses + QStringLiteral("deep-learning-this-year/data/set.bin")));
        // Each TP is told when this timetable changes.
        const QDir timetables(bench.settings.folder() + QStringLiteral("/timetables"));
        QTRY_COMPARE(timetables.entryList(QDir::Files).size(), 3);
    }

    void movesAllAndOneByItself()
    {
        Taught taught(withoutCode(lastYear()));
        TeachingBench& bench = taught.bench;
        QWidget& wizard = beginCopy(taught.window());
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        for (int page = 0; page < 3; ++page) { // the same name, nobody yet, 52 weeks on
            canBeTabbed(wizard);
            press(wizard, "wizardNext");
        }
        canBeTabbed(wizard);
        auto* dates = wizard.findChild<QTableView*>(QStringLiteral("copyDates"));
        QTRY_VERIFY(dates->isVisible());
        dates->setFocus();
        QVERIFY(
            wizard.findChild<QLabel*>(QStringLiteral("copyWarns"))->text().contains(QLatin1String("Nobody")));

        // The first line, by keyboard: an hour later.
        QTest::keyClick(dates, Qt::Key_Return);
        QTRY_VERIFY(dates->findChild<QDateTimeEdit*>(QStringLiteral("copyDate")) != nullptr);
        auto* field = dates->findChild<QDateTimeEdit*>(QStringLiteral("copyDate"));
        const QDateTime proposed = field->dateTime();
        field->setDateTime(proposed.addSecs(3600));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(dates->findChild<QDateTimeEdit*>(QStringLiteral("copyDate")) == nullptr);
        QVERIFY(wizard.isVisible());
        // The last is not wanted.
        dates->setCurrentIndex(dates->model()->index(2, 2));
        QTest::keyClick(dates, Qt::Key_Space);
        QCOMPARE(dates->model()->index(2, 2).data().toString(), QStringLiteral("not copied"));
        press(wizard, "wizardNext");
        QTRY_COMPARE_WITH_TIMEOUT(bench.classroom.courses().size(), std::size_t{2}, 20000);
        const CourseRef ref{PlaceBook::thisComputer(), *CourseId::parse("deep-learning-2")};
        const CourseCard* card = bench.classroom.card(ref);
        QVERIFY(card != nullptr);
        QCOMPARE(card->course.tps.size(), std::size_t{2});
        QVERIFY(card->course.seats.empty());
        const auto localStart = [](const Tp& tp) {
            return QString::fromStdString(tp.sessions.front().start.local);
        };
        QCOMPARE(localStart(card->course.tps[0]),
                 proposed.addSecs(3600).toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
        QCOMPARE(localStart(card->course.tps[1]),
                 proposed.addDays(14).toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
        QTRY_COMPARE(bench.operations.running(), 0);
    }

    void saysWhatToDoWhereThePlaceIsAway()
    {
        Taught taught(withoutCode(lastYear()));
        TeachingBench& bench = taught.bench;
        PlaceLink& link = taught.link();
        const MainWindow& window = taught.window();
        beginCopy(taught.window());
        link.close(); // while the pages are filled in
        QTRY_VERIFY(!link.ready());
        for (int page = 0; page < 4; ++page)
            press(*openDialog("copyWizard"), "wizardNext");
        const auto said = [&window] {
            QStringList words;
            for (const QLabel* label : window.findChildren<QLabel*>(QStringLiteral("messageText")))
                if (label->isVisible())
                    words << label->text();
            return words.join(QLatin1Char('\n'));
        };
        QTRY_VERIFY2(said().contains(QStringLiteral("cannot be reached")), qPrintable(said()));
        QVERIFY(!QDir(bench.root() + QStringLiteral("/courses/deep-learning-2")).exists());
        QVERIFY(bench.operations.at(0).state == OperationState::Failed);
        link.open();
        QTRY_VERIFY_WITH_TIMEOUT(link.ready(), 15000);
        bench.operations.retry(bench.operations.at(0).id); // nothing has to be filled in again
        QTRY_COMPARE_WITH_TIMEOUT(bench.classroom.courses().size(), std::size_t{2}, 15000);
    }
};

PUPITRE_QTEST(CopyCourse)
#include "copycourse.moc"
