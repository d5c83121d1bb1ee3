// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real Prometheus that asks exporters (which give out what real ones wrote) is asked for now and for hours
// before; then it stops, goes away, is no Prometheus, takes no question.
#include "core/monitoring/prometheus/promfeed.h"
#include "core/services/presenttime.h"
#include "tests/monitoring/prometheus/asker.h"
#include "tests/monitoring/prometheus/fakeexporter.h"
#include "tests/monitoring/prometheus/prometheuslab.h"
#include "tests/qtprogram.h"

#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

constexpr auto firstGpu = "GPU-aaaaaaaa-0000-4000-8000-000000000000";

const Sample* sampleOf(const Samples& samples, const std::string& host)
{
    if (samples)
        for (const Sample& sample : *samples)
            if (sample.host == host)
                return &sample;
    return nullptr;
}

/// Utilisation by the minute, for the last three hours, in percent the minute's number.
QByteArray threeHours(Instant end)
{
    QByteArray text = "# TYPE DCGM_FI_DEV_GPU_UTIL gauge\n";
    for (int minute = 0; minute < 180; ++minute)
        text +=
            "DCGM_FI_DEV_GPU_UTIL{gpu=\"0\",UUID=\"GPU-past\",Hostname=\"node-a\",cluster=\"lab-a\"} "
            + QByteArray::number(minute % 100) + " "
            + QByteArray::number((end - std::chrono::minutes(180 - minute)).time_since_epoch().count() / 1000)
            + "\n";
    return text + "# EOF\n";
}

} // namespace

class PrometheusTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsWhatTheExportersSay()
    {
        FakeExporter a(recordedMetrics("node-a.prom"));
        FakeExporter b(recordedMetrics("node-b.prom"), QStringLiteral("127.0.0.2"));
        PrometheusLab lab({a.address(), b.address()});
        QTRY_VERIFY_WITH_TIMEOUT(lab.ready(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(a.asked() >= 2 && b.asked() >= 2, 30'000);
        Asker asker({lab.url().toStdString() + "/", R"(cluster="lab-a")"});
        Samples samples = asker.now();
        QTRY_VERIFY_WITH_TIMEOUT(
            (samples = asker.now(), sampleOf(samples, "node-a") && sampleOf(samples, "node-b")), 30'000);
        const Sample& first = *sampleOf(samples, "node-a");
        QCOMPARE(first.gpus.size(), std::size_t{2});
        QCOMPARE(first.gpus[0].uuid, std::string(firstGpu));
        QCOMPARE(first.gpus[0].utilisation.value_or(-1), 0.93);
        QCOMPARE(first.gpus[0].memoryTotalBytes.value_or(-1), std::int64_t{40000} << 20);
        QCOMPARE(first.gpus[0].holdings.size(), std::size_t{1});          // of a job
        QVERIFY(!first.gpus[1].utilisation && !first.gpus[1].powerWatts); // blanks
        QVERIFY(std::chrono::abs(first.at - presentTime()) < 60s);
        const Sample& second = *sampleOf(samples, "node-b");
        QCOMPARE(second.gpus.size(), std::size_t{2}); // slices
        QCOMPARE(second.gpus[1].utilisation.value_or(-1), 0.75);
        QCOMPARE(second.machine.coresTotal, 2);
        QCOMPARE(second.machine.memoryUsedBytes.value_or(-1), std::int64_t{137438953472} - 34359738368);
        QCOMPARE(Asker({lab.url().toStdString(), R"(cluster="another")"})
                     .now()
                     .value_or(std::vector<Sample>(1))
                     .size(),
                 std::size_t{0});

        a.close(); // an exporter that is gone is a gap at once
        QTRY_VERIFY_WITH_TIMEOUT((samples = asker.now(), samples && !sampleOf(samples, "node-a")), 30'000);
        QVERIFY(sampleOf(samples, "node-b"));
        lab.end();
        QCOMPARE(failureOf(asker.now()).kind, ErrorKind::HostOffline);
    }

    void readsWhatKubernetesMakesOfIt()
    {
        FakeExporter exporter(recordedMetrics("kubernetes.prom"));
        PrometheusLab lab({exporter.address()}, {}, LabDoor::Open,
                          "pod: nvidia-dcgm-exporter-x7k2p, namespace: gpu-operator, container: exporter");
        QTRY_VERIFY_WITH_TIMEOUT(lab.ready() && exporter.asked() >= 2, 30'000);
        Samples samples = fail(ErrorKind::Busy);
        QTRY_VERIFY_WITH_TIMEOUT(
            (samples = Asker({lab.url().toStdString(), {}}).now(), sampleOf(samples, "gpu-node-3")), 30'000);
        const Sample& sample = *sampleOf(samples, "gpu-node-3");
        QCOMPARE(samples->size(), std::size_t{1}); // the node exporter's figures are of the same machine
        QCOMPARE(sample.machine.coresTotal, 2);
        QCOMPARE(sample.gpus.size(), std::size_t{4}); // two whole ones, two slices
        QCOMPARE(sample.gpus[0].holdings.size(), std::size_t{1});
        QVERIFY(sample.gpus[1].holdings.empty()); // but for the pod that asks
        QCOMPARE(sample.gpus[2].utilisation.value_or(-1), 0.995687);
        QCOMPARE(sample.gpus[2].powerWatts.value_or(-1) + sample.gpus[3].powerWatts.value_or(-1), 310.0);
    }

    void bringsHoursBefore()
    {
        const Instant end = presentTime();
        PrometheusLab lab({}, threeHours(end));
        QTRY_VERIFY_WITH_TIMEOUT(lab.ready(), 30'000);
        Asker asker({lab.url().toStdString(), {}});
        const Samples samples = asker.between(end - 170min, end - 120min, 60s);
        QVERIFY(samples.has_value());
        QCOMPARE(samples->size(), std::size_t{51});
        QCOMPARE(samples->front().gpus[0].uuid, std::string("GPU-past"));
        QCOMPARE(samples->front().covers, std::chrono::milliseconds(60s));
        QVERIFY(samples->front().at < samples->back().at);
        QCOMPARE(failureOf(asker.between(end - 48h, end, 60s)).kind, ErrorKind::TooLarge);
        QCOMPARE(failureOf(asker.between(end - 20h, end, 1s)).kind,
                 ErrorKind::InvalidArgument); // its own limit
    }

    void feedsWhatIsAndWhatWas()
    {
        const Instant end = presentTime();
        FakeExporter exporter(recordedMetrics("node-a.prom"));
        PrometheusLab lab({exporter.address()}, threeHours(end));
        QTRY_VERIFY_WITH_TIMEOUT(lab.ready(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(exporter.asked() >= 2, 30'000);
        Mailbox mailbox;
        PlaceLink link(mailbox, {PlaceBook::thisComputer(), {}, {}, {}}, {});
        std::vector<Sample> live;
        std::vector<Sample> past;
        std::vector<std::optional<Error>> quiet;
        PrometheusFeed feed(link, {lab.url().toStdString(), {}},
                            {[&live](Sample sample) { live.push_back(std::move(sample)); },
                             [&past](std::vector<Sample> samples) {
                                 past.insert(past.end(), samples.begin(), samples.end());
                             },
                             [&quiet](std::optional<Error> error) { quiet.push_back(std::move(error)); }});
        feed.pace(1s);
        feed.catchUp(
            {"prometheus",
             std::chrono::duration_cast<std::chrono::seconds>((end - 2h).time_since_epoch()).count()});
        QTRY_VERIFY_WITH_TIMEOUT(!live.empty(), 30'000);
        QCOMPARE(live.front().host, std::string("node-a"));
        QCOMPARE(live.front().covers, std::chrono::milliseconds(5s));
        QTRY_VERIFY_WITH_TIMEOUT(feed.position().number > (end - 3min).time_since_epoch().count() / 1000,
                                 30'000);
        QVERIFY(past.size() > 100 && past.size() <= 121);
        QVERIFY(past.front().at > end - 2h - 1s); // a position is in whole seconds
        lab.end();
        feed.pace(60s); // asks at once
        QTRY_VERIFY_WITH_TIMEOUT(
            !quiet.empty() && quiet.back() && quiet.back()->kind == ErrorKind::HostOffline, 30'000);
    }

    void saysWhatIsWrong()
    {
        FakeExporter noPrometheus("hello");
        const std::string url = "http://127.0.0.1:" + std::to_string(noPrometheus.serverPort());
        QCOMPARE(failureOf(Asker({url, {}}).now()).kind, ErrorKind::Malformed);
        QVERIFY(checkPrometheus({"http://prometheus.lab:9090/prom", R"(a="b")"}).has_value());
        for (const char* wrong : {"", "prometheus", "ftp://x", "file:///etc/passwd", "http://",
                                  "http://x/?query=1", "http://x/#a", "http://user:secret@prometheus.lab"}) {
            const auto checked = checkPrometheus({wrong, {}});
            QVERIFY2(!checked && checked.error().subject == "url", wrong);
            QVERIFY(checked.error().detail.find("secret") == std::string::npos);
        }
        QCOMPARE(failureOf(checkPrometheus({"http://x", "}"})).subject, std::string("labels"));
    }
};

PUPITRE_QTEST(PrometheusTest)
#include "prometheustest.moc"
