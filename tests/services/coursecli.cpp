// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a course holds and what is planned with it, from the command line: columns and groups of a class list,
// documents, journal, week, changes that wait, a timetable that changes.
#include "tests/qtprogram.h"
#include "tests/services/cliprogram.h"

#include "core/services/waiting/waitingchange.h"
#include "core/store/store.h"
#include "core/store/waitingtable.h"

#include <nlohmann/json.hpp>

#include <QDate>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace pupitre;
using test::words;

class CourseCliTest final : public QObject
{
    Q_OBJECT

    test::CliProgram m_program;

    static QByteArray day(int fromNow)
    {
        return QDate::currentDate().addDays(fromNow).toString(QStringLiteral("yyyyMMdd")).toLatin1();
    }
    /// A timetable of one event, from nine to eleven.
    static QByteArray calendar(const QByteArray& when)
    {
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:TP IA\r\nDTSTART:" + when
               + "T090000Z\r\nDTEND:" + when + "T110000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
    [[nodiscard]] QString file(const char* name) const
    {
        return m_program.home() + QLatin1Char('/') + QString::fromLatin1(name);
    }
    [[nodiscard]] QString answer(const char* command) const
    {
        return m_program.run(words(command)).json().value(QStringLiteral("answer")).toString();
    }
    [[nodiscard]] QJsonArray seats() const
    {
        return m_program.run(words("course show dl --json"))
            .json()
            .value(QStringLiteral("course"))
            .toObject()
            .value(QStringLiteral("seats"))
            .toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.write("dl/class.csv", "login\nada\n");
        m_program.write("dl/code/exercise.py", "print(1)\n");
        m_program.write("dl/documents/subject.txt", "Train it.\n");
        m_program.write("edt.ics", calendar(day(30)));
        const auto made =
            m_program.run(words("course create --title Deep --id dl --tp-title One --tp tp1 --image "
                                "localhost/x:1 --zone UTC --events tp --memory 2048 --deadline")
                          << QDate::currentDate().addDays(40).toString(Qt::ISODate) << file("dl")
                          << QStringLiteral("--timetable") << file("edt.ics"));
        QVERIFY2(made.status == 0, made.all());
    }

    void namesColumnsAndMakesGroups()
    {
        m_program.write("odd.csv", "Qui;Truc\nExemple;ada\nTest;lea\nEssai;zoe\nNeuf;max\n");
        const QStringList roster = words("course roster dl") << file("odd.csv");
        const auto asked = m_program.run(roster + words("--lang=en"));
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.out.contains(QStringLiteral("Truc")), asked.all());
        QVERIFY2(asked.err.contains(QStringLiteral("--column login=1")), asked.all());
        const auto columns =
            m_program.run(roster + words("--json")).json().value(QStringLiteral("columns")).toArray();
        QCOMPARE(columns.size(), 2);
        QVERIFY(columns[1].toObject().value(QStringLiteral("meaning")).isNull());

        QCOMPARE(m_program.run(roster + words("--column login=9")).status, 1);
        QCOMPARE(m_program.run(roster + words("--column colour=2")).status, 1);
        const QStringList named = roster + words("--column login=2 --column last-name=Qui");
        QCOMPARE(m_program.run(named + words("--group ada")).status, 1);        // alone is no group
        QCOMPARE(m_program.run(named + words("--group lea,nobody")).status, 1); // who?
        QCOMPARE(m_program.run(named + words("--group lea,zoe --alone")).status, 1);
        const auto applied = m_program.run(named + words("--group lea,zoe --apply --json"));
        QVERIFY2(applied.status == 0, applied.all());
        QCOMPARE(seats().size(), 3);
        QCOMPARE(seats()[1].toObject().value(QStringLiteral("members")).toArray().size(), 2);

        m_program.write("bare.csv", "lea;lea@example.org\nzoe;zoe@example.org\n");
        const auto bare = m_program.run(
            words("course roster dl --no-header --column login=1 --column mail=2 --group lea,zoe --json")
            << file("bare.csv"));
        QVERIFY2(bare.status == 0, bare.all());
        QCOMPARE(bare.json().value(QStringLiteral("added")).toArray().size(), 0);
        QCOMPARE(bare.json().value(QStringLiteral("changed")).toArray().size(),
                 1); // one seat, with mails now
    }

    void addsDocumentsAndListsWhatIsHandedOut()
    {
        m_program.write("hints.txt", "Use relu.\n");
        QCOMPARE(m_program.run(words("course add-documents dl") << file("none.txt")).status, 1);
        QCOMPARE(m_program.run(words("course add-documents dl")).status, 2);
        const auto added = m_program.run(words("course add-documents dl --lang=en") << file("hints.txt"));
        QVERIFY2(added.status == 0, added.all());
        QVERIFY2(added.out.contains(QStringLiteral("1 document was added to Deep")), added.all());
        const auto listed = m_program.run(words("course files dl --json"));
        QVERIFY2(listed.status == 0, listed.all());
        const auto documents = listed.json()
                                   .value(QStringLiteral("documents"))
                                   .toObject()
                                   .value(QStringLiteral("files"))
                                   .toArray();
        QCOMPARE(documents.size(), 2); // the one that was there stays
        QVERIFY(m_program.run(words("course files dl tp1")).out.contains(QStringLiteral("exercise.py")));
        QCOMPARE(m_program.run(words("course files dl tp9")).status, 1);
    }

