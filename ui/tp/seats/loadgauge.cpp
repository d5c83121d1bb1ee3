// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loadgauge.h.
#include "ui/tp/seats/loadgauge.h"

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

struct Gauge {
    LoadKind kind{};
    QString name;
    QString value;
    bool isShort = false;
};

/// Of the six, always these: a person learns them once.
int seriesOf(LoadKind kind)
{
    switch (kind) {
    case LoadKind::Cpu:
        return 0;
    case LoadKind::Memory:
        return 2;
    case LoadKind::Gpu:
        return 1;
    }
    return 0;
}

std::vector<float> lineOf(LoadKind kind, const ShownLoad& load, const LoadHistory& history)
{
    switch (kind) {
    case LoadKind::Cpu:
        return partsOf(history.cpu, load.cpuFull.has_value(), oneCore);
    case LoadKind::Memory:
        return partsOf(history.memory, load.memoryFull.has_value(), someMemory);
    case LoadKind::Gpu:
        return history.gpu;
    }
    return {};
}

void paintGauge(QPainter& painter, const QRect& box, const QFont& font, const Gauge& gauge,
                const ShownLoad& load, const LoadHistory& history)
{
    const Tokens& t = tokens();
    const QRectF line(box.left(), box.top(), box.width(), sparkHeight);
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    paintLoadLine(painter, line, gauge.kind, load, history);
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

void paintLoadLine(QPainter& painter, const QRectF& box, LoadKind kind, const ShownLoad& load,
                   const LoadHistory& history)
{
    paintSparkline(painter, box, lineOf(kind, load, history), seriesOf(kind));
}

void paintLoadGauge(QPainter& painter, const QRect& box, const QFont& font, const ShownLoad& load,
                    const LoadHistory& history)
{
    const QString unknown = QStringLiteral("–");
    const bool three = !history.gpu.empty();
    //: very short, in a tile: processor cores in use
    Gauge cpu{LoadKind::Cpu, LoadGaugeWords::tr("CPU"), load.cpu.isEmpty() ? unknown : load.cpu, false};
    //: very short, in a tile: memory in use
    Gauge memory{LoadKind::Memory, LoadGaugeWords::tr("MEM"), load.memory, load.memoryShort()};
    const auto paint = [&](const QRect& room, const Gauge& gauge) {
        paintGauge(painter, room, font, gauge, load, history);
    };
    if (three) {
        cpu.value = shortValue(load.cpuFull, cpu.value);
        memory.value = shortValue(load.memoryFull, memory.value);
        const int wide = (box.width() - 2 * gapBetween) / 3;
        const QRect first(box.left(), box.top(), wide, box.height());
        paint(first, cpu);
        paint(first.translated(wide + gapBetween, 0), memory);
        paint(first.translated(2 * (wide + gapBetween), 0),
              //: very short, in a tile
              {LoadKind::Gpu, LoadGaugeWords::tr("GPU"), shortValue(load.gpuFull, unknown), false});
        return;
    }
    // The memory's figure is the longer one.
    const int left = (box.width() - gapBetween) * 2 / 5;
    paint({box.left(), box.top(), left, box.height()}, cpu);
    paint({box.left() + left + gapBetween, box.top(), box.width() - left - gapBetween, box.height()}, memory);
}

} // namespace pupitre
