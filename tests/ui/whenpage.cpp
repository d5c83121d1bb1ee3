// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When, as a teacher fills it: sessions typed, weekly with a day struck out, or ticked in a timetable file as
// universities and calendars write them; a broken file is told by its lines, and a huge one keeps the window
// alive.
#include "ui/courses/wizard/whenpage.h"
#include "core/services/timetable/timetablereading.h"
#include "tests/qtprogram.h"
#include "tests/ui/judge.h"
#include "tests/ui/loopprobe.h"
#include "ui/look/language.h"
#include "ui/parts/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pupitre;

namespace
{
QByteArray stamp(const QDate& day, const char* hour)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + 'T' + hour;
}

/// One event per date, as ADE exports them, its hours in UTC.
QByteArray adeEvent(int number, const QDate& day, const QByteArray& title)
{
    return "BEGIN:VEVENT\r\nDTSTAMP:20260901T000000Z\r\nDTSTART:" + stamp(day, "070000Z")
           + "\r\nDTEND:" + stamp(day, "110000Z") + "\r\nSUMMARY:" + title
           + "\r\nLOCATION:SC 10 01\r\nDESCRIPTION:\\n\\nM2 INFO\\n(Exporté le:01/09/2026)\\n"
             "\r\nUID:ADE60-"
           + QByteArray::number(number) + "\r\nEND:VEVENT\r\n";
}

QByteArray calendar(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ADE/version 6.0\r\n" + events + "END:VCALENDAR\r\n";
}

/// The page alone, with what it needs.
class ShownWhen final
{
public:
    ShownWhen() : m_reading(m_mailbox), page(draft, m_reading)
    {
        page.resize(700, 560);
        page.show();
        page.enter();
        zone().setCurrentText(QStringLiteral("Europe/Paris"));
    }

