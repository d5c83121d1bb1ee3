// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who of a TP has which GPU: shared, unused, waiting, nobody, a place without one; and its pictures.
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/parts/chip.h"
#include "ui/parts/elidedlabel.h"
#include "ui/tp/gpus/gpumodel.h"
#include "ui/tp/gpus/gpustab.h"
#include "ui/tp/tppage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr std::int64_t gigabyte = 1'000'000'000;

Owner student(const TpRef& tp, int number)
{
    const std::string id = (number < 10 ? "s0" : "s") + std::to_string(number);
    return {OwnerKind::Seat, tp.course, tp.tp, *SeatId::parse(id), {}};
}

GpuReading gpu(int index, double utilisation)
{
    GpuReading reading;
    reading.uuid = "GPU-" + std::to_string(index);
    reading.index = index;
    reading.name = "NVIDIA A100-SXM4-40GB";
    reading.utilisation = utilisation;
    reading.memoryUsedBytes = 0;
    reading.memoryTotalBytes = 40 * gigabyte;
    return reading;
}

void hold(GpuReading& reading, const Owner& owner, std::int64_t bytes, int processes = 1)
{
    reading.holdings.push_back({owner, bytes, processes, true});
    *reading.memoryUsedBytes += bytes;
}

/// A machine of eight GPUs: three students on each of six, somebody else on the seventh, nobody on the last.
PlaceReadings lab(const TpRef& tp, int students, Instant now)
{
    PlaceReadings place;
    place.place = tp.place;
    place.state = FeedState::Live;
    place.heard = now;
    Sample sample;
    sample.at = now;
    sample.host = "lab-gpu-1";
    sample.machine.cores = 12.4;
    sample.machine.coresTotal = 64;
    sample.machine.memoryUsedBytes = 81 * gigabyte;
    sample.machine.memoryTotalBytes = 256 * gigabyte;
    for (int i = 0; i < 8; ++i) {
        sample.gpus.push_back(gpu(i, i == 7 ? 0 : 0.2 + 0.1 * i));
        for (int n = 3 * i + 1; i < 6 && n <= std::min(3 * i + 3, students); ++n)
            hold(sample.gpus.back(), student(tp, n), (2 + n % 5) * gigabyte);
    }
    hold(sample.gpus[6], {OwnerKind::Others, {}, {}, {}, {}}, 9 * gigabyte);
    place.hosts.push_back(sample);
    return place;
}

Alert unusedOn(const PlaceReadings& place, int index, Instant since)
{
    Alert alert;
    alert.kind = AlertKind::IdleHolding;
    alert.host = {place.place, "lab-gpu-1"};
    alert.gpu = "GPU-" + std::to_string(index);
    alert.since = since;
    return alert;
}

/// The TP page of a scene, in its window, at the tab.
struct ShownGpus {
    explicit ShownGpus(int students) : shown(openScene(students, 60min))
    {
        QVERIFY(shown.connected);
        shown.teaching.courses().openTp(shown.bench.tp());
        shown.window().showSection(Section::Courses);
        QTRY_VERIFY(shown.bench.classroom.status(shown.bench.tp()) != nullptr);
        card = *shown.bench.classroom.card(shown.bench.tp().courseRef());
        card.course.tps[0].open.seatsPerGpu = 4;
        auto* tabs = shown.window().findChild<QTabBar*>(QStringLiteral("tpTabs"));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(static_cast<int>(TpTab::Gpus)).center());
        tab = shown.window().findChild<GpusTab*>();
        QVERIFY(tab->isVisible());
        table = tab->findChild<QTableView*>();
    }

    [[nodiscard]] TpGpus found(const std::vector<PlaceReadings>& places,
                               const std::vector<Alert>& alerts = {}) const
    {
        const TpRef tp = shown.bench.tp();
        const Instant now = presentTime();
        return tpGpus({tp, card, shown.bench.classroom.status(tp), places, alerts, {&card}, now, now});
    }
    void show(const PlaceReadings& place, const std::vector<Alert>& alerts = {})
    {
        tab->show(found({place}, alerts), &place);
    }
    [[nodiscard]] QString cell(int row, GpuColumn column) const
    {
        return table->model()->index(row, static_cast<int>(column)).data().toString().trimmed();
    }
    [[nodiscard]] QString said() const
    {
        return tab->findChild<ElidedLabel*>(QStringLiteral("tpGpusSaid"))->wholeText();
    }

    ShownScene shown;
    CourseCard card;
    GpusTab* tab = nullptr;
    QTableView* table = nullptr;
};
} // namespace

