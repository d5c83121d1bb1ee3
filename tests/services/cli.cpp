// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program itself, as a script calls it: exit codes, both languages, one JSON document, nothing that
// steers a terminal.
#include "tests/qtprogram.h"
#include "tests/services/cliprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using pupitre::test::words;

class CliTest final : public QObject
{
    Q_OBJECT

    using Ran = pupitre::test::CliRan;

    pupitre::test::CliProgram m_program;

    Ran run(const QStringList& words) { return m_program.run(words); }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QJsonObject json(const Ran& ran) { return ran.json(); }

private Q_SLOTS:
    void helpsInBothLanguages()
    {
        const Ran english = run({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")});
        const Ran french = run({QStringLiteral("--help"), QStringLiteral("--lang=fr")});
        QCOMPARE(english.status, 0);
        QCOMPARE(french.status, 0);
        QVERIFY(english.out.contains(QStringLiteral("course start")));
        QVERIFY(french.out.contains(QStringLiteral("course start")));
        QVERIFY(english.out != french.out);
        QVERIFY(french.out.contains(QStringLiteral("Codes de")));
    }

    void namesAWrongCommandLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("verb") << QStringList{QStringLiteral("course"), QStringLiteral("dance")};
        QTest::newRow("option") << QStringList{QStringLiteral("place"), QStringLiteral("list"),
                                               QStringLiteral("--x")};
        QTest::newRow("value") << QStringList{QStringLiteral("course"), QStringLiteral("list"),
                                              QStringLiteral("--place")};
        QTest::newRow("operands") << QStringList{QStringLiteral("course"), QStringLiteral("start")};
        QTest::newRow("who") << QStringList{QStringLiteral("course"), QStringLiteral("restart"),
                                            QStringLiteral("dl")};
    }
    void namesAWrongCommandLine()
    {
        QFETCH(const QStringList, words);
        const Ran ran = run(words);
        QCOMPARE(ran.status, 2);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(ran.out.isEmpty());
    }

    void listsPlacesAsOneDocument()
    {
        const Ran ran = run({QStringLiteral("place"), QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(ran.status, 0);
        QCOMPARE(json(ran).value(QStringLiteral("places")).toArray().size(), 1);
    }

    void reachesThisComputer()
    {
        const Ran ran = run({QStringLiteral("place"), QStringLiteral("show"), QStringLiteral("--json")});
        QVERIFY2(ran.status == 0, qPrintable(ran.err + ran.out));
        QVERIFY(json(ran).value(QStringLiteral("cpus")).toInt() > 0);
    }

    void saysWhereAPlaceCannotBeReached()
    {
        // Port 9 of loopback: nothing listens there.
        const Ran ran =
            run({QStringLiteral("place"), QStringLiteral("add"), QStringLiteral("nobody@127.0.0.1:9"),
                 QStringLiteral("--ssh-config"), QStringLiteral("/dev/null"), QStringLiteral("--json")});
        QCOMPARE(ran.status, 3);
        QVERIFY(json(ran).contains(QStringLiteral("error")));
    }

    void namesEverythingADraftLacks()
    {
        QFile roster(m_program.home() + QStringLiteral("/class.csv"));
        QVERIFY(roster.open(QIODevice::WriteOnly));
        roster.write("login,nom\nada,Exemple\nada,Encore\n");
        roster.close();
        const Ran ran = run({QStringLiteral("course"), QStringLiteral("create"), m_program.home(),
                             QStringLiteral("--dry-run")});
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.err.count(QLatin1Char('\n')), 6); // line 3, two titles, image, sessions, deadline
        QVERIFY(ran.err.contains(QStringLiteral("line 3")));
    }

    void saysWhichVersionItIs()
    {
        const Ran ran = run({QStringLiteral("--version")});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.startsWith(QStringLiteral("pupitre ")) && ran.out.trimmed().size() > 8,
                 qPrintable(ran.out));
    }

    void takesSessionsFromATimetable()
    {
        const QString home = m_program.home() + QStringLiteral("/timetable");
        QDir().mkpath(home + QStringLiteral("/code"));
        write(home + QStringLiteral("/class.csv"), "login\nada\n");
        write(home + QStringLiteral("/code/a.py"), "print(1)\n");
        write(home + QStringLiteral("/edt.ics"),
              "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:TP R\xc3\xa9seaux\r\n"
              "DTSTART:20991201T080000Z\r\nDTEND:20991201T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        // Out of the window that is read: nobody plans for 2099.
        const QStringList create = words("course create")
                                   << home
                                   << words("--title T --tp-title One --image x --zone UTC "
                                            "--deadline 2099-12-06 --dry-run --timetable")
                                   << home + QStringLiteral("/edt.ics");
        QCOMPARE(run(create).status, 1); // the whole timetable is nobody's wish
        QCOMPARE(run(create + words("--events reseaux")).status, 1);
        const QDate soon = QDate::currentDate().addDays(30);
        write(home + QStringLiteral("/edt.ics"),
              QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:TP R\xc3\xa9seaux\r\nDTSTART:D"
                         "T080000Z\r\nDTEND:DT100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                  .replace(":DT", ':' + soon.toString(QStringLiteral("yyyyMMdd")).toLatin1() + 'T'));
        QCOMPARE(run(create + words("--events cuisine")).status, 1);
        const Ran planned = run(create + words("--events reseaux --json"));
        QVERIFY2(planned.status == 0, qPrintable(planned.err + planned.out));
    }

    void operatesACourseOnThisComputer()
    {
        const QString home = m_program.home();
        QDir(home).mkpath(QStringLiteral("material"));
        write(home + QStringLiteral("/material/class.csv"),
              "login,nom,groupe\nada,Exemple,A\nlea,Test,A\nzoe,Essai,\n");
        const Ran made = run(QStringList{QStringLiteral("course"), QStringLiteral("create"),
                                         home + QStringLiteral("/material"), QStringLiteral("--session"),
                                         QStringLiteral("2099-11-23 08:00/12:00")}
                             + words("--title Deep --id dl --tp-title One --tp tp1 --image localhost/x:1 "
                                     "--zone UTC --deadline 2099-11-29"));
        QVERIFY2(made.status == 0, qPrintable(made.err + made.out));

        QDir(home).mkpath(QStringLiteral("second/code"));
        write(home + QStringLiteral("/second/code/exercise.py"), "print(2)\n");
        write(home + QStringLiteral("/second/class.csv"), "login\nnobody\n"); // the course has its students
        const QStringList second = words("course add-tp dl") << home + QStringLiteral("/second");
        const QStringList hours{QStringLiteral("--session"), QStringLiteral("2099-11-30 08:00/12:00")};
        QCOMPARE(run(second + words("--dry-run --json")).status, 1); // no title: “One” does not count up
        const Ran added = run(second + hours + words("--tp-title Two --tp tp2 --deadline 2099-12-06 --json"));
        QVERIFY2(added.status == 0, qPrintable(added.err + added.out));
        QCOMPARE(json(added).value(QStringLiteral("tp")).toString(), QStringLiteral("tp2"));
        const QJsonObject both =
            json(run(words("course show dl --json"))).value(QStringLiteral("course")).toObject();
        QCOMPARE(both.value(QStringLiteral("tps")).toArray().size(), 2);
        QCOMPARE(both.value(QStringLiteral("seats")).toArray().size(), 2);
        QCOMPARE(run(second + hours + words("--tp-title Two --tp tp2 --deadline 2099-12-06")).status, 1);
        QCOMPARE(run(words("course add-tp none") << home).status, 1); // no such course
        copiesACourse(home);

        const QString list = home + QStringLiteral("/new.csv");
        write(list, "login,nom,groupe\nada,Nouveau,\nlea,Test,B\nmax,Neuf,B\n");
        const Ran shown = run(words("course roster dl") << list << QStringLiteral("--lang=en"));
        QCOMPARE(shown.status, 0);
        QVERIFY2(shown.out.contains(QStringLiteral("+ s03: ")), qPrintable(shown.out));
        QVERIFY(shown.out.contains(QStringLiteral("- s02: Essai (zoe)")));
        QVERIFY(shown.out.contains(QStringLiteral("--apply")));
        QCOMPARE(json(run(words("course show dl --json")))
                     .value(QStringLiteral("course"))
                     .toObject()
                     .value(QStringLiteral("seats"))
                     .toArray()
                     .size(),
                 2); // nothing was changed
        const Ran kept = run(words("course roster dl") << list << words("--apply --keep zoe --json"));
        QVERIFY2(kept.status == 0, qPrintable(kept.err + kept.out));
        QVERIFY(json(kept).value(QStringLiteral("applied")).toBool());
        QVERIFY(!json(kept)
                     .value(QStringLiteral("dropped"))
                     .toArray()[0]
                     .toObject()
                     .value(QStringLiteral("leaves"))
                     .toBool());
        QVERIFY(run(words("course roster dl") << list << words("--keep zoe --lang=en"))
                    .out.contains(QStringLiteral("changes nothing")));

        QCOMPARE(run(words("course rekey dl --to x")).status, 2); // whom? never everybody by oversight
        QCOMPARE(run(words("person erase dl max")).status, 2);    // not without --yes
        const Ran erased = run(words("person erase dl max --yes --json"));
        QVERIFY2(erased.status == 0, qPrintable(erased.err + erased.out));
        QVERIFY(json(erased)
                    .value(QStringLiteral("pseudonym"))
                    .toString()
                    .startsWith(QStringLiteral("erased-s03")));
        QVERIFY(!run(words("course show dl --json")).out.contains(QStringLiteral("Neuf")));

        const QString archive = home + QStringLiteral("/archive");
        const Ran exported = run(words("course export dl --json --to") << archive);
        QVERIFY2(exported.status == 0, qPrintable(exported.err + exported.out));
        QCOMPARE(run(words("course export dl --to") << archive).status, 4); // it is there
        QCOMPARE(run(words("course import") << archive).status, 4);         // so is the course
        QCOMPARE(run(words("course remove dl --yes")).status, 0);
        const Ran imported = run(words("course import --json") << archive);
        QVERIFY2(imported.status == 0, qPrintable(imported.err + imported.out));
        QCOMPARE(json(imported).value(QStringLiteral("course")).toString(), QStringLiteral("dl"));
        QCOMPARE(run(words("course show dl")).status, 0);
        QCOMPARE(run(words("course import") << home + QStringLiteral("/material")).status, 1); // no export
    }

private:
    /// "dl" with its TPs "tp1" and "tp2" on 23 and 30 November 2099.
    void copiesACourse(const QString& home)
    {
        QCOMPARE(run(words("course copy dl --title Next")).status, 2); // when?
        const QStringList order = words("course copy dl --title Next --first 2100-11-22");
        const Ran tried = run(order + words("--dry-run --json"));
        QVERIFY2(tried.status == 0, qPrintable(tried.err + tried.out));
        QCOMPARE(json(tried).value(QStringLiteral("tps")).toArray().size(), 2);
        QCOMPARE(run(words("course show next")).status, 1); // nothing was done
        write(home + QStringLiteral("/next.csv"), "login\nzoe\n");
        const QStringList list{QStringLiteral("--roster"), home + QStringLiteral("/next.csv")};
        const Ran copied = run(order + list + words("--json"));
        QVERIFY2(copied.status == 0, qPrintable(copied.err + copied.out));
        QCOMPARE(json(copied).value(QStringLiteral("course")).toString(), QStringLiteral("next"));
        const QJsonObject made =
            json(run(words("course show next --json"))).value(QStringLiteral("course")).toObject();
        QCOMPARE(made.value(QStringLiteral("seats")).toArray().size(), 1);
        QCOMPARE(made.value(QStringLiteral("tps")).toArray().size(), 2);
        QVERIFY(QFile::exists(home + QStringLiteral("/root/courses/next/code/tp2@1/exercise.py")));
        QVERIFY(run(words("course show next")).out.contains(QStringLiteral("2100-11-29 08:00")));

        // One event, two TPs: said, and refused until one is left out.
        write(home + QStringLiteral("/hours.ics"),
              "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:TP IA\r\n"
              "DTSTART:"
                  + nextYear() + "0111T080000Z\r\nDTEND:" + nextYear()
                  + "0111T110000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Cours\r\nDTSTART:"
                  + nextYear() + "0112T080000Z\r\nDTEND:" + nextYear()
                  + "0112T110000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        const QStringList events = words("course copy dl --title Paired --events tp --timetable")
                                   << home + QStringLiteral("/hours.ics");
        QCOMPARE(run(events).status, 1);
        const Ran paired = run(events + words("--without tp2 --json"));
        QVERIFY2(paired.status == 0, qPrintable(paired.err + paired.out));
        QVERIFY(run(words("course show paired"))
                    .out.contains(QString::fromLatin1(nextYear()) + QStringLiteral("-01-11 08:00")));
    }

    static QByteArray nextYear() { return QByteArray::number(QDate::currentDate().year() + 1); }

private Q_SLOTS:
    void reachesStudentsAtWorkAndNobodyElse()
    {
        const QString home = m_program.home();
        QDir(home).mkpath(QStringLiteral("atwork/code"));
        write(home + QStringLiteral("/atwork/code/model.py"), "print(1)\n");
        write(home + QStringLiteral("/atwork/class.csv"), "login\nada\nlea\n");
        const QDateTime time = QDateTime::currentDateTimeUtc();
        const QString form = QStringLiteral("yyyy-MM-dd HH:mm");
        const Ran made =
            run(QStringList{QStringLiteral("course"), QStringLiteral("create"),
                            home + QStringLiteral("/atwork"), QStringLiteral("--session"),
                            time.addSecs(-3600).toString(form) + QLatin1Char('/')
                                + time.addSecs(3600).toString(form),
                            QStringLiteral("--session"), QStringLiteral("2099-11-23 08:00/12:00")}
                + words("--title Now --id now --tp-title One --tp tp1 --image localhost/x:1 "
                        "--zone UTC --deadline 2099-11-29"));
        QVERIFY2(made.status == 0, qPrintable(made.err + made.out));
        QCOMPARE(run(words("course message now --seat all")).status, 2);   // what?
        QCOMPARE(run(words("course message now --text hello")).status, 2); // whom?
        const Ran sent = run(words("course message now --seat ada --text hello --json"));
        QVERIFY2(sent.status == 0, qPrintable(sent.err + sent.out));
        QCOMPARE(json(sent).value(QStringLiteral("terminals")).toObject(),
                 (QJsonObject{{QStringLiteral("s01"), 0}}));
        const Ran told = run(words("course message now --seat all --text hello --lang=en"));
        QVERIFY2(told.out.contains(QStringLiteral("The message went to 2 students.")), qPrintable(told.out));

        QCOMPARE(run(words("course reset now --seat ada")).status, 2); // which?
        const Ran other = run(words("course reset now --seat ada --file other.py --lang=en"));
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains(QStringLiteral("other.py")), qPrintable(other.err));
    }

    void escapesWhatCouldSteerATerminal()
    {
        const Ran ran = run({QStringLiteral("place"), QStringLiteral("show"), QStringLiteral("\x1b[2Jevil")});
        QCOMPARE(ran.status, 1);
        QVERIFY(!ran.err.contains(QLatin1Char('\x1b')));
        QVERIFY(ran.err.contains(QStringLiteral("evil")));
    }
};

PUPITRE_QTEST(CliTest)
#include "cli.moc"
