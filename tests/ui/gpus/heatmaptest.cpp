// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The heat map over laboratories of every size: each GPU has its cell, signs stand for what they say, and
// what is not known is no zero.
#include "ui/gpus/heat/heatmap.h"
#include "tests/qtprogram.h"
#include "ui/gpus/heat/heatpaint.h"
#include "ui/look/datacolours.h"
#include "ui/look/language.h"
#include "ui/look/look.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <utility>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr Instant now{std::chrono::milliseconds(1'795'000'000'000)};

PlaceReadings lab(int machines, int gpusEach)
{
    PlaceReadings place{*PlaceId::parse("lab"), "Lab", FeedSource::Agent, FeedState::Live, {}, now, {}};
    for (int m = 0; m < machines; ++m) {
        Sample sample;
        sample.at = now;
        sample.host = "lab-gpu-" + std::to_string(m + 1);
        sample.machine.cores = 4;
        sample.machine.coresTotal = 8;
        for (int g = 0; g < gpusEach; ++g) {
            GpuReading gpu;
            gpu.uuid = "GPU-" + std::to_string(m) + "-" + std::to_string(g);
            gpu.index = g;
            gpu.utilisation = 0.5;
            gpu.memoryUsedBytes = 20'000'000'000;
            gpu.memoryTotalBytes = 80'000'000'000;
            sample.gpus.push_back(gpu);
        }
        place.hosts.push_back(sample);
    }
    return place;
}

std::vector<HeatRow> rowsOf(const PlaceReadings& place, const std::vector<Alert>& alerts = {},
                            HeatMetric metric = HeatMetric::Utilisation)
{
    return heatRows({place}, alerts, metric, now);
}

/// Where a widget was painted since the last take().
class PaintedRegion final : public QObject
{
public:
    [[nodiscard]] QRegion take() { return std::exchange(m_painted, {}); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    QRegion m_painted;
};
} // namespace

class HeatMapTest final : public QObject
{
    Q_OBJECT
    Language m_language;
    Look m_look{*qApp, ColourScheme::Light};

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void everyGpuHasItsCell_data()
    {
        QTest::addColumn<int>("machines");
        QTest::addColumn<int>("gpusEach");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("64") << 8 << 8;
        QTest::newRow("200") << 25 << 8;
        QTest::newRow("16 in each") << 4 << 16;
        QTest::newRow("no GPUs") << 3 << 0;
    }
    void everyGpuHasItsCell()
    {
        QFETCH(int, machines);
        QFETCH(int, gpusEach);
        HeatMap map(nullptr);
        map.resize(416, 380);
        map.show(rowsOf(lab(machines, gpusEach)));
        static_cast<void>(map.grab());
        QCOMPARE(map.rows().size(), static_cast<std::size_t>(machines));
        HeatLayout layout;
        layout.lay(map.rows(), map.viewport()->width());
        for (int row = 0; row < machines; ++row)
            for (int column = -1; column < layout.cellsOf(row); ++column) {
                const HeatSpot spot{row, column};
                QVERIFY(layout.spotAt(layout.cellAt(spot).center()) == spot);
                QVERIFY(layout.cellAt(spot).right() <= map.viewport()->width());
            }
        const bool scrolls = layout.height() > map.viewport()->height();
        QCOMPARE(map.verticalScrollBar()->maximum() > 0, scrolls);
        if (machines > 0) { // the last one can be reached with the keys
            map.choose({});
            map.setFocus(Qt::TabFocusReason);
            for (int i = 0; i < machines * layout.columns(); ++i)
                QTest::keyClick(&map, Qt::Key_Down, Qt::ControlModifier);
            QTest::keyClick(&map, Qt::Key_End);
            QVERIFY(map.accessibleDescription().contains(QStringLiteral("lab-gpu-%1").arg(machines)));
            QCOMPARE(map.verticalScrollBar()->value() > 0, scrolls);
        }
    }

    /// Each second other facts come; a cell that looks the same is not painted again.
    void onlyWhatChangedIsPainted()
    {
        PlaceReadings place = lab(4, 8);
        HeatMap map(nullptr);
        map.resize(416, 380);
        map.show(rowsOf(place));
        map.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        QApplication::processEvents();
        PaintedRegion painted;
        map.viewport()->installEventFilter(&painted);
        place.hosts[1].gpus[2].powerWatts = 300;
        map.show(rowsOf(place));
        QApplication::processEvents();
        QVERIFY(painted.take().isEmpty());
        QVERIFY(map.rows()[1].cells[2].facts.contains(QStringLiteral("300 W"))); // but known
        place.hosts[1].gpus[2].utilisation = 0.91;
        map.show(rowsOf(place));
        QApplication::processEvents();
        const QRegion one = painted.take();
        QVERIFY(one.contains(map.rectOf({1, 2}).center()));
        QVERIFY(!one.contains(map.rectOf({1, 3}).center()) && !one.contains(map.rectOf({2, 2}).center()));
        place.hosts[3].gpus.pop_back(); // another shape: everything
        map.show(rowsOf(place));
        QApplication::processEvents();
        QVERIFY(painted.take().contains(map.rectOf({0, 0}).center()));
    }

