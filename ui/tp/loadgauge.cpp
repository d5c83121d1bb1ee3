// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loadgauge.h.
#include "ui/tp/loadgauge.h"

#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace pupitre
{

namespace
{
struct LoadGaugeWords {
    Q_DECLARE_TR_FUNCTIONS(LoadGaugeWords)
};

constexpr int barHeight = 3;
constexpr int gapBetween = 10;

struct Gauge {
    QString name;
    QString value;
    std::optional<int> full; // percent
    bool isShort = false;
};

void paintBar(QPainter& painter, const QRect& bar, const Gauge& gauge)
{
    const Tokens& t = tokens();
    if (!gauge.full)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    const int filled = bar.width() * *gauge.full / 100;
    if (filled <= 0)
        return;
    painter.setBrush(gauge.isShort ? t.warnDot : t.idleDot);
    painter.drawRoundedRect(QRect(bar.left(), bar.top(), std::max(barHeight, filled), barHeight),
                            barHeight / 2.0, barHeight / 2.0);
}

void paintGauge(QPainter& painter, const QRect& box, const QFont& font, const Gauge& gauge)
{
    const Tokens& t = tokens();
    paintBar(painter, {box.left(), box.top(), box.width(), barHeight}, gauge);
    const QRect words = box.adjusted(0, barHeight + 3, 0, 0);
    painter.setFont(font);
    painter.setPen(t.text3);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, gauge.name);
    painter.setPen(gauge.isShort ? t.warn : t.text2);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, gauge.value);
}
} // namespace

void paintLoadGauge(QPainter& painter, const QRect& box, const QFont& font, const ShownLoad& load)
{
    const QString unknown = QStringLiteral("–");
    //: very short, in a tile: processor cores in use
    const Gauge cpu{LoadGaugeWords::tr("CPU"), load.cpu.isEmpty() ? unknown : load.cpu, load.cpuFull, false};
    //: very short, in a tile: memory in use
    const Gauge memory{LoadGaugeWords::tr("MEM"), load.memory, load.memoryFull, load.memoryShort()};
    // The memory's figure is the longer one.
    const int left = (box.width() - gapBetween) * 2 / 5;
    paintGauge(painter, {box.left(), box.top(), left, box.height()}, font, cpu);
    paintGauge(painter,
               {box.left() + left + gapBetween, box.top(), box.width() - left - gapBetween, box.height()},
               font, memory);
}

} // namespace pupitre
