// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See chartview.h.
#include "ui/charts/chartview.h"

#include "ui/charts/chartvalues.h"
#include "ui/charts/valuesbox.h"
#include "ui/look/tokens.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QMouseEvent>

#include <algorithm>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr double leastStretch = 5; // px: less is a hand that trembles
constexpr auto closest = 10s;      // nothing is sampled more often than once a second
constexpr int keySteps = 120;      // presses of an arrow from one edge to the other
} // namespace

ChartView::ChartView(QWidget* parent) : QChartView(parent), m_crosshair(new Crosshair(this))
{
    auto* shown = new QChart;
    shown->setAnimationOptions(QChart::NoAnimation);
    shown->setBackgroundVisible(false);
    shown->legend()->hide();
    shown->setMargins({});
    shown->layout()->setContentsMargins(0, 0, 0, 0);
    setChart(shown);
    m_lines = std::make_unique<ChartLines>(*shown);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setMinimumHeight(96);
}

ChartView::~ChartView()
{
    delete m_values;
}

void ChartView::show(ChartContent content)
{
    m_content = std::move(content);
    layOut();
}

void ChartView::setHidden(const QSet<QString>& ids)
{
    m_hidden = ids;
    layOut();
}

void ChartView::layOut()
{
    m_drawn = drawnOf(m_content, m_hidden);
    const auto [low, high] = reachOf(m_drawn);
    m_frame = plotFrame(size(), m_content, low, high);
    m_crosshair->setGeometry(rect());
    m_crosshair->setFrame(m_frame);
    if (chart()->plotArea() != m_frame.plot)
        chart()->setPlotArea(m_frame.plot);
    m_lines->show(m_drawn, m_content.kind, m_frame);
    pointAt(m_at, m_with);
    viewport()->update();
}

void ChartView::pointAt(const std::optional<Instant>& at, Values values)
{
    m_at = at;
    m_with = values;
    const auto look = at ? lookAt(*at) : std::nullopt;
    m_crosshair->show(look);
    describe(look);
    showValues();
}

void ChartView::showValues()
{
    const auto& look = m_crosshair->look();
    if (!look || m_with == Values::Hidden || !isVisible()) {
        if (m_values)
            m_values->hide();
        return;
    }
    if (!m_values)
        m_values = new ValuesBox(window());
    const QPointF line(m_frame.xOf(look->at), m_frame.plot.top());
    m_values->show(*look, viewport()->mapTo(window(), line.toPoint()));
}

void ChartView::hideEvent(QHideEvent* event)
{
    QChartView::hideEvent(event);
    showValues();
}

std::optional<CrosshairLook> ChartView::lookAt(Instant at) const
{
    if (at < m_frame.from || at > m_frame.until || m_drawn.empty())
        return std::nullopt;
    return crosshairLook(m_content, m_drawn, at);
}

void ChartView::describe(const std::optional<CrosshairLook>& look)
{
    QStringList parts;
    if (look) {
        parts << look->moment;
        for (const CrosshairRow& row : look->rows)
            parts << row.name + QLatin1Char(' ') + row.value;
    }
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

bool ChartView::dropStretch()
{
    const bool had = m_crosshair->stretch().has_value();
    m_pressed.reset();
    m_crosshair->setStretch(std::nullopt);
    return had;
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, tokens().surface);
    paintPlotGround(*painter, m_frame);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_content.series.empty())
        return;
    m_pressed = m_frame.at(event->position().x());
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_pressed) {
        const Instant now = m_frame.at(x);
        if (std::abs(m_frame.xOf(now) - m_frame.xOf(*m_pressed)) >= leastStretch)
            m_crosshair->setStretch(std::pair{*m_pressed, now});
    }
    const bool inside = x >= m_frame.plot.left() && x <= m_frame.plot.right() + 1;
    Q_EMIT pointed(inside ? std::optional(m_frame.at(x)) : std::nullopt);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const auto stretch = m_crosshair->stretch();
    dropStretch();
    if (stretch)
        askCloser(*stretch);
}

void ChartView::askCloser(const std::pair<Instant, Instant>& stretch)
{
    const auto [from, until] = std::minmax(stretch.first, stretch.second);
    const Instant first = from;
    Instant last = until;
    if (last - first < closest)
        last = first + closest;
    Q_EMIT closerAsked(first, last);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent*)
{
    dropStretch();
    Q_EMIT backAsked();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls; a chart has nothing to scroll
}

void ChartView::moveBy(int steps, bool choosing)
{
    const auto step = std::max<std::chrono::milliseconds>(1s, (m_frame.until - m_frame.from) / keySteps);
    const Instant before = m_at.value_or(m_frame.from + (m_frame.until - m_frame.from) / 2);
    const Instant now = std::clamp(before + steps * step, m_frame.from, m_frame.until);
    if (choosing)
        m_crosshair->setStretch(
            std::pair{m_crosshair->stretch() ? m_crosshair->stretch()->first : before, now});
    else
        dropStretch();
    Q_EMIT pointed(now);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool choosing = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto range = m_frame.until - m_frame.from;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return moveBy(event->key() == Qt::Key_Left ? -1 : 1, choosing);
    case Qt::Key_Home:
    case Qt::Key_End:
        return moveBy(event->key() == Qt::Key_Home ? -keySteps : keySteps, choosing);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto stretch = m_crosshair->stretch()) {
            dropStretch();
            askCloser(*stretch);
        }
        return;
    case Qt::Key_Plus: {
        const Instant middle = m_at.value_or(m_frame.from + range / 2);
        const Instant from = std::clamp(middle - range / 4, m_frame.from, m_frame.until - range / 2);
        return askCloser({from, from + range / 2});
    }
    case Qt::Key_Minus:
    case Qt::Key_Backspace:
        Q_EMIT backAsked();
        return;
    default:
        event->ignore(); // Escape and Tab are the page's
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    m_crosshair->setFocusRing(event->reason() != Qt::MouseFocusReason);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_crosshair->setFocusRing(false);
    Q_EMIT pointed(std::nullopt);
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && !m_pressed)
        Q_EMIT pointed(std::nullopt);
    return QChartView::viewportEvent(event);
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (m_lines == nullptr)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_lines->recolour();
        resetCachedContent();
        viewport()->update();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        layOut();
}

} // namespace pupitre
