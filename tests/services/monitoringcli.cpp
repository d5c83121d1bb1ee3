// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What machines do and what was used, from the command line: of the recorded lab, and of this computer by a
// real agent.
#include "tests/qtprogram.h"
#include "tests/services/cliprogram.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace pupitre;
using test::words;

class MonitoringCliTest final : public QObject
{
    Q_OBJECT

    test::CliProgram m_program;

    static int gpusIn(const QJsonObject& place)
    {
        int gpus = 0;
        for (const auto& sample : place.value(QStringLiteral("samples")).toArray())
            gpus += static_cast<int>(sample.toObject().value(QStringLiteral("gpus")).toArray().size());
        return gpus;
    }

private Q_SLOTS:
    void showsTheRecordedLabAsOne()
    {
        const auto ran = m_program.run(words("gpus --recorded --json"));
        QVERIFY2(ran.status == 0, ran.all());
        const QJsonArray places = ran.json().value(QStringLiteral("places")).toArray();
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0].toObject().value(QStringLiteral("source")).toString(),
                 QStringLiteral("recording"));
        QVERIFY2(gpusIn(places[0].toObject()) >= 32, ran.all());
        const auto english = m_program.run(words("gpus --recorded --lang=en"));
        QVERIFY2(english.out.contains(QStringLiteral("Recorded lab"))
                     && english.out.contains(QStringLiteral("demo-cedar")),
                 english.all());
        QCOMPARE(english.out.count(QStringLiteral("Recorded lab")), 1);
        const auto french = m_program.run(words("gpus --recorded --lang=fr"));
        QVERIFY2(french.out.contains(QStringLiteral("Labo enregistré"))
                     && french.out.contains(QStringLiteral("Go sur")),
                 french.all());
    }

    void dividesThemAmongPeople()
    {
        const auto ran = m_program.run(words("gpus --recorded --by person --lang=en"));
        QVERIFY2(ran.status == 0 && ran.out.contains(QStringLiteral("GPUs held")), ran.all());
        QVERIFY2(ran.out.trimmed().section(QLatin1Char('\n'), -1).startsWith(QLatin1Char('!'))
                     || ran.out.contains(QStringLiteral("\nall ")),
                 ran.all());
        QCOMPARE(m_program.run(words("gpus --by colour")).status, 2);
        QCOMPARE(m_program.run(words("gpus --place nowhere")).status, 1);
    }

    void measuresThisComputer()
    {
        const auto ran = m_program.run(words("gpus --json"));
        QVERIFY2(ran.status == 0, ran.all());
        const QJsonObject place = ran.json().value(QStringLiteral("places")).toArray()[0].toObject();
        QCOMPARE(place.value(QStringLiteral("state")).toString(), QStringLiteral("live"));
        const QJsonObject machine = place.value(QStringLiteral("samples"))
                                        .toArray()[0]
                                        .toObject()
                                        .value(QStringLiteral("machine"))
                                        .toObject();
        QVERIFY2(machine.value(QStringLiteral("coresTotal")).toInt() > 0, ran.all());
        QVERIFY2(machine.value(QStringLiteral("memoryUsed")).toDouble() > 0, ran.all());
        QVERIFY2(machine.contains(QStringLiteral("cores")), ran.all());
    }

    void watchesUntilItIsInterrupted()
    {
        QProcess process;
        process.setProcessEnvironment(m_program.environment());
        process.start(QStringLiteral(PUPITRE_PROGRAM), words("gpus --recorded --watch --json"));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((process.waitForReadyRead(500), said += process.readAllStandardOutput(),
                                  said.count("\"demo-cedar\"") >= 3),
                                 30'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(10'000));
        for (const QByteArray& line : said.left(said.lastIndexOf('\n')).split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).object().contains(QStringLiteral("sample")), line);
    }

    void reportsWhatWasUsed()
    {
        const auto ran = m_program.run(words("usage --recorded --since 4w --by course --json"));
        QVERIFY2(ran.status == 0, ran.all());
        const QJsonObject table = ran.json();
        double held = 0;
        const QJsonArray rows = table.value(QStringLiteral("rows")).toArray();
        QVERIFY2(rows.size() >= 3, ran.all());
        for (const auto& row : rows)
            held += row.toObject().value(QStringLiteral("heldHours")).toDouble();
        const double total =
            table.value(QStringLiteral("total")).toObject().value(QStringLiteral("heldHours")).toDouble();
        QVERIFY2(held > 100 && std::abs(held - total) < 0.001 * total, ran.all());
        const auto csv = m_program.run(words("usage --recorded --since 4w --by week --csv"));
        QVERIFY2(csv.out.startsWith(QStringLiteral("name,held_gpu_hours")), csv.all());
        QVERIFY2(csv.out.count(QLatin1Char('\n')) >= 4, csv.all());
        QVERIFY2(table.value(QStringLiteral("recorded")).toBool(), ran.all());
        const auto text = m_program.run(words("usage --recorded --since 4w --lang=fr"));
        QVERIFY2(text.out.contains(QStringLiteral("kWh")), text.all());
        QVERIFY2(text.out.startsWith(QStringLiteral("Une démo")), text.all());
        const auto real = m_program.run(words("usage --since 4w --json"));
        QVERIFY2(real.status == 0, real.all()); // of this computer, to which no demo is added
        QVERIFY2(!real.json().value(QStringLiteral("recorded")).toBool(true), real.all());
        QCOMPARE(real.json()
                     .value(QStringLiteral("total"))
                     .toObject()
                     .value(QStringLiteral("heldHours"))
                     .toDouble(),
                 0.0);
        QCOMPARE(m_program.run(words("usage --since someday")).status, 2);
        QCOMPARE(m_program.run(words("usage --by colour")).status, 2);
        QCOMPARE(m_program.run(words("usage --place nowhere")).status, 1);
    }

    void reportsOfOneCourseAlone()
    {
        const auto all = m_program.run(words("usage --recorded --since 4w --by course --json"));
        const auto one =
            m_program.run(words("usage --recorded --since 4w --by person --course demo-vision --json"));
        QVERIFY2(one.status == 0, one.all());
        double held = 0;
        for (const auto& row : one.json().value(QStringLiteral("rows")).toArray()) {
            held += row.toObject().value(QStringLiteral("heldHours")).toDouble();
            QVERIFY2(row.toObject()
                         .value(QStringLiteral("owner"))
                         .toString()
                         .contains(QStringLiteral("demo-vision")),
                     one.all());
        }
        const auto total = [](const test::CliRan& ran) {
            return ran.json()
                .value(QStringLiteral("total"))
                .toObject()
                .value(QStringLiteral("heldHours"))
                .toDouble();
        };
        QVERIFY2(held > 0 && std::abs(held - total(one)) < 0.001 * held, one.all());
        QVERIFY(total(one) < total(all) / 2);
        QCOMPARE(m_program.run(words("usage --recorded --since 4w --course nowhere")).status, 1);
        QCOMPARE(m_program.run(words("usage --recorded --course ../x")).status, 1);
    }

    void timesAreDaysWordsAndAgo()
    {
        const auto span = [this](const char* options) {
            const auto ran = m_program.run(words(options));
            const QJsonObject json = ran.json();
            return std::pair(
                QDateTime::fromString(json.value(QStringLiteral("from")).toString(), Qt::ISODateWithMs)
                    .toLocalTime(),
                QDateTime::fromString(json.value(QStringLiteral("until")).toString(), Qt::ISODateWithMs)
                    .toLocalTime());
        };
        const QDate today = QDate::currentDate();
        const auto [monday, sunday] = span("usage --recorded --since last-week --until last-week --json");
        QCOMPARE(monday.date(), today.addDays(-6 - today.dayOfWeek()));
        QCOMPARE(monday.time(), QTime(0, 0));
        QCOMPARE(monday.date().startOfDay().addDays(7), sunday);
        const auto [day, after] = span("usage --recorded --since 2026-01-05 --until 2026-01-05 --json");
        QCOMPARE(day.date(), QDate(2026, 1, 5));
        QCOMPARE(after.date(), QDate(2026, 1, 6)); // the day is in it
        const auto [hour, later] =
            span("usage --recorded --since 2026-01-05T08:30 --until 2026-01-05T10:00 --json");
        QCOMPARE(hour.time(), QTime(8, 30));
        QCOMPARE(later.time(), QTime(10, 0));
        QCOMPARE(m_program.run(words("usage --since today --until yesterday")).status, 2);
        QCOMPARE(m_program.run(words("usage --since 2026-02-30")).status, 2);
        QCOMPARE(m_program.run(words("usage --until 4x")).status, 2);
    }

    void theLastLineIsTheTotal()
    {
        const auto ran = m_program.run(words("usage --recorded --since 4w --by course --lang=en"));
        QVERIFY2(ran.out.contains(QStringLiteral("\nall ")), ran.all());
        QVERIFY2(ran.out.contains(QStringLiteral("Not attributed: GPUs draw power")), ran.all());
    }
};

PUPITRE_QTEST(MonitoringCliTest)
#include "monitoringcli.moc"
