// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See chartlegend.h.
#include "ui/charts/chartlegend.h"

#include "ui/look/datacolours.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/parts/eliding.h"
#include "ui/parts/flowlayout.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int entryHeight = 22;
constexpr int line = 20; // px of the line before a name
constexpr int lineToName = 6;
constexpr int entryMargin = 4;
constexpr int longestName = 200;
} // namespace

class ChartLegend::Entry final : public QAbstractButton
{
public:
    Entry(const QString& name, int series, QWidget* parent) : QAbstractButton(parent), m_series(series)
    {
        setObjectName(QStringLiteral("legendEntry"));
        setText(name);
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(name);
        setToolTip(plainTip(ChartLegend::tr("%1: press to hide it or to bring it back").arg(name)));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {2 * entryMargin + line + lineToName
                    + std::min(longestName, QFontMetrics(sans(12)).horizontalAdvance(text()) + 2),
                entryHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() || underMouse()) {
            painter.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? QBrush(t.hover) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        QPen pen = seriesPen(m_series);
        if (!isChecked())
            pen.setColor(t.disabled);
        pen.setWidth(2); // a short straight line: no cost, and its dashes can be seen
        painter.setPen(pen);
        const double y = height() / 2.0;
        painter.drawLine(QPointF(entryMargin, y), QPointF(entryMargin + line, y));
        QFont font = sans(12);
        font.setStrikeOut(!isChecked()); // not by colour alone
        painter.setFont(font);
        painter.setPen(isChecked() ? t.text2 : t.text3);
        const QRect words = rect().adjusted(entryMargin + line + lineToName, 0, -entryMargin, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text(), Qt::ElideMiddle, words.width()));
    }

private:
    int m_series;
};

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(8, 0, this)) {}

void ChartLegend::show(const std::vector<ChartSeries>& series, const QSet<QString>& hidden)
{
    std::vector<std::pair<QString, QString>> wanted;
    for (const ChartSeries& each : series)
        wanted.emplace_back(each.id, each.name);
    if (wanted != m_shown) {
        m_shown = wanted;
        for (Entry* entry : m_entries) {
            entry->hide();
            entry->deleteLater();
            m_flow->removeWidget(entry);
        }
        m_entries.clear();
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            auto* entry = new Entry(wanted[i].second, static_cast<int>(i), this);
            m_entries.push_back(entry);
            m_flow->addWidget(entry);
            entry->show();
            connect(entry, &QAbstractButton::clicked, this,
                    [this, id = wanted[i].first](bool on) { Q_EMIT toggled(id, on); });
        }
        fit();
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i]->setChecked(!hidden.contains(m_shown[i].first));
}

void ChartLegend::fit()
{
    setFixedHeight(std::max(1, m_flow->heightForWidth(width())));
}

void ChartLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Afterwards: what asks for another height while it is being laid out is not heard.
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &ChartLegend::fit, Qt::QueuedConnection);
}

} // namespace pupitre