    void readsTheJournal()
    {
        const auto all = m_program.run(words("course journal dl --json"));
        QVERIFY2(all.status == 0, all.all());
        const auto entries = all.json().value(QStringLiteral("entries")).toArray();
        QVERIFY(entries.size() > 1);
        const auto last = m_program.run(words("course journal dl tp1 --newest 1 --json"));
        QCOMPARE(last.json().value(QStringLiteral("entries")).toArray().size(), 1);
        QCOMPARE(m_program.run(words("course journal dl --newest many")).status, 2);
        QCOMPARE(m_program.run(words("course journal dl tp9")).status, 1);
        const auto french = m_program.run(words("course journal dl --lang=fr"));
        QVERIFY2(french.out.contains(QStringLiteral("publi")), french.all());
    }

    void showsTheLoadOfAWeek()
    {
        const QString when = QDate::currentDate().addDays(30).toString(Qt::ISODate);
        const auto shown = m_program.run(words("course week --lang=en") << when);
        QVERIFY2(shown.status == 0, shown.all());
        QVERIFY2(shown.out.contains(QStringLiteral("09:00 – 11:00")), shown.all());
        QVERIFY(shown.out.contains(QStringLiteral("memory")));
        const auto document = m_program.run(words("course week --place here --json") << when).json();
        const auto place = document.value(QStringLiteral("places")).toArray().at(0).toObject();
        QVERIFY(place.value(QStringLiteral("has")).toObject().value(QStringLiteral("cpus")).toInt() > 0);
        int most = 0;
        for (const auto& one : place.value(QStringLiteral("days")).toArray())
            most = std::max(most, one.toObject().value(QStringLiteral("memoryMiB")).toInt());
        QVERIFY(most >= 2048);
        QCOMPARE(m_program.run(words("course week monday")).status, 2);
        QVERIFY(m_program.run(words("course week 2019-01-01 --lang=en"))
                    .out.contains(QStringLiteral("no session")));
    }

    void saysWhatTheNextWeeksNeed()
    {
        const auto shown = m_program.run(words("forecast --weeks 6 --lang=en"));
        QVERIFY2(shown.status == 0, shown.all());
        QVERIFY2(shown.out.contains(QStringLiteral("Memory")), shown.all());
        const auto ran = m_program.run(words("forecast --weeks 6 --place here --json"));
        const auto place = ran.json().value(QStringLiteral("places")).toArray().at(0).toObject();
        const auto stretches = place.value(QStringLiteral("stretches")).toArray();
        QVERIFY2(!stretches.isEmpty(), ran.all());
        const auto of = [](const QJsonValue& stretch) {
            return stretch.toObject().value(QStringLiteral("load")).toObject();
        };
        QVERIFY2(std::any_of(stretches.begin(), stretches.end(),
                             [&](const auto& stretch) {
                                 return of(stretch).value(QStringLiteral("memoryMiB")).toInt() >= 2048;
                             }),
                 ran.all());
        const auto calendar = m_program.run(words("forecast --weeks 6 --ics"));
        const auto windows = place.value(QStringLiteral("atMost")).toArray(); // until the hand-ins
        QVERIFY2(!windows.isEmpty(), ran.all());
        QCOMPARE(calendar.out.count(QStringLiteral("BEGIN:VEVENT")), stretches.size() + windows.size());
        QCOMPARE(calendar.out.count(QStringLiteral("STATUS:TENTATIVE")), windows.size());
        QVERIFY(calendar.out.endsWith(QStringLiteral("END:VCALENDAR\r\n")));
        const auto table = m_program.run(words("forecast --weeks 6 --csv"));
        QCOMPARE(table.out.count(QLatin1Char('\n')), stretches.size() + windows.size() + 1);
        // No TP of it uses a GPU.
        QVERIFY(
            !m_program.run(words("forecast --weeks 6 --scontrol")).out.contains(QStringLiteral("scontrol")));
        for (const char* wrong : {"forecast --weeks 0", "forecast --weeks two", "forecast --weeks 27"})
            QCOMPARE(m_program.run(words(wrong)).status, 2);
    }

