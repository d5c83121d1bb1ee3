// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place that measures as badly as can be, through a real connection to a real process.
#include "core/monitoring/history/history.h"
#include "tests/monitoring/historyfile.h"
#include "tests/monitoring/oddplace.h"
#include "tests/qtprogram.h"

#include <QSignalSpy>

namespace pupitre::test
{

using std::chrono::minutes;
using std::chrono::seconds;

class FeedTest final : public QObject
{
    Q_OBJECT
private:
    [[nodiscard]] static std::optional<double> use(const PlaceReadings& readings, std::size_t gpu = 0)
    {
        if (readings.hosts.empty() || readings.hosts[0].gpus.size() <= gpu)
            return std::nullopt;
        return readings.hosts[0].gpus[gpu].utilisation;
    }

private Q_SLOTS:
    void whatAPlaceMeasuresIsSeen()
    {
        OddPlace odd(Json{{"steps", {sampleStep(0.25), sampleStep(0.5)}}});
        QSignalSpy changed(&odd.monitor(), &Monitor::changed);
        odd.open();
        QTRY_COMPARE(use(odd.readings()), std::optional(0.5));
        QCOMPARE(odd.readings().state, FeedState::Live);
        QCOMPARE(odd.readings().source, FeedSource::Agent);
        QVERIFY(odd.calls().find("samples.watch {\"everyMs\":1000}") != std::string::npos);
        odd.stopLooking();
        QTRY_VERIFY(odd.calls().find("samples.watch {\"everyMs\":60000}") != std::string::npos);
        QCOMPARE(odd.starts(), std::size_t{1}); // one connection, whatever is shown
    }

    void anOlderAgentIsNoNoise()
    {
        OddPlace odd(Json::object());
        odd.open();
        QTRY_VERIFY(odd.calls().find("samples.watch") != std::string::npos);
        QTRY_VERIFY(odd.places().link(PlaceBook::thisComputer())->ready());
        QTRY_COMPARE(odd.readings().state, FeedState::None);
        QVERIFY(!odd.readings().error);
        QVERIFY(odd.monitor().alerts().empty());
    }

    void aPlaceThatStallsIsStaleAndOneThatIsClosedAway()
    {
        OddPlace odd(Json{{"steps", {sampleStep(0.5)}}}); // and then nothing
        odd.open();
        QTRY_COMPARE(odd.readings().state, FeedState::Live);
        QTRY_COMPARE_WITH_TIMEOUT(odd.readings().state, FeedState::Stale, 20'000);
        QCOMPARE(use(odd.readings()), std::optional(0.5)); // as old as it says
        QVERIFY(presentTime() - odd.readings().heard > seconds(5));
        odd.places().closeAll();
        QTRY_COMPARE(odd.readings().state, FeedState::Away);
        QVERIFY(!odd.readings().error); // it was closed on purpose
    }

    void liesAreGaps()
    {
        Json lie = sampleStep(0.3);
        lie["sample"]["gpus"][0]["utilisation"] = 17;
        Json nameless = sampleStep(0.3);
        nameless["sample"].erase("host");
        Json noSample{
            {"raw", "{\"jsonrpc\":\"2.0\",\"method\":\"status\",\"params\":{\"id\":1,\"status\":7}}\n"}};
        OddPlace odd(Json{{"steps", {sampleStep(0.25), lie, nameless, noSample, sampleStep(0.75)}}});
        odd.open();
        QTRY_COMPARE(use(odd.readings()), std::optional(0.75));
    }

    void theNumberOfGpusMayChange()
    {
        OddPlace odd(Json{{"steps", {sampleStep(0.25, 0, 4), sampleStep(0.3, 0, 2), sampleStep(0.5, 0, 3)}}});
        odd.open();
        QTRY_COMPARE(use(odd.readings(), 2), std::optional(0.5));
        const Instant now = presentTime();
        const auto curves =
            odd.curves({Metric::Utilisation, Grouping::Gpu, {}, {}, now - minutes(1), now + seconds(1), 60});
        QCOMPARE(static_cast<int>(curves.size()), 4);
    }

    void aClockThatJumpsLeavesOurTime()
    {
        Json steps = Json::array();
        for (int i = 0; i < 5; ++i)
            steps.push_back(sampleStep(0.25));
        steps.push_back({{"clockMs", 3'600'000}});
        for (int i = 0; i < 5; ++i)
            steps.push_back(sampleStep(0.5));
        steps.push_back({{"clockMs", -7'200'000}});
        for (int i = 0; i < 5; ++i)
            steps.push_back(sampleStep(0.75));
        OddPlace odd(Json{{"steps", steps}});
        odd.open();
        QTRY_COMPARE(use(odd.readings()), std::optional(0.75));
        const Instant now = presentTime();
        QVERIFY(std::chrono::abs(odd.readings().hosts[0].at - now) < seconds(5));
    }

    void anAgentThatEndsInTheMiddleOfALineComesAgain()
    {
        OddPlace odd(Json{{"steps",
                           {sampleStep(0.25), Json{{"raw", "{\"jsonrpc\":\"2.0\",\"method\":\"stat"}},
                            Json{{"exit", true}}}},
                          {"again", {sampleStep(0.75)}}});
        odd.open();
        QTRY_COMPARE_WITH_TIMEOUT(use(odd.readings()), std::optional(0.75), 20'000);
        QCOMPARE(odd.readings().state, FeedState::Live);
    }

    void theHoursWhileItWasClosedAreReadOnce()
    {
        // Ten minutes of the last hour, as the place kept them.
        const Instant begin = std::chrono::floor<minutes>(presentTime()) - minutes(30);
        Json ring = Json::array();
        for (minutes minute(1); minute <= minutes(10); ++minute)
            ring.push_back(toJson(plainSample(begin + minute, seatOwner("c", "a"), 0.5, seconds(60))));
        OddPlace odd(Json{{"steps", {sampleStep(0.25)}}, {"ring", ring}});
        odd.open();
        QTRY_VERIFY(odd.calls().find("\"after\":9") != std::string::npos); // pages of three
        const CurveQuestion question{
            Metric::Utilisation, Grouping::Person, {}, {}, begin, begin + minutes(9), 9};
        const auto read = [&] { return odd.curves(question); };
        QTRY_COMPARE(static_cast<int>(read().size()), 1);
        const auto curves = read();
        QCOMPARE(std::get<Owner>(curves[0].of).seat, *SeatId::parse("a"));
        QCOMPARE(static_cast<int>(curves[0].points.size()), 9);
        for (const CurvePoint& point : curves[0].points)
            QVERIFY(std::abs(point.mean - 0.5) < 1e-6);
        odd.restart();
        QTRY_VERIFY(odd.calls().find("\"after\":10") != std::string::npos); // and no further back
        QTRY_COMPARE(odd.readings().state, FeedState::Live);
        QVERIFY(read() == curves);
    }
};

PUPITRE_QTEST(FeedTest)

} // namespace pupitre::test

#include "feed.moc"
