// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The monitor as pages and commands use it.
#include "core/monitoring/history/history.h"
#include "core/monitoring/recording/recordedlab.h"
#include "tests/monitoring/oddplace.h"
#include "tests/qtprogram.h"

#include <QSignalSpy>

#include <set>

namespace pupitre::test
{

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class MonitorTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRecordedLabIsSaidToBeOneAndGoesAgain()
    {
        OddPlace odd(Json::object());
        Monitor& monitor = odd.monitor();
        QSignalSpy alerted(&monitor, &Monitor::alerted);
        monitor.showRecording(true);
        QCOMPARE(static_cast<int>(monitor.places().size()), 2); // this computer, the recording
        const PlaceReadings& shown = monitor.places().back();
        QCOMPARE(shown.source, FeedSource::Recording);
        QCOMPARE(static_cast<int>(shown.hosts.size()), recordedMachines);
        std::set<AlertKind> kinds;
        for (const Alert& alert : monitor.alerts())
            kinds.insert(alert.kind);
        QCOMPARE(static_cast<int>(kinds.size()), 5);
        QVERIFY(alerted.count() >= 5);
        const Instant before = shown.heard;
        QTRY_VERIFY(monitor.places().back().heard > before); // it goes on
        const int told = static_cast<int>(alerted.count());
        QTRY_VERIFY(monitor.places().back().heard > before + seconds(2));
        QCOMPARE(static_cast<int>(alerted.count()), told);
        monitor.showRecording(false);
        QCOMPARE(static_cast<int>(monitor.places().size()), 1);
        QVERIFY(monitor.alerts().empty());
    }

    void theRecordedLabIsWrittenNowhere()
    {
        OddPlace odd(Json::object());
        odd.monitor().showRecording(true);
        odd.open();
        const Instant now = presentTime();
        const CurveQuestion question{Metric::Utilisation, Grouping::Gpu, {}, {}, now - minutes(15), now, 60};
        QVERIFY(odd.curves(question).size() > 30);
        QTRY_VERIFY(odd.monitor().places().back().heard > now + seconds(2));
        odd.monitor().showRecording(false);
        QVERIFY(odd.curves(question).empty());
        const auto opened = History::open(odd.history());
        QVERIFY(opened);
        const auto told = opened->history->told();
        QVERIFY(told && told->empty());
    }

    void anAlertIsNotToldAgainAfterARestart()
    {
        Sample sample = plainSample(testTime(), seatOwner("c", "a"), 0.5, seconds(20));
        sample.gpus[0].temperature = 99;
        const Json step{{"sample", toJson(sample)}};
        OddPlace odd(Json{{"steps", {step}}});
        QSignalSpy alerted(&odd.monitor(), &Monitor::alerted);
        odd.open();
        QTRY_COMPARE(static_cast<int>(alerted.count()), 1);
        odd.restart();
        QSignalSpy again(&odd.monitor(), &Monitor::alerted);
        QTRY_COMPARE(static_cast<int>(odd.monitor().alerts().size()), 1);
        const Instant now = presentTime();
        QTRY_VERIFY(presentTime() > now + seconds(2)); // two more looks
        QCOMPARE(static_cast<int>(again.count()), 0);
    }

    void settingsAreKeptWithoutSecrets()
    {
        const QTemporaryDir folder;
        const auto ini = std::filesystem::path(folder.path().toStdString()) / "monitoring.ini";
        const PlaceId place = testPlace();
        {
            OddPlace odd(Json::object());
            odd.monitor().useSettings(ini);
            AlertLimits limits;
            limits.idle = minutes(7);
            limits.disk = 0.5;
            odd.monitor().setLimits(limits);
            odd.monitor().setRetention({std::chrono::days(10), std::chrono::days(100)});
            odd.monitor().setPrometheus(place,
                                        PrometheusSource{"http://me:secret@pool.example:9090/", "gpu.*"});
        }
        OddPlace odd(Json::object());
        odd.monitor().useSettings(ini);
        QCOMPARE(odd.monitor().limits().idle, minutes(7));
        QCOMPARE(odd.monitor().limits().disk, 0.5);
        QVERIFY(odd.monitor().retention() == (Retention{std::chrono::days(10), std::chrono::days(100)}));
        QVERIFY(odd.monitor().prometheus(place) == (PrometheusSource{"http://pool.example:9090/", "gpu.*"}));
        QFile file(QString::fromStdString(ini.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));
        odd.monitor().setPrometheus(place, std::nullopt);
        QVERIFY(!odd.monitor().prometheus(place));
    }

    void unreasonableSettingsAreTheUsualOnes()
    {
        const QTemporaryDir folder;
        const auto ini = std::filesystem::path(folder.path().toStdString()) / "monitoring.ini";
        std::ofstream(ini) << "[alerts]\nidleMinutes=-4\ndisk=nan\nmemory=seven\n[history]\nminuteDays=0\n";
        const MonitoringSettings settings(ini);
        QVERIFY(settings.limits() == AlertLimits());
        QVERIFY(settings.retention() == Retention());
    }
};

PUPITRE_QTEST(MonitorTest)

} // namespace pupitre::test

#include "monitor.moc"