    void eightStandInOneLine()
    {
        HeatLayout layout;
        layout.lay(rowsOf(lab(8, 8)), 416);
        QCOMPARE(layout.heads(), 8);
        QCOMPARE(layout.cellAt({0, 7}).top(), layout.cellAt({0, 0}).top());
        layout.lay(rowsOf(lab(2, 16)), 416);
        QCOMPARE(layout.heads(), 0); // numbers above would be wrong in the second line
        QVERIFY(layout.cellAt({0, 15}).top() > layout.cellAt({0, 0}).top());
    }

    void countsWhoReports()
    {
        PlaceReadings place = lab(8, 8);
        place.hosts[3].at = now - 31min; // silent, though its place is not
        const auto rows = rowsOf(place);
        QCOMPARE(heatCount(rows), (HeatCount{true, 64, 56}));
        QVERIFY(rows[3].cells[0].silent);
        QVERIFY(rows[3].cells[0].facts.contains(QStringLiteral("Silent, last heard 31 minutes ago")));
        QCOMPARE(rows[3].mark, PlaceMark::Silent);
        QCOMPARE(heatCount(rowsOf(lab(3, 0))), (HeatCount{false, 3, 3}));
    }

    void whatIsNotKnownIsNoZero()
    {
        PlaceReadings place = lab(1, 2);
        place.hosts[0].gpus[0].utilisation.reset();
        place.hosts[0].gpus[1].utilisation = 0;
        const auto rows = rowsOf(place);
        QVERIFY(!rows[0].cells[0].part.has_value());
        QVERIFY(rows[0].cells[0].facts.contains(QStringLiteral("Utilisation: not known")));
        QVERIFY(rows[0].cells[1].part.has_value());
        QCOMPARE(*rows[0].cells[1].part, 0.0);
    }

    void memoryIsAPartOfItsWhole()
    {
        const auto rows = rowsOf(lab(1, 1), {}, HeatMetric::Memory);
        QCOMPARE(*rows[0].cells[0].part, 0.25);
        PlaceReadings place = lab(1, 1);
        place.hosts[0].gpus[0].memoryTotalBytes.reset();
        QVERIFY(!rowsOf(place, {}, HeatMetric::Memory)[0].cells[0].part.has_value());
    }

    void alertsHaveTheirShapes()
    {
        const HostRef host{*PlaceId::parse("lab"), "lab-gpu-1"};
        const std::vector<Alert> alerts{{AlertKind::IdleHolding, host, "GPU-0-0", {}, now, 1e9, 20},
                                        {AlertKind::TooHot, host, "GPU-0-1", {}, now, 91, 88}};
        const auto rows = rowsOf(lab(1, 3), alerts);
        QVERIFY(rows[0].cells[0].idleHolding && !rows[0].cells[0].hot);
        QVERIFY(rows[0].cells[1].hot && !rows[0].cells[1].idleHolding);
        QVERIFY(!rows[0].cells[2].hot && !rows[0].cells[2].idleHolding);
        const auto painted = [](const HeatCell& cell) {
            QImage image(38, 34, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintHeatCell(painter, image.rect(), cell);
            return image;
        };
        QVERIFY(painted(rows[0].cells[0]) != painted(rows[0].cells[2]));
        QVERIFY(painted(rows[0].cells[1]) != painted(rows[0].cells[2]));
    }

    void numbersCanBeReadOnEveryStep()
    {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            m_look.setScheme(scheme);
            for (int step = 0; step < heatSteps; ++step) {
                const HeatColour colour = heatColourOfStep(step);
                const int apart = std::abs(qGray(colour.ground.rgb()) - qGray(colour.ink.rgb()));
                QVERIFY(apart > 90);
            }
        }
        m_look.setScheme(ColourScheme::Light);
    }

    void whatIsChosenStaysWhenFiguresCome()
    {
        HeatMap map(nullptr);
        map.resize(416, 380);
        PlaceReadings place = lab(2, 4);
        map.show(rowsOf(place));
        QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, map.rectOf({1, 2}).center());
        const GpuSelection chosen = map.chosen();
        QCOMPARE(chosen.gpus.begin()->uuid, std::string("GPU-1-2"));
        place.hosts[1].gpus[2].utilisation = 0.9;
        place.hosts.insert(place.hosts.begin(), lab(1, 2).hosts.front()); // one more machine, above
        place.hosts.front().host = "another";
        map.show(rowsOf(place));
        QVERIFY(map.chosen() == chosen);
    }
};

PUPITRE_QTEST(HeatMapTest)
#include "heatmaptest.moc"
