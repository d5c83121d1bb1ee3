// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A timetable that has changed since a TP was made: said on its page, compared, taken over or left, and never
// taken over by itself.
#include "core/services/presenttime.h"
#include "core/services/timetable/timetablememory.h"
#include "tests/qtprogram.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/parts/messagebar.h"
#include "ui/tp/tppage.h"
#include "ui/words/text.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

QByteArray stamp(Instant at)
{
    QByteArray text = QByteArray::fromStdString(toIso(std::chrono::floor<std::chrono::seconds>(at)));
    return text.replace("-", "").replace(":", "");
}

/// A TP in two days, whose timetable has moved it by a day since.
class MovedClass final
{
public:
    MovedClass() : m_bench(openScene(31, -48h)), m_window(m_bench)
    {
        connected = m_bench.connect();
        const Tp& tp = *m_bench.classroom.tp(m_bench.tp());
        before = tp.sessions.front();
        TimetableEvent event;
        event.uid = "1";
        event.summary = "TP";
        event.start = before.start;
        event.end = before.end;
        KnownTimetable known{toStd(source()), "Europe/Paris", presentTime() - 2h, {event}};
        const TimetableMemory memory(toStd(m_bench.settings.folder()) + "/timetables");
        connected = connected && memory.remember(m_bench.tp(), known).has_value();
        write(before.start.utc + 24h);
        m_window.window().show();
        m_window.window().showSection(Section::Courses);
        m_window.courses().openTp(m_bench.tp());
    }

    void write(Instant start) const
    {
        QFile file(source());
        const QByteArray text =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:TP\r\nDTSTART:" + stamp(start)
            + "\r\nDTEND:" + stamp(start + 4h) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
    }
    [[nodiscard]] MessageBar& bar() { return *find<MessageBar>("noticeFirst"); }
    [[nodiscard]] bool isProposed()
    {
        return bar().isVisible() && bar().message().action.startsWith(QStringLiteral("Compare"));
    }
    [[nodiscard]] QWidget& compare()
    {
        Q_EMIT bar().actionClicked();
        static_cast<void>(QTest::qWaitFor([] { return openDialog("decisionDialog") != nullptr; }));
        return *openDialog("decisionDialog");
    }
    [[nodiscard]] Instant start() const
    {
        return m_bench.classroom.tp(m_bench.tp())->sessions.front().start.utc;
    }
    [[nodiscard]] TeachingWindow& window() { return m_window; }
    void openAgain() { m_window.courses().openTp(m_bench.tp()); }

    bool connected = false;
    Session before;

private:
    [[nodiscard]] QString source() const { return m_bench.root() + QStringLiteral("/edt.ics"); }
    template <class W>
    [[nodiscard]] W* find(const char* name)
    {
        return m_window.window().findChild<TpPage*>()->findChild<W*>(QLatin1String(name));
    }

    TeachingBench m_bench;
    TeachingWindow m_window;
};

QPushButton* buttonWith(QWidget& dialog, const QString& words)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == words)
            return button;
    return nullptr;
}

} // namespace

class TimetableNoticeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheNewHoursOverWhenToldTo()
    {
        MovedClass moved;
        QVERIFY(moved.connected);
        QTRY_VERIFY(moved.isProposed());
        QCOMPARE(moved.start(), moved.before.start.utc); // nothing by itself
        QPushButton* yes = buttonWith(moved.compare(), QStringLiteral("Take over"));
        QVERIFY(yes);
        yes->click();
        QTRY_VERIFY(moved.start() != moved.before.start.utc);
        const auto late = moved.start() - moved.before.start.utc;
        QVERIFY(late > 23h && late <= 24h);
        QTRY_COMPARE(moved.bar().message().tone, Tone::Ok);
        moved.openAgain();
        QVERIFY(!moved.isProposed());
    }

    void leavesTheTpAsItIsWhenToldTo()
    {
        MovedClass moved;
        QVERIFY(moved.connected);
        QTRY_VERIFY(moved.isProposed());
        QTest::keyClick(&moved.compare(), Qt::Key_Escape);
        QTRY_VERIFY(!moved.isProposed());
        moved.openAgain();
        QCoreApplication::processEvents();
        QVERIFY(!moved.isProposed());
        QCOMPARE(moved.start(), moved.before.start.utc);
    }

    void looks_data() { Pictures::addRows(); }
    void looks()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        Pictures pictures;
        pictures.use(language, dark);
        MovedClass moved;
        QVERIFY(moved.connected);
        QTRY_VERIFY(moved.bar().isVisible());
        pictures.take(moved.window().window(), QStringLiteral("timetable-notice"));
        pictures.take(moved.compare(), QStringLiteral("timetable-compare"));
        openDialog("decisionDialog")->close();
    }
};

PUPITRE_QTEST(TimetableNoticeTest)
#include "timetablenotice.moc"
