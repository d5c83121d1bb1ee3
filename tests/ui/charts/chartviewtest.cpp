// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart really paints: nothing across a gap, a band where values spread, areas in a stack, nothing of
// a hidden series; and nothing that moves by itself.
#include "ui/charts/chartview.h"
#include "ui/charts/detailchart.h"
#include "ui/look/datacolours.h"
#include "ui/look/language.h"
#include "ui/look/look.h"

#include <QAbstractSeries>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <cmath>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr Instant start{std::chrono::milliseconds(1'795'000'000'000)};

ChartContent content(int series)
{
    ChartContent made;
    made.from = start;
    made.until = start + 100s;
    for (int s = 0; s < series; ++s) {
        ChartSeries one{QString::number(s), QStringLiteral("Series %1").arg(s), 1s, {}};
        for (int i = 0; i < 100; ++i) {
            const double value = 0.2 + 0.2 * s;
            one.points.push_back({start + i * 1s, value, value, value});
        }
        made.series.push_back(one);
    }
    return made;
}

int visible(const ChartView& view, QAbstractSeries::SeriesType type)
{
    int count = 0;
    for (const QAbstractSeries* series : view.chart()->series())
        count += series->type() == type && series->isVisible() ? 1 : 0;
    return count;
}

/// Whether the colour of the series is anywhere in the column of pixels at this part of the plot.
bool isInked(ChartView& view, double part, int series)
{
    const QImage image = view.grab().toImage();
    const QColor ink = seriesPen(series).color();
    const QRectF& plot = view.frame().plot;
    const int x = static_cast<int>(plot.left() + part * plot.width());
    for (int y = 0; y < image.height(); ++y) {
        const QColor pixel = image.pixelColor(x, y);
        if (std::abs(pixel.red() - ink.red()) + std::abs(pixel.green() - ink.green())
                + std::abs(pixel.blue() - ink.blue())
            < 60)
            return true;
    }
    return false;
}
} // namespace

class ChartViewTest final : public QObject
{
    Q_OBJECT
    Language m_language;
    Look m_look{*qApp, ColourScheme::Light};

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void nothingIsPaintedAcrossAGap()
    {
        ChartView view(nullptr);
        view.resize(500, 200);
        ChartContent cut = content(1);
        cut.series[0].points.erase(cut.series[0].points.begin() + 40, cut.series[0].points.begin() + 60);
        view.show(cut);
        QCOMPARE(visible(view, QAbstractSeries::SeriesTypeLine), 2);
        QVERIFY(isInked(view, 0.2, 0));
        QVERIFY(!isInked(view, 0.5, 0));
        QVERIFY(isInked(view, 0.8, 0));
        view.show(content(1)); // whole again: the second line is gone
        QCOMPARE(visible(view, QAbstractSeries::SeriesTypeLine), 1);
        QVERIFY(isInked(view, 0.5, 0));
    }

    void spreadIsABand()
    {
        ChartView view(nullptr);
        view.resize(500, 200);
        ChartContent spread = content(2);
        for (ChartPoint& point : spread.series[0].points)
            point.high = 0.9;
        view.show(spread);
        QCOMPARE(visible(view, QAbstractSeries::SeriesTypeArea), 1);
        QCOMPARE(view.frame().values.top, 1.0);
        view.show(content(5)); // too many to be told apart
        QCOMPARE(visible(view, QAbstractSeries::SeriesTypeArea), 0);
    }

    void aStackHasItsAreas()
    {
        ChartView view(nullptr);
        view.resize(500, 200);
        ChartContent stack = content(3);
        stack.kind = ChartKind::Stack;
        stack.unit = ChartUnit::Count;
        view.show(stack);
        QCOMPARE(visible(view, QAbstractSeries::SeriesTypeArea), 3);
        QVERIFY(view.frame().values.top >= 0.2 + 0.4 + 0.6);
        view.setHidden({QStringLiteral("1"), QStringLiteral("2")});
        QCOMPARE(visible(view, QAbstractSeries::SeriesTypeArea), 1);
        QVERIFY(view.frame().values.top < 1); // the axis is that of what is seen
    }

    void nothingMovesByItself()
    {
        const ChartView view(nullptr);
        QCOMPARE(view.chart()->animationOptions(), QChart::NoAnimation);
    }

    void withoutFiguresItSaysSo()
    {
        DetailChart chart("chart", nullptr);
        chart.resize(500, 240);
        ChartContent none = content(0);
        chart.show(none, QStringLiteral("Nothing was measured."));
        bool said = false;
        for (const QLabel* label : chart.findChildren<QLabel*>())
            said = said
                   || (label->isVisibleTo(&chart) && label->text() == QLatin1String("Nothing was measured."));
        QVERIFY(said);
        QVERIFY(!chart.view().isVisibleTo(&chart));
        chart.show(content(2), QStringLiteral("Nothing was measured."));
        QVERIFY(chart.view().isVisibleTo(&chart));
    }
};

QTEST_MAIN(ChartViewTest)
#include "chartviewtest.moc"
