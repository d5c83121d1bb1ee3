// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a second of the charts costs: two charts of a page get an hour of eight series, a point each second
// (four in each), and are painted. Prints milliseconds: ours, and a bare polyline through
// the same points on the same ground.
#include "ui/charts/chartview.h"
#include "ui/charts/detailchart.h"
#include "ui/look/look.h"

#include <QApplication>
#include <QBoxLayout>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iostream>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr int seconds = 3600;
constexpr int turns = 60;
constexpr QSize pageSize(592, 700); // the charts of the page in a window of 1280 by 800

double valueAt(int series, int second)
{
    return 0.5 + 0.3 * std::sin(second / (40.0 + 7 * series)) + 0.15 * std::sin(second * (1.7 + series));
}

ChartContent contentAt(int first, int count, Instant until)
{
    ChartContent content;
    content.from = until - 1h;
    content.until = until;
    const auto second = std::chrono::duration_cast<std::chrono::seconds>(until.time_since_epoch()).count();
    for (int series = first; series < first + count; ++series) {
        ChartSeries one{QString::number(series), QStringLiteral("GPU %1").arg(series), 1s, {}};
        for (int i = 0; i < seconds; ++i) {
            const double value = valueAt(series, static_cast<int>((second + i) % 100'000));
            one.points.push_back({content.from + std::chrono::seconds(i), value, value, value});
        }
        content.series.push_back(std::move(one));
    }
    return content;
}

double median(std::vector<double> times)
{
    std::nth_element(times.begin(), times.begin() + std::ssize(times) / 2, times.end());
    return times[times.size() / 2];
}

template <class Work>
double measured(const Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < turns; ++i) {
        const auto started = std::chrono::steady_clock::now();
        work(i);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
        times.push_back(took.count());
    }
    return median(std::move(times));
}

/// Only the drawing: the points are where they must be already.
double barePolylines(QImage& ground)
{
    std::vector<QPolygonF> lines;
    for (int series = 0; series < 8; ++series) {
        QPolygonF line;
        for (int i = 0; i < seconds; ++i)
            line << QPointF(i * pageSize.width() / double(seconds),
                            (series < 4 ? 0 : 350) + 300 * (1 - valueAt(series, i)));
        lines.push_back(line);
    }
    return measured([&](int) {
        ground.fill(Qt::white);
        QPainter painter(&ground);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const QPolygonF& line : lines) {
            painter.setPen(QPen(Qt::darkBlue, 1));
            painter.drawPolyline(line);
        }
    });
}
} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Look look(application, ColourScheme::Light);
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    std::vector<DetailChart*> charts;
    for (const char* name : {"first", "second"}) {
        charts.push_back(new DetailChart(name, &page));
        charts.back()->setHeading({QLatin1String(name), QStringLiteral("4 GPUs"), {}});
        column->addWidget(charts.back());
    }
    page.resize(pageSize);
    page.show();
    QApplication::processEvents();

    QImage ground(pageSize, QImage::Format_ARGB32_Premultiplied);
    std::vector<ChartContent> contents; // made before: what comes from core is not what is measured
    const Instant start{std::chrono::milliseconds(1'795'000'000'000)};
    for (int i = 0; i < turns; ++i)
        for (int chart = 0; chart < 2; ++chart)
            contents.push_back(contentAt(4 * chart, 4, start + std::chrono::seconds(i)));
    const double ours = measured([&](int turn) {
        for (std::size_t chart = 0; chart < 2; ++chart)
            charts[chart]->show(contents[2 * static_cast<std::size_t>(turn) + chart], {});
        page.render(&ground);
    });
    const double bare = barePolylines(ground);
    std::cout << ours << ' ' << bare << '\n';
    return 0;
}
