// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See valuesbox.h.
#include "ui/charts/valuesbox.h"

#include "ui/look/datacolours.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int valueLine = 16;
constexpr int inset = 8;
constexpr int sample = 18; // px of the line before a name
constexpr int afterSample = 6;
constexpr int betweenNameAndValue = 16;
constexpr int awayFromLine = 12;
constexpr int widestName = 200;

QFont plain()
{
    return sans(11);
}

QFont strong()
{
    return sans(11, QFont::DemiBold);
}
} // namespace

ValuesBox::ValuesBox(QWidget* window) : QWidget(window)
{
    setObjectName(QStringLiteral("valuesBox"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ValuesBox::measure()
{
    const QFontMetrics names(plain());
    const QFontMetrics values(strong());
    m_nameWidth = std::max(names.horizontalAdvance(m_look.moment) - sample,
                           m_look.total.isEmpty() ? 0 : names.horizontalAdvance(tr("Total")));
    int valueWidth = values.horizontalAdvance(m_look.total);
    for (const CrosshairRow& row : m_look.rows) {
        m_nameWidth = std::max(m_nameWidth, std::min(widestName, names.horizontalAdvance(row.name) + 2));
        valueWidth = std::max(valueWidth, values.horizontalAdvance(row.value));
    }
    const int lines = 1 + static_cast<int>(m_look.rows.size()) + (m_look.total.isEmpty() ? 0 : 1);
    resize(2 * inset + sample + afterSample + m_nameWidth + betweenNameAndValue + valueWidth,
           2 * inset + lines * valueLine);
}

void ValuesBox::show(const CrosshairLook& look, const QPoint& line)
{
    m_look = look;
    measure();
    const int right = line.x() + awayFromLine;
    const int left = line.x() - awayFromLine - width();
    const int most = parentWidget()->height() - height() - inset;
    move(right + width() <= parentWidget()->width() - inset ? right : std::max(0, left),
         std::max(0, std::min(line.y(), most)));
    setVisible(true);
    raise();
    update();
}

void ValuesBox::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.lineStrong, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRect line(inset, inset, width() - 2 * inset, valueLine);
    const auto left = [&](const QString& text, const QColor& colour, int from) {
        painter.setFont(plain());
        painter.setPen(colour);
        painter.drawText(line.adjusted(from, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         text);
    };
    const auto right = [&](const QString& text) {
        painter.setFont(strong());
        painter.setPen(t.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    left(m_look.moment, t.text3, 0);
    const QFontMetrics names(plain());
    for (const CrosshairRow& row : m_look.rows) {
        line.translate(0, valueLine);
        painter.setPen(seriesPen(row.colour));
        const double y = line.center().y() + 0.5;
        painter.drawLine(QPointF(line.left(), y), QPointF(line.left() + sample, y));
        left(names.elidedText(row.name, Qt::ElideMiddle, m_nameWidth), t.text2, sample + afterSample);
        right(row.value);
    }
    if (m_look.total.isEmpty())
        return;
    line.translate(0, valueLine);
    left(tr("Total"), t.text2, sample + afterSample);
    right(m_look.total);
}

} // namespace pupitre
