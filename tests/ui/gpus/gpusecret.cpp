// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place whose Prometheus wants a password that no keyring kept: it is asked for once, and the page says why
// nothing comes.
#include "tests/qtprogram.h"
#include "tests/ui/gpus/gpuwindow.h"
#include "ui/gpus/gpuwords.h"
#include "ui/look/language.h"

#include <QSignalSpy>
#include <QTest>

using namespace pupitre;

class GpuSecret final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void isAskedForOnce()
    {
        const QTemporaryDir folder;
        GpuWindow gpus;
        gpus.monitor.useSettings(folder.filePath(QStringLiteral("monitoring.ini")).toStdString());
        const QSignalSpy asked(&gpus.page(), &GpusPage::secretAsked);
        PrometheusSource source{"http://127.0.0.1:9", {}};
        source.login = PromLogin::Token;
        const PlaceId here = PlaceBook::thisComputer();
        gpus.monitor.setPrometheus(here, source);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20'000);
        QCOMPARE(asked.at(0).at(0).value<PlaceId>(), here);
        const QSignalSpy changed(&gpus.monitor, &Monitor::changed);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 2, 20'000); // the recorded lab goes on
        QCOMPARE(asked.size(), 1);
        for (const PlaceReadings& place : gpus.monitor.places())
            if (place.place == here)
                QVERIFY(feedSentence(place, place.heard)
                            .endsWith(QStringLiteral("The password or token for 127.0.0.1 is not known.")));
    }
};

PUPITRE_QTEST(GpuSecret)
#include "gpusecret.moc"
