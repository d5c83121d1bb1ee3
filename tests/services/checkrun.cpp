// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place check by a real agent: where the figures of its GPUs come from, also when a Prometheus has them.
#include "core/services/places/checkrun.h"

#include "tests/qtprogram.h"
#include "tests/services/desktop.h"

#include <QSignalSpy>

#include <algorithm>

using namespace pupitre;

namespace
{
std::optional<CheckItem> figuresOf(CheckRun& run)
{
    const QSignalSpy finished(&run, &CheckRun::finished);
    run.start(CheckDepth::Look);
    if (!QTest::qWaitFor([&] { return !finished.empty(); }, 30'000) || run.error())
        return std::nullopt;
    const auto& items = run.items();
    const auto found =
        std::find_if(items.begin(), items.end(), [](const CheckItem& i) { return i.id == CheckId::Figures; });
    return found == items.end() ? std::nullopt : std::optional(*found);
}
} // namespace

class CheckRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPrometheusIsSaidToHaveTheFigures()
    {
        test::Desktop desktop;
        desktop.here().open();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.here().ready(), 30'000);
        CheckRun run(desktop.here());
        const auto byAgent = figuresOf(run);
        QVERIFY(byAgent);
        QVERIFY(byAgent->reason != "prometheus");
        run.setPrometheus("https://prometheus.example:9090");
        const CheckItem expected{
            CheckId::Figures, Verdict::Ok, "prometheus", {{"by", "https://prometheus.example:9090"}}};
        QCOMPARE(figuresOf(run), std::optional(expected));
        run.setPrometheus({});
        QCOMPARE(figuresOf(run), byAgent);
    }
};

PUPITRE_QTEST(CheckRunTest)
#include "checkrun.moc"
