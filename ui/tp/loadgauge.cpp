// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loadgauge.h.
#include "ui/tp/loadgauge.h"

#include "ui/charts/sparkline.h"
#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace pupitre
{

namespace
{
struct LoadGaugeWords {
    Q_DECLARE_TR_FUNCTIONS(LoadGaugeWords)
};

constexpr int gapBetween = 8;
constexpr int sparkHeight = 13;
constexpr int lineToWords = 2;
constexpr float oneCore = 10; // in tenths: below it a line without a limit lies low
constexpr float someMemory = 500;
// Of the six, always these: a person learns them once.
constexpr int cpuSeries = 0;
constexpr int memorySeries = 2;
constexpr int gpuSeries = 1;

struct Gauge {
    QString name;
    QString value;
    std::vector<float> line;
    int series = 0;
    bool isShort = false;
};

void paintGauge(QPainter& painter, const QRect& box, const QFont& font, const Gauge& gauge)
{
    const Tokens& t = tokens();
    const QRectF line(box.left(), box.top(), box.width(), sparkHeight);
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    paintSparkline(painter, line, gauge.line, gauge.series);
    const QRect words = box.adjusted(0, sparkHeight + lineToWords, 0, 0);
    painter.setFont(font);
    painter.setPen(t.text3);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, gauge.name);
    painter.setPen(gauge.isShort ? t.warn : t.text2);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, gauge.value);
}

/// With three there is no room for amounts: percent of what it may take, where that is known.
QString shortValue(const std::optional<int>& full, const QString& amount)
{
    return full ? QString::number(*full) : amount;
}
} // namespace

void paintLoadGauge(QPainter& painter, const QRect& box, const QFont& font, const ShownLoad& load,
                    const LoadHistory& history)
{
    const QString unknown = QStringLiteral("–");
    const bool three = !history.gpu.empty();
    //: very short, in a tile: processor cores in use
    Gauge cpu{LoadGaugeWords::tr("CPU"), load.cpu.isEmpty() ? unknown : load.cpu,
              partsOf(history.cpu, load.cpuFull.has_value(), oneCore), cpuSeries, false};
    //: very short, in a tile: memory in use
    Gauge memory{LoadGaugeWords::tr("MEM"), load.memory,
                 partsOf(history.memory, load.memoryFull.has_value(), someMemory), memorySeries,
                 load.memoryShort()};
    if (three) {
        cpu.value = shortValue(load.cpuFull, cpu.value);
        memory.value = shortValue(load.memoryFull, memory.value);
        const int wide = (box.width() - 2 * gapBetween) / 3;
        const QRect first(box.left(), box.top(), wide, box.height());
        paintGauge(painter, first, font, cpu);
        paintGauge(painter, first.translated(wide + gapBetween, 0), font, memory);
        //: very short, in a tile
        paintGauge(
            painter, first.translated(2 * (wide + gapBetween), 0), font,
            {LoadGaugeWords::tr("GPU"), shortValue(load.gpuFull, unknown), history.gpu, gpuSeries, false});
        return;
    }
    // The memory's figure is the longer one.
    const int left = (box.width() - gapBetween) * 2 / 5;
    paintGauge(painter, {box.left(), box.top(), left, box.height()}, font, cpu);
    paintGauge(painter,
               {box.left() + left + gapBetween, box.top(), box.width() - left - gapBetween, box.height()},
               font, memory);
}

} // namespace pupitre
