// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See chartexport.h.
#include "ui/charts/chartexport.h"

#include "core/formats/csvwriter.h"
#include "core/services/textfile.h"
#include "ui/charts/chartview.h"
#include "ui/charts/detailchart.h"
#include "ui/look/datacolours.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/words/text.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <map>

namespace pupitre
{

namespace
{
constexpr int sheetMargin = 24;
constexpr int captionHeight = 28;
constexpr int titleHeight = 24;
constexpr int legendLine = 20;
constexpr int sampleWidth = 22;
constexpr int betweenCharts = 20;
constexpr int pixelRatio = 2;

/// Names below a chart, on as many lines as they need; gives their height. Without a painter it only
/// measures.
int layLegend(const DetailChart& chart, int width, QPainter* painter, const QPointF& at)
{
    const std::vector<ChartSeries>& series = chart.view().content().series;
    if (series.size() < 2)
        return 0;
    const QFont font = sans(12);
    double x = 0;
    int line = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (chart.hidden().contains(series[i].id))
            continue;
        const double wide = sampleWidth + QFontMetricsF(font).horizontalAdvance(series[i].name) + 20;
        if (x > 0 && x + wide > width) {
            x = 0;
            ++line;
        }
        if (painter != nullptr) {
            const QPointF left = at + QPointF(x, line * legendLine);
            painter->setPen(seriesPen(static_cast<int>(i)));
            painter->drawLine(left + QPointF(0, legendLine / 2.0),
                              left + QPointF(sampleWidth - 6, legendLine / 2.0));
            painter->setFont(font);
            painter->setPen(tokens().text2);
            painter->drawText(QRectF(left + QPointF(sampleWidth, 0), QSizeF(wide, legendLine)),
                              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, series[i].name);
        }
        x += wide;
    }
    return (line + 1) * legendLine;
}

QSize sheetSize(const std::vector<DetailChart*>& charts)
{
    int width = 0;
    for (const DetailChart* chart : charts)
        width = std::max(width, chart->view().width());
    int height = sheetMargin + captionHeight;
    for (const DetailChart* chart : charts)
        height +=
            titleHeight + chart->view().height() + layLegend(*chart, width, nullptr, {}) + betweenCharts;
    return {width + 2 * sheetMargin, height};
}

void paintSheet(QPainter& painter, const std::vector<DetailChart*>& charts, const QString& caption)
{
    const Tokens& t = tokens();
    const QSize size = sheetSize(charts);
    const int width = size.width() - 2 * sheetMargin;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), size), t.surface);
    painter.setFont(sans(15, QFont::DemiBold));
    painter.setPen(t.text);
    painter.drawText(QRect(sheetMargin, sheetMargin / 2, width, captionHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, caption);
    int y = sheetMargin + captionHeight;
    for (const DetailChart* chart : charts) {
        painter.setFont(sans(13, QFont::DemiBold));
        painter.setPen(t.text);
        const QString title = chart->heading().title;
        painter.drawText(QRect(sheetMargin, y, width, titleHeight), Qt::AlignLeft | Qt::AlignTop, title);
        const double after = QFontMetricsF(painter.font()).horizontalAdvance(title) + 8;
        painter.setFont(sans(12));
        painter.setPen(t.text3);
        painter.drawText(QRectF(sheetMargin + after, y, width - after, titleHeight),
                         Qt::AlignLeft | Qt::AlignTop, chart->heading().note);
        y += titleHeight;
        const QRect view(QPoint(sheetMargin, y), chart->view().size());
        chart->view().render(&painter, view, chart->view().viewport()->rect());
        y += view.height();
        y += layLegend(*chart, width, &painter, QPointF(sheetMargin, y)) + betweenCharts;
    }
}

Result<void> save(const QByteArray& bytes, const QString& path)
{
    return writeTextFile(toStd(path), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

struct Column {
    const DetailChart* chart;
    const ChartSeries* series;
};

std::vector<Column> columnsOf(const std::vector<DetailChart*>& charts)
{
    std::vector<Column> columns;
    for (const DetailChart* chart : charts)
        for (const ChartSeries& series : chart->view().content().series)
            if (!chart->hidden().contains(series.id))
                columns.push_back({chart, &series});
    return columns;
}

std::string headOf(const Column& column)
{
    const QString unit = unitName(column.chart->view().content().unit);
    QString head = column.chart->heading().title + QStringLiteral(" · ") + column.series->name;
    if (!unit.isEmpty())
        head += QStringLiteral(" (%1)").arg(unit);
    return harmlessCell(toStd(head));
}

/// As the unit of its column says; a point whatever the language, for programs read it.
std::string figure(ChartUnit unit, double value)
{
    const double shown = unit == ChartUnit::Part ? value * 100 : value;
    return toStd(QString::number(shown, 'g', 10));
}
} // namespace

Result<void> savePicture(const std::vector<DetailChart*>& charts, const QString& caption, const QString& path)
{
    QImage image(sheetSize(charts) * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    paintSheet(painter, charts, caption);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return save(bytes, path);
}

Result<void> saveDrawing(const std::vector<DetailChart*>& charts, const QString& caption, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator drawing;
    drawing.setOutputDevice(&buffer);
    drawing.setSize(sheetSize(charts));
    drawing.setViewBox(QRect(QPoint(0, 0), sheetSize(charts)));
    drawing.setTitle(caption);
    QPainter painter(&drawing);
    paintSheet(painter, charts, caption);
    painter.end();
    return save(bytes, path);
}

Result<void> saveTable(const std::vector<DetailChart*>& charts, const QString& path)
{
    return writeTextFile(toStd(path), chartTable(charts));
}

std::string chartTable(const std::vector<DetailChart*>& charts)
{
    const std::vector<Column> columns = columnsOf(charts);
    std::vector<std::string> head{"time"};
    std::map<Instant, std::vector<std::string>> lines;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        head.push_back(headOf(columns[i]));
        for (const ChartPoint& point : columns[i].series->points) {
            auto& cells = lines[point.at];
            cells.resize(columns.size());
            cells[i] = figure(columns[i].chart->view().content().unit, point.mean);
        }
    }
    std::string table = csvLine(head);
    for (auto& [at, cells] : lines) {
        cells.insert(cells.begin(), toIso(at));
        table += csvLine(cells);
    }
    return table;
}

} // namespace pupitre