    template <class Widget = QAbstractButton>
    [[nodiscard]] Widget& find(const char* name) const
    {
        auto* widget = page.findChild<Widget*>(QLatin1String(name));
        if (widget == nullptr)
            qFatal("no %s", name);
        return *widget;
    }
    void click(const char* name) const { QTest::mouseClick(&find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QComboBox& zone() const { return find<QComboBox>("whenZone"); }
    [[nodiscard]] QTableView& events() const { return find<QTableView>("timetableEvents"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return events().model()->index(row, column).data().toString();
    }
    void clickRow(int row) const
    {
        const QModelIndex title = events().model()->index(row, 2);
        events().scrollTo(title);
        QTest::mouseClick(events().viewport(), Qt::LeftButton, {}, events().visualRect(title).center());
    }
    [[nodiscard]] std::vector<SessionDraft> sessions() const { return draft.course.sessions; }

    /// Drops a file of this text on the page.
    void drop(const QByteArray& text)
    {
        click("whenFromTimetable");
        QFile file(m_folder.filePath(QStringLiteral("edt.ics")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QWidget* pane = find<QLabel>("timetableName").parentWidget();
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(pane, &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(pane, &event);
    }

private:
    QTemporaryDir m_folder;
    Mailbox m_mailbox;
    TimetableReading m_reading;

public:
    WizardDraft draft;
    WhenPage page;
};

SessionDraft session(const QDate& day, const char* from, const char* to)
{
    const std::string date = day.toString(Qt::ISODate).toStdString() + "T";
    return {date + from, date + to};
}
} // namespace

class WhenPageTest final : public QObject
{
    Q_OBJECT
    Language m_language;
    const QDate m_today = QDate::currentDate();

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void takesTypedSessionsAndProposesADeadline()
    {
        ShownWhen page;
        page.find<QDateEdit>("whenDay").setDate(QDate(2027, 1, 11));
        page.click("whenAdd");
        QCOMPARE(page.sessions(), (std::vector{session(QDate(2027, 1, 11), "08:00", "12:00"),
                                               session(QDate(2027, 1, 18), "08:00", "12:00")}));
        QCOMPARE(page.draft.course.deadline, std::string("2027-01-24T23:59"));
        page.find<QDateTimeEdit>("whenDeadline").setDate(QDate(2027, 1, 20));
        page.click("whenAdd");
        QCOMPARE(page.draft.course.deadline, std::string("2027-01-20T23:59")); // theirs now, and too early
        QString problem;
        QVERIFY(!page.page.mayLeave(problem));
        QCOMPARE(problem, QStringLiteral("The deadline is before the end of the last session."));
    }

    void repeatsEveryWeekWithoutTheDaysStruckOut()
    {
        ShownWhen page;
        page.click("whenWeekly");
        page.find<QDateEdit>("weeklyFirst").setDate(QDate(2027, 3, 15));
        page.find<QSpinBox>("weeklyWeeks").setValue(3);
        QCOMPARE(page.find<QDateEdit>("weeklyUntil").date(), QDate(2027, 3, 29));
        page.find<QDateEdit>("weeklyUntil").setDate(QDate(2027, 4, 7)); // between two sessions
        QCOMPARE(page.find<QSpinBox>("weeklyWeeks").value(), 4);
        auto& days = page.find<QListWidget>("weeklyDays");
        QCOMPARE(days.count(), 4);
        days.setCurrentRow(2); // Easter Monday
        QTest::keyClick(&days, Qt::Key_Space);
        // The clocks go forward on the 28th: the hours on the wall stay.
        QCOMPARE(page.sessions(), (std::vector{session(QDate(2027, 3, 15), "08:00", "12:00"),
                                               session(QDate(2027, 3, 22), "08:00", "12:00"),
                                               session(QDate(2027, 4, 5), "08:00", "12:00")}));
        page.draft.course.title = page.draft.course.tpTitle = page.draft.course.image = "x";
        const auto course = courseFrom(page.draft.course);
        QVERIFY(course.has_value());
        QCOMPARE(toIso(course->tps[0].sessions[1].start.utc), std::string("2027-03-22T07:00:00Z"));
        QCOMPARE(toIso(course->tps[0].sessions[2].start.utc), std::string("2027-04-05T06:00:00Z"));
    }

    void picksSearchedEventsOfAnAdeFile()
    {
        ShownWhen page;
        QByteArray events;
        for (int week = -2; week <= 4; ++week) {
            events += adeEvent(10 * week + 100, m_today.addDays(7 * week + 2), "TP FMIN118 Réseaux");
            events += adeEvent(10 * week + 101, m_today.addDays(7 * week + 3), "CM FMIN118");
        }
        page.zone().setCurrentText(QStringLiteral("Etc/UTC"));
        page.drop(calendar(events));
        QTRY_COMPARE(page.events().model()->rowCount(), 14);
        QVERIFY(page.sessions().empty());
        QTest::keyClicks(&page.find<QLineEdit>("timetableSearch"), QStringLiteral("tp reseaux"));
        QCOMPARE(page.events().model()->rowCount(), 7);
        QCOMPARE(page.cell(0, 1), QStringLiteral("past"));
        QVERIFY(!page.events().model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
        page.clickRow(0); // does nothing
        QVERIFY(page.sessions().empty());
        QCOMPARE(page.cell(2, 1), QStringLiteral("07:00–11:00"));
        QCOMPARE(page.cell(2, 3), QStringLiteral("SC 10 01"));
        page.clickRow(2);
        page.events().setCurrentIndex(page.events().model()->index(4, 3));
        QTest::keyClick(&page.events(), Qt::Key_Space);
        QCOMPARE(page.sessions(), (std::vector{session(m_today.addDays(2), "07:00", "11:00"),
                                               session(m_today.addDays(16), "07:00", "11:00")}));
        page.click("timetableChooseShown");
        QCOMPARE(page.sessions().size(), std::size_t{5});
        page.clickRow(3);
        QCOMPARE(page.sessions().size(), std::size_t{4});
        // Another zone of the class: the same instants, shown by its clocks.
        page.zone().setCurrentText(QStringLiteral("Asia/Kathmandu"));
        QTRY_COMPARE(page.cell(2, 1), QStringLiteral("12:45–16:45"));
        QCOMPARE(page.sessions().size(), std::size_t{4});
        QCOMPARE(page.sessions().front(), session(m_today.addDays(2), "12:45", "16:45"));
        page.click("timetableChooseNone");
        QVERIFY(page.sessions().empty());
        page.click("whenTyped");
        QCOMPARE(page.sessions().size(), std::size_t{1});
    }

    /// A rule with an exception and a moved date, over a clock change, as Google writes it.
    void followsTheRulesOfAGoogleFile()
    {
        ShownWhen page;
        const QDate first(m_today.addYears(1).year(), 3, 15);
        const QByteArray zone = ";TZID=Europe/Paris:";
        page.drop(calendar(
            "X-WR-CALNAME:Cours\r\nX-WR-TIMEZONE:Europe/Paris\r\nBEGIN:VEVENT\r\nDTSTART" + zone
            + stamp(first, "140000") + "\r\nDTEND" + zone + stamp(first, "170000")
            + "\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE" + zone + stamp(first.addDays(7), "140000")
            + "\r\nUID:a1@google.com\r\nSUMMARY:TP\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART" + zone
            + stamp(first.addDays(15), "090000") + "\r\nDTEND" + zone + stamp(first.addDays(15), "120000")
            + "\r\nRECURRENCE-ID" + zone + stamp(first.addDays(14), "140000")
            + "\r\nUID:a1@google.com\r\nSUMMARY:TP déplacé\r\nEND:VEVENT\r\n"));
        QTRY_COMPARE(page.events().model()->rowCount(), 3);
        page.click("timetableChooseShown");
        QCOMPARE(page.sessions(),
                 (std::vector{session(first, "14:00", "17:00"), session(first.addDays(15), "09:00", "12:00"),
                              session(first.addDays(21), "14:00", "17:00")}));
        QVERIFY(!page.find<MessageBar>("timetableMessage").isVisible());
    }

    void asksAnAddress()
    {
        QTcpServer server; // what a university's timetable server does with a subscription
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QByteArray text = calendar(adeEvent(1, m_today.addDays(2), "TP"));
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [socket, text] {
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                              + QByteArray::number(text.size()) + "\r\n\r\n" + text);
                socket->disconnectFromHost();
            });
        });
        ShownWhen page;
        page.click("whenFromTimetable");
        page.click("timetableUseAddress");
        auto& address = page.find<QLineEdit>("timetableAddress");
        QVERIFY(address.isVisible());
        QTest::keyClicks(&address, QStringLiteral("edt.example.org"));
        QTest::keyClick(&address, Qt::Key_Return);
        QVERIFY(page.find<MessageBar>("timetableMessage").isVisible());
        address.clear();
        QTest::keyClicks(&address,
                         QStringLiteral("http://127.0.0.1:%1/ics?token=s3cret").arg(server.serverPort()));
        QTest::keyClick(&address, Qt::Key_Return);
        QTRY_COMPARE(page.events().model()->rowCount(), 1);
        QVERIFY(!page.find<MessageBar>("timetableMessage").isVisible());
        QCOMPARE(page.find<QLabel>("timetableName").text(), QStringLiteral("127.0.0.1"));
    }

    void tellsABrokenFileByItsLines()
    {
        ShownWhen page;
        page.drop(calendar(adeEvent(1, m_today.addDays(2), "TP")
                           + "BEGIN:VEVENT\r\nDTSTART:demain\r\nSUMMARY:TP 2\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nSUMMARY:TP 3\r\nEND:VEVENT\r\n"));
        QTRY_COMPARE(page.events().model()->rowCount(), 1);
        const auto& bar = page.find<MessageBar>("timetableMessage");
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.message().what, QStringLiteral("2 events of the file could not be read."));
        QVERIFY2(bar.message().details.contains(QLatin1String("Line 14, event left out: this is no date: ")),
                 qPrintable(bar.message().details));
        QVERIFY(bar.message().details.contains(
            QLatin1String("Line 17, event left out: the event has no beginning.")));
        page.click("timetableChooseShown");
        QCOMPARE(page.sessions().size(), std::size_t{1});
        page.drop("Bonjour");
        QTRY_COMPARE(bar.message().what, QStringLiteral("This file is no timetable."));
        QVERIFY(page.sessions().empty());
        QVERIFY(!page.events().isVisible());
    }

    void cutsNoWordsAndIsReachedByKeys()
    {
        for (const QString& language : {QStringLiteral("fr"), QStringLiteral("en")}) {
            m_language.use(language);
            ShownWhen page;
            page.drop(calendar(adeEvent(1, m_today.addDays(2), "TP")));
            QTRY_COMPARE(page.events().model()->rowCount(), 1);
            page.page.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&page.page));
            page.find<QLineEdit>("timetableSearch").setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // to what was found
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QCOMPARE(page.sessions().size(), std::size_t{1});
            for (const char* way : {"whenFromTimetable", "whenWeekly", "whenTyped"}) {
                page.click(way);
                QCoreApplication::processEvents();
                const QStringList faults = faultsOf(page.page) + tabFaultsOf(page.page);
                QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
            }
        }
    }

    void staysAliveWith20000Events()
    {
        QByteArray events;
        for (int i = 0; i < 20'000; ++i)
            events += adeEvent(i, m_today.addDays(i % 300 - 100), i % 50 == 7 ? "TP Vision" : "CM Algèbre");
        ShownWhen page;
        LoopProbe probe;
        page.drop(calendar(events));
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(page.events().model()->rowCount(), 20'000, 60'000);
        const qint64 reading = since.elapsed();
        QTest::keyClicks(&page.find<QLineEdit>("timetableSearch"), QStringLiteral("TP Vision"));
        QCOMPARE(page.events().model()->rowCount(), 400);
        page.find<QLineEdit>("timetableSearch").clear();
        QTRY_COMPARE(page.events().model()->rowCount(), 20'000);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(&page.events(), Qt::Key_PageDown);
            QCoreApplication::processEvents();
        }
        qInfo("read in %lld ms; the window was late by %.1f ms at most, of %d times",
              static_cast<long long>(reading), probe.longest(), probe.samples());
        QVERIFY(probe.samples() > 5);
        // Read on this thread, it would be late by all of it; how fast a machine is does not matter.
        QVERIFY(probe.longest() < std::max(50.0, 0.7 * static_cast<double>(reading)));
    }
};

PUPITRE_QTEST(WhenPageTest)
#include "whenpage.moc"
