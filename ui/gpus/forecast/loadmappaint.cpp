// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the cells of the picture of days lie, and how they are painted.
#include "ui/gpus/forecast/loadmap.h"
#include "ui/look/datacolours.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int hourColumn = 44; // "08:00"
constexpr int headLine = 14;   // month, name of the day, its number
constexpr int daysHeight = 3 * headLine + 4;
constexpr int hourHeight = 16;
constexpr int hourGap = 2;
constexpr int weekGap = 6;
constexpr int leastCell = 16;
constexpr double loadRadius = 3;

QRectF onPixels(const QRectF& box)
{
    return box.adjusted(0.5, 0.5, -0.5, -0.5);
}
} // namespace

void paintLoadSign(QPainter& painter, const QRectF& box, LoadSign sign)
{
    const Tokens& t = tokens();
    switch (sign) {
    case LoadSign::More: {
        painter.setPen(QPen(t.warnDot, 1));
        painter.setBrush(t.warnBg);
        painter.drawRoundedRect(onPixels(box), loadRadius, loadRadius);
        const double side = std::min(11.0, box.height() - 3);
        paintIcon(painter, QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)),
                  Icon::Warning, t.warn);
        return;
    }
    case LoadSign::HandIn:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.lineStrong);
        painter.drawEllipse(box.center(), 1.75, 1.75);
        return;
    case LoadSign::Unknown:
        painter.setPen(QPen(t.lineStrong, 1, Qt::DotLine));
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(onPixels(box), loadRadius, loadRadius);
        return;
    }
}

int LoadMap::weeksBefore(int day) const
{
    int weeks = 0;
    for (int at = 1; at <= day; ++at)
        weeks += m_dates[static_cast<std::size_t>(at)].dayOfWeek() == Qt::Monday ? 1 : 0;
    return weeks;
}

int LoadMap::cellWidth() const
{
    if (m_days.empty())
        return leastCell;
    const int count = static_cast<int>(m_days.size());
    return std::max(leastCell, (width() - hourColumn - weeksBefore(count - 1) * weekGap) / count);
}

int LoadMap::leftOf(int day) const
{
    return hourColumn + day * cellWidth() + weeksBefore(day) * weekGap;
}

QRect LoadMap::cellAt(const LoadSpot& spot) const
{
    return {leftOf(spot.day), daysHeight + (spot.hour - m_firstHour) * hourHeight, cellWidth() - hourGap,
            hourHeight - hourGap};
}

std::optional<QRect> LoadMap::rectOf(const LoadSpot& spot) const
{
    const bool shown = spot.day >= 0 && spot.day < static_cast<int>(m_days.size()) && spot.hour >= m_firstHour
                       && spot.hour <= m_lastHour;
    return shown ? std::optional(cellAt(spot)) : std::nullopt;
}

std::optional<LoadSpot> LoadMap::spotAt(const QPoint& at) const
{
    const int hour = m_firstHour + (at.y() - daysHeight) / hourHeight;
    if (at.y() < daysHeight || hour > m_lastHour)
        return std::nullopt;
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day)
        if (const LoadSpot spot{day, hour}; cellAt(spot).adjusted(0, 0, hourGap, hourGap).contains(at))
            return spot;
    return std::nullopt;
}

QSize LoadMap::sizeHint() const
{
    return {hourColumn + static_cast<int>(m_days.size()) * leastCell,
            daysHeight + (m_lastHour - m_firstHour + 1) * hourHeight};
}

QSize LoadMap::minimumSizeHint() const
{
    return sizeHint();
}

void LoadMap::paintHeads(QPainter& painter) const
{
    const Tokens& t = tokens();
    const QLocale locale;
    for (int day = 0; day < static_cast<int>(m_dates.size()); ++day) {
        const QDate date = m_dates[static_cast<std::size_t>(day)];
        const bool today = date.toString(Qt::ISODate) == m_today;
        const QRect column(leftOf(day), 0, cellWidth() - hourGap, headLine);
        if (day == 0 || date.day() == 1) {
            painter.setFont(sans(11));
            painter.setPen(t.text3);
            painter.drawText(column.adjusted(0, 0, 90, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             locale.standaloneMonthName(date.month(), QLocale::ShortFormat));
        }
        painter.setFont(sans(11, today ? QFont::DemiBold : QFont::Normal));
        painter.setPen(today ? t.link : date.dayOfWeek() > Qt::Friday ? t.text3 : t.text2);
        painter.drawText(column.translated(0, headLine).adjusted(-2, 0, 2, 0), Qt::AlignCenter,
                         locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat).left(3));
        painter.drawText(column.translated(0, 2 * headLine), Qt::AlignCenter, QString::number(date.day()));
    }
}

void LoadMap::paintHours(QPainter& painter) const
{
    painter.setFont(sans(11));
    painter.setPen(tokens().text3);
    for (int hour = m_firstHour; hour <= m_lastHour; hour += 2)
        painter.drawText(
            QRect(0, daysHeight + (hour - m_firstHour) * hourHeight, hourColumn - 8, hourHeight - hourGap),
            Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(QTime(hour, 0), QStringLiteral("HH:mm")));
}

void LoadMap::paintCell(QPainter& painter, const LoadSpot& spot) const
{
    const Tokens& t = tokens();
    const HourNeed& hour = need(spot);
    const QRectF box = cellAt(spot);
    if (hour.conflict)
        return paintLoadSign(painter, box, LoadSign::More);
    if (hour.planned.instances > 0 && !hour.filled)
        return paintLoadSign(painter, box, LoadSign::Unknown);
    const HeatColour colour = heatColour(hour.filled.value_or(0));
    const bool palest = colour.ground == heatColourOfStep(0).ground;
    painter.setPen(hour.filled && palest ? QPen(t.lineStrong, 1) : QPen(Qt::NoPen));
    painter.setBrush(hour.filled ? colour.ground : t.sunken);
    painter.drawRoundedRect(hour.filled && palest ? onPixels(box) : box, loadRadius, loadRadius);
    if (hour.planned.instances == 0 && hour.atMost.instances > 0)
        paintLoadSign(painter, box, LoadSign::HandIn);
}

void LoadMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeads(painter);
    paintHours(painter);
    for (int day = 0; day < static_cast<int>(m_days.size()); ++day)
        for (int hour = m_firstHour; hour <= m_lastHour; ++hour)
            paintCell(painter, {day, hour});
    const Tokens& t = tokens();
    painter.setBrush(Qt::NoBrush);
    if (m_hover) {
        painter.setPen(QPen(t.text2, 1));
        painter.drawRoundedRect(onPixels(cellAt(*m_hover)), loadRadius, loadRadius);
    }
    if (m_ring && !m_days.empty()) {
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(QRectF(cellAt(m_current)).adjusted(-1, -1, 1, 1), loadRadius + 1,
                                loadRadius + 1);
    }
}

} // namespace pupitre