class TpGpusTest final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

private Q_SLOTS:
    void init() { m_pictures.use(QStringLiteral("en"), false); }

    void saysWhoSharesAGpuAndWhoHasNone()
    {
        ShownGpus gpus(20);
        const PlaceReadings place = lab(gpus.shown.bench.tp(), 18, presentTime());
        gpus.show(place);
        QCOMPARE(gpus.said(), QStringLiteral("8 GPUs · 18 students with one · 2 without"));
        QCOMPARE(gpus.cell(0, GpuColumn::Who), QStringLiteral("lab-gpu-1 · GPU 0"));
        QCOMPARE(gpus.cell(0, GpuColumn::State), QStringLiteral("Held by 3"));
        QVERIFY(gpus.cell(0, GpuColumn::Memory).endsWith(QStringLiteral("of 40 GB")));
        QCOMPARE(gpus.cell(1, GpuColumn::Who), QStringLiteral("Student 01"));
        QCOMPARE(gpus.cell(1, GpuColumn::State), QStringLiteral("Computes"));
        QVERIFY(!gpus.cell(1, GpuColumn::Use).isEmpty());
        QCOMPARE(gpus.cell(24, GpuColumn::State), QStringLiteral("Held by 1"));
        QCOMPARE(gpus.cell(25, GpuColumn::Who), QStringLiteral("Others"));
        QCOMPARE(gpus.cell(26, GpuColumn::State), QStringLiteral("Free"));
        QCOMPARE(gpus.cell(27, GpuColumn::Who), QStringLiteral("Student 19"));
        QVERIFY(gpus.cell(27, GpuColumn::State).startsWith(QStringLiteral("No GPU · ")));
        QCOMPARE(gpus.table->model()->rowCount(), 29);
    }

    void findsWhoHoldsOneWithoutUsingIt()
    {
        ShownGpus gpus(20);
        const Instant now = presentTime();
        const PlaceReadings place = lab(gpus.shown.bench.tp(), 18, now);
        auto* chip = gpus.tab->findChild<FilterChip*>(QStringLiteral("filterUnused"));
        gpus.show(place);
        QVERIFY(!chip->isVisible());
        gpus.show(place, {unusedOn(place, 2, now - 25min)});
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(gpus.table->model()->rowCount(), 4); // the GPU and its three
        QCOMPARE(gpus.cell(0, GpuColumn::Who), QStringLiteral("lab-gpu-1 · GPU 2"));
        QCOMPARE(gpus.cell(1, GpuColumn::State), QStringLiteral("Held, unused for 25 min"));
        QCOMPARE(chip->text(), QStringLiteral("3 unused"));
        // Used again: nobody is left, and the way back stays.
        gpus.show(place);
        QCOMPARE(gpus.table->model()->rowCount(), 0);
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(gpus.table->model()->rowCount(), 29);
    }

    void findsTheGpuOfAStudent()
    {
        ShownGpus gpus(20);
        gpus.show(lab(gpus.shown.bench.tp(), 18, presentTime()));
        auto* search = gpus.shown.window().findChild<QLineEdit*>(QStringLiteral("seatSearch"));
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, QStringLiteral("student 05"));
        QCOMPARE(gpus.table->model()->rowCount(), 2);
        QCOMPARE(gpus.cell(0, GpuColumn::Who), QStringLiteral("lab-gpu-1 · GPU 1"));
        QCOMPARE(gpus.cell(1, GpuColumn::Who), QStringLiteral("Student 05"));
    }

    void whatIsChosenStaysWhileFiguresChange()
    {
        ShownGpus gpus(20);
        const TpRef tp = gpus.shown.bench.tp();
        const Instant now = presentTime();
        gpus.show(lab(tp, 18, now));
        QTest::mouseClick(gpus.table->viewport(), Qt::LeftButton, {},
                          gpus.table->visualRect(gpus.table->model()->index(5, 0)).center());
        const QString chosen = gpus.cell(5, GpuColumn::Who);
        PlaceReadings later = lab(tp, 18, now + 1s);
        auto& first = later.hosts[0].gpus[0].holdings;
        first.erase(first.begin()); // one above went
        gpus.show(later);
        const auto rows = gpus.table->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(gpus.cell(rows[0].row(), GpuColumn::Who), chosen);
        QCOMPARE(rows[0].row(), 4);
    }

    void aSilentPlaceIsSaidToBe()
    {
        ShownGpus gpus(6);
        PlaceReadings place = lab(gpus.shown.bench.tp(), 6, presentTime());
        place.state = FeedState::Away;
        place.heard = presentTime() - 31min;
        gpus.show(place, {unusedOn(place, 0, presentTime() - 1h)});
        QCOMPARE(gpus.cell(0, GpuColumn::State), QStringLiteral("Last heard 31 minutes ago"));
        QCOMPARE(gpus.cell(1, GpuColumn::State), QStringLiteral("Last heard 31 minutes ago"));
    }

    void aTpWithoutStudentsShowsItsGpus()
    {
        ShownGpus gpus(0);
        gpus.show(lab(gpus.shown.bench.tp(), 0, presentTime()));
        QCOMPARE(gpus.said(), QStringLiteral("8 GPUs · 0 students with one"));
        QCOMPARE(gpus.table->model()->rowCount(), 9); // somebody else has one
        QCOMPARE(gpus.cell(0, GpuColumn::State), QStringLiteral("Free"));
    }

    void aPlaceWithoutGpusShowsWhatItHas()
    {
        ShownGpus gpus(6);
        PlaceReadings place = lab(gpus.shown.bench.tp(), 6, presentTime());
        place.hosts[0].gpus.clear();
        gpus.show(place);
        auto* empty = gpus.tab->findChild<QWidget*>(QStringLiteral("tpGpusEmpty"));
        QVERIFY(empty->isVisible() && !gpus.table->isVisible());
        const auto labels = empty->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("Processor cores in use: 12.4 of 64"));
        }));
        QTest::mouseClick(empty->findChild<QPushButton*>(QStringLiteral("emptySecondary")), Qt::LeftButton);
        QVERIFY(!gpus.tab->isVisible());
        QVERIFY(gpus.shown.window().findChild<QWidget*>(QStringLiteral("seatWall"))->isVisible());
    }

    /// A real monitor, of a place that measures nothing.
    void aPlaceThatMeasuresNothingSaysSo()
    {
        TeachingBench bench(openScene(3, 60min));
        QVERIFY(bench.connect());
        Monitor monitor(bench.mailbox, bench.places);
        Teaching teaching = bench.teaching();
        teaching.monitor = &monitor;
        TpPage page(teaching, nullptr);
        page.showTp(bench.tp());
        page.show();
        page.showTab(TpTab::Gpus);
        QTRY_VERIFY(page.findChild<QWidget*>(QStringLiteral("tpGpusEmpty"))->isVisible());
    }

    void takes_data() { Pictures::addRows(); }
    void takes()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        ShownGpus gpus(31);
        const TpRef tp = gpus.shown.bench.tp();
        const Instant now = presentTime();
        for (int second = -40; second <= 0; ++second) { // so that there are lines
            PlaceReadings place = lab(tp, 18, now + std::chrono::seconds(second));
            for (GpuReading& each : place.hosts[0].gpus)
                *each.utilisation =
                    std::clamp(*each.utilisation + 0.1 * ((second * 7 + each.index * 5) % 5 - 2), 0.0, 1.0);
            *place.hosts[0].gpus[2].utilisation = 0;
            gpus.show(place, {unusedOn(place, 2, now - 25min)});
        }
        m_pictures.takeBoth(gpus.shown.window(), QStringLiteral("tp-gpus"));
        PlaceReadings none = lab(tp, 0, now);
        gpus.show(none);
        m_pictures.takeBoth(gpus.shown.window(), QStringLiteral("tp-gpus-free"));
        none.hosts[0].gpus.clear();
        gpus.show(none);
        m_pictures.takeBoth(gpus.shown.window(), QStringLiteral("tp-gpus-none"));
    }
};

PUPITRE_QTEST(TpGpusTest)
#include "tpgpus.moc"