    void saysWaysOutOfWhatIsTooLittle()
    {
        const auto first = [this] {
            return m_program.run(words("forecast --weeks 6 --place here --json"))
                .json()
                .value(QStringLiteral("places"))
                .toArray()
                .at(0)
                .toObject();
        };
        const int has =
            first().value(QStringLiteral("has")).toObject().value(QStringLiteral("memoryMiB")).toInt();
        QVERIFY(has > 2048);
        const auto made =
            m_program.run(words("course create --title Big --id big --tp-title Two --tp tp1 --image "
                                "localhost/x:1 --zone UTC --events tp --deadline")
                          << QDate::currentDate().addDays(40).toString(Qt::ISODate) << file("dl")
                          << QStringLiteral("--timetable") << file("edt.ics") << QStringLiteral("--memory")
                          << QString::number(has - 1024));
        QVERIFY2(made.status == 0, made.all());
        const auto shown = m_program.run(words("forecast --weeks 6 --lang=en"));
        QVERIFY2(shown.err.contains(QStringLiteral("Too little, ")), shown.all());
        QVERIFY2(shown.err.contains(QStringLiteral("  → Move ")), shown.all());
        QVERIFY2(shown.err.contains(QStringLiteral("  → Ask the administrator for more.")), shown.all());
        QVERIFY2(shown.out.contains(QStringLiteral("at most, while hand-ins go on: ")), shown.all());
        QStringList kinds;
        const auto conflicts = first().value(QStringLiteral("conflicts")).toArray();
        for (const auto& way : conflicts.at(0).toObject().value(QStringLiteral("waysOut")).toArray())
            kinds << way.toObject().value(QStringLiteral("kind")).toString();
        QCOMPARE(kinds, QStringList({QStringLiteral("moveSession"), QStringLiteral("moveSession"),
                                     QStringLiteral("reserve")}));
        QCOMPARE(m_program.run(words("course remove big --force --yes")).status, 0);
    }

    void listsAndDropsWhatWaits()
    {
        QVERIFY(m_program.run(words("waiting list --lang=en")).out.contains(QStringLiteral("Nothing waits")));
        std::int64_t id = 0;
        {
            const auto opened = Store::open(std::filesystem::path(file("data").toStdString())
                                            / "pupitre-desktop" / "pupitre.sqlite");
            QVERIFY(opened);
            const WaitingExtension what{
                *TpId::parse("tp1"), {{*SeatId::parse("s01")}, std::chrono::minutes(15), {}}, {}};
            WaitingRow row{
                0,         *PlaceId::parse("here"),           *CourseId::parse("dl"),
                Instant{}, toText(toJson(WaitingWhat(what))), Error{ErrorKind::Conflict, "dl", {}}};
            const auto added = WaitingTable(*opened->store).add(row);
            QVERIFY(added);
            id = *added;
        }
        const auto listed = m_program.run(words("waiting list --lang=en"));
        QVERIFY2(listed.out.contains(QStringLiteral("15 min more in each session")), listed.all());
        const auto first = [this] {
            return m_program.run(words("waiting list --json"))
                .json()
                .value(QStringLiteral("waiting"))
                .toArray()
                .at(0)
                .toObject();
        };
        QVERIFY(first().value(QStringLiteral("refused")).isObject());
        QCOMPARE(m_program.run(words("waiting retry") << QString::number(id)).status, 0);
        QVERIFY(first().value(QStringLiteral("refused")).isNull());
        QCOMPARE(m_program.run(words("waiting drop 999")).status, 1);
        QCOMPARE(m_program.run(words("waiting drop --json") << QString::number(id)).status, 0);
        QVERIFY(first().isEmpty());
    }

    void takesOverATimetableThatChanged()
    {
        const auto same = m_program.run(words("course timetable dl --json"));
        QVERIFY2(same.status == 0, same.all());
        QCOMPARE(same.json().value(QStringLiteral("answer")).toString(), QStringLiteral("same"));
        m_program.write("edt.ics", calendar(day(31)));
        const auto shown = m_program.run(words("course timetable dl --lang=en"));
        QVERIFY2(shown.out.contains(QStringLiteral("→")) && shown.out.contains(QStringLiteral("--take")),
                 shown.all());
        QCOMPARE(m_program.run(words("course timetable dl --take --leave")).status, 2);
        const auto taken = m_program.run(words("course timetable dl --take --json"));
        QVERIFY2(taken.status == 0, taken.all());
        QCOMPARE(taken.json().value(QStringLiteral("answer")).toString(), QStringLiteral("taken"));
        const auto moved = QDate::currentDate().addDays(31).toString(Qt::ISODate) + QStringLiteral(" 09:00");
        const auto now = m_program.run(words("course show dl"));
        QVERIFY2(now.out.contains(moved), now.all());
        m_program.write("edt.ics", calendar(day(32)));
        QCOMPARE(answer("course timetable dl --json"), QStringLiteral("none"));
        QCOMPARE(answer("course timetable dl --leave --json"), QStringLiteral("left"));
        QCOMPARE(answer("course timetable dl --json"), QStringLiteral("same")); // it is not proposed again
        QVERIFY(m_program.run(words("course show dl")).out.contains(moved));
        const QString timetables = file("config/pupitre/timetables");
        QCOMPARE(QDir(timetables).entryList(QDir::Files).size(), 1);
        QCOMPARE(m_program.run(words("course remove dl --yes --force")).status, 0);
        QCOMPARE(QDir(timetables).entryList(QDir::Files).size(), 0);
    }
};

PUPITRE_QTEST(CourseCliTest)
#include "coursecli.moc"
