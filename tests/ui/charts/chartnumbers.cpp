// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers behind a chart: points made few without losing the highest, gaps kept, stacks that add up, and
// axes with round steps in the clock and the units of the person.
#include "ui/charts/chartvalues.h"
#include "ui/charts/timescale.h"
#include "ui/charts/valuescale.h"
#include "ui/look/language.h"

#include <QTest>

#include <cmath>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr Instant start{std::chrono::milliseconds(1'795'000'000'000)};

ChartSeries series(const QString& id, int points, std::chrono::milliseconds step)
{
    ChartSeries made{id, id, step, {}};
    for (int i = 0; i < points; ++i) {
        const double value = 0.5 + 0.4 * std::sin(i / 20.0);
        made.points.push_back({start + i * step, value, value, value});
    }
    return made;
}

QStringList labels(const std::vector<TimeTick>& ticks)
{
    QStringList all;
    for (const TimeTick& tick : ticks)
        all << tick.label;
    return all;
}

QStringList labels(const ValueScale& scale)
{
    QStringList all;
    for (const ValueTick& tick : scale.ticks)
        all << tick.label;
    return all;
}

Instant iso(const char* text)
{
    return *instantFromIso(text);
}
} // namespace

class ChartNumbers final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void init() { m_language.use(QStringLiteral("en")); }

    void fewPointsStayWhatTheyWere()
    {
        const ChartSeries few = series(QStringLiteral("a"), 100, 1s);
        const auto runs = runsOf(few, start, start + 100s, 100);
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY(runs.front() == few.points);
    }

    void manyPointsKeepTheirExtremes()
    {
        ChartSeries many = series(QStringLiteral("a"), 3600, 1s);
        many.points[1234].mean = many.points[1234].high = 7;
        many.points[2345].mean = many.points[2345].low = -3;
        const auto runs = runsOf(many, start, start + 1h, 250);
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY(runs.front().size() <= 252);
        double low = 0;
        double high = 0;
        for (const ChartPoint& point : runs.front()) {
            low = std::min(low, point.low);
            high = std::max(high, point.high);
            QVERIFY(point.low <= point.mean && point.mean <= point.high);
        }
        QCOMPARE(low, -3.0);
        QCOMPARE(high, 7.0);
    }

    void aGapIsAGap()
    {
        ChartSeries cut = series(QStringLiteral("a"), 60, 1s);
        cut.points.erase(cut.points.begin() + 20, cut.points.begin() + 40);
        QCOMPARE(runsOf(cut, start, start + 60s, 100).size(), std::size_t{2});
        QVERIFY(pointAt(cut, start + 10s) != nullptr);
        QVERIFY(pointAt(cut, start + 30s) == nullptr);
        // One that is only late is none.
        ChartSeries late = series(QStringLiteral("a"), 60, 1s);
        late.points[30].at += 400ms;
        QCOMPARE(runsOf(late, start, start + 60s, 100).size(), std::size_t{1});
    }

    void onlyWhatIsSeenIsDrawn()
    {
        const ChartSeries hour = series(QStringLiteral("a"), 3600, 1s);
        const auto runs = runsOf(hour, start + 600s, start + 660s, 250);
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs.front().front().at, start + 599s); // one more on either side: the line leads out
        QCOMPARE(runs.front().back().at, start + 660s);
    }

    void aStackAddsUp()
    {
        ChartContent content;
        content.kind = ChartKind::Stack;
        content.unit = ChartUnit::Count;
        content.from = start;
        content.until = start + 60s;
        content.series = {series(QStringLiteral("a"), 60, 1s), series(QStringLiteral("b"), 60, 1s),
                          series(QStringLiteral("c"), 60, 1s)};
        content.series[1].points.erase(content.series[1].points.begin() + 10,
                                       content.series[1].points.begin() + 20);
        const auto drawn = drawnOf(content, {});
        QCOMPARE(drawn.size(), std::size_t{3});
        const double each = content.series[0].points[5].mean;
        QCOMPARE(pointAt(drawn[2].series, start + 5s)->mean, 3 * each);
        const double then = content.series[0].points[15].mean; // b is not known there
        QCOMPARE(pointAt(drawn[2].series, start + 15s)->mean, 2 * then);
        const CrosshairLook look = crosshairLook(content, drawn, start + 5s);
        QCOMPARE(look.rows[1].value, valueText(ChartUnit::Count, each));
        QCOMPARE(look.total, valueText(ChartUnit::Count, 3 * each));
        // Hidden, a series takes nothing of the height, and the others keep their colours.
        const auto without = drawnOf(content, {QStringLiteral("b")});
        QCOMPARE(without.size(), std::size_t{2});
        QCOMPARE(without[1].colour, 2);
        QCOMPARE(pointAt(without[1].series, start + 5s)->mean, 2 * each);
    }

    void valuesHaveRoundSteps_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, ChartUnit unit, double low, double high, const char* language,
                            const QStringList& expected) {
            QTest::newRow(name) << static_cast<int>(unit) << low << high << QString::fromLatin1(language)
                                << expected;
        };
        row("part", ChartUnit::Part, 0, 0.4, "en", {"0", "25", "50", "75", "100%"});
        row("part fr", ChartUnit::Part, 0, 0.4, "fr", {"0", "25", "50", "75", "100 %"});
        row("bytes", ChartUnit::Bytes, 0, 70e9, "en", {"0", "20", "40", "60", "80 GB"});
        row("bytes fr", ChartUnit::Bytes, 0, 70e9, "fr", {"0", "20", "40", "60", "80 Go"});
        row("watts", ChartUnit::Watts, 0, 290, "en", {"0", "100", "200", "300 W"});
        row("kilowatts", ChartUnit::Watts, 0, 1900, "en", {"0", "0.5", "1", "1.5", "2 kW"});
        row("nearly a kilowatt", ChartUnit::Watts, 0, 960, "en", {"0", "0.25", "0.50", "0.75", "1 kW"});
        row("celsius", ChartUnit::Celsius, 42, 78, "en", {"40", "50", "60", "70", "80 °C"});
        row("nothing", ChartUnit::Bytes, 0, 0, "en", {"0", "0.25", "0.50", "0.75", "1 B"});
    }
    void valuesHaveRoundSteps()
    {
        QFETCH(int, unit);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, language);
        QFETCH(QStringList, expected);
        m_language.use(language);
        const ValueScale scale = valueScale(static_cast<ChartUnit>(unit), low, high, 4);
        QCOMPARE(labels(scale), expected);
        QVERIFY(scale.bottom <= low && scale.top >= high);
    }

    void valuesAreSaidAsPeopleSayThem()
    {
        QCOMPARE(valueText(ChartUnit::Part, 0.923), QStringLiteral("92%"));
        QCOMPARE(valueText(ChartUnit::Bytes, 12.44e9), QStringLiteral("12.4 GB"));
        QCOMPARE(valueText(ChartUnit::Bytes, 80e9), QStringLiteral("80 GB"));
        QCOMPARE(valueText(ChartUnit::Watts, 1840), QStringLiteral("1.84 kW"));
        QCOMPARE(valueText(ChartUnit::BytesPerSecond, 1.25e6), QStringLiteral("1.3 MB/s"));
        m_language.use(QStringLiteral("fr"));
        QCOMPARE(valueText(ChartUnit::Bytes, 12.44e9), QStringLiteral("12,4 Go"));
    }

    void timesAreThoseOfTheClock_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* from, const char* until, const QStringList& all) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(until) << all;
        };
        row("minute", "2026-11-24T07:00:10Z", "2026-11-24T07:01:10Z",
            {"08:00:15", "08:00:30", "08:00:45", "08:01:00"});
        row("hour", "2026-11-24T06:52:00Z", "2026-11-24T07:52:00Z", {"08:00", "08:15", "08:30", "08:45"});
        row("over midnight", "2026-11-23T21:30:00Z", "2026-11-24T01:30:00Z",
            {"23:00", "24 Nov", "01:00", "02:00"});
        // The night of two three o'clocks: the hours of the clock, not of the day's beginning.
        row("winter time", "2026-10-24T18:00:00Z", "2026-10-25T18:00:00Z",
            {"25 Oct", "06:00", "12:00", "18:00"});
        row("week", "2026-11-17T12:00:00Z", "2026-11-24T12:00:00Z", {"19 Nov", "21 Nov", "23 Nov"});
    }
    void timesAreThoseOfTheClock()
    {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QStringList, expected);
        const auto ticks = timeTicks(iso(qPrintable(from)), iso(qPrintable(until)), 4,
                                     QTimeZone(QByteArrayLiteral("Europe/Paris")));
        QCOMPARE(labels(ticks), expected);
    }
};

QTEST_MAIN(ChartNumbers)
#include "chartnumbers.moc"
