// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See heatmap.h.
#include "ui/gpus/heat/heatmap.h"

#include "ui/gpus/heat/heatpaint.h"
#include "ui/look/datacolours.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/parts/eliding.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pupitre
{

namespace
{
constexpr int threeLines = 116; // three machines
constexpr int oneLine = 38;
constexpr int aroundCell = 2; // frames and marks reach so far out of it

/// What is painted of both is the same: percent and its colour, whatever the facts say beside it.
bool looksLike(const HeatCell& one, const HeatCell& other)
{
    const auto shown = [](const HeatCell& cell) {
        return cell.part ? std::pair(std::lround(*cell.part * 100), heatColour(*cell.part).ground)
                         : std::pair(-1L, QColor());
    };
    return one.of == other.of && one.caption == other.caption && shown(one) == shown(other)
           && one.silent == other.silent && one.idleHolding == other.idleHolding && one.hot == other.hot
           && one.isShort == other.isShort;
}
} // namespace

HeatMap::HeatMap(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("heatMap"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(oneLine);
}

void HeatMap::show(std::vector<HeatRow> rows)
{
    if (rows == m_rows)
        return;
    const bool sameShape =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) {
            return a.host == b.host && a.name == b.name && a.cells.size() == b.cells.size();
        });
    std::swap(rows, m_rows);
    if (sameShape)
        return viewport()->update(changedFrom(rows));
    layOut();
    viewport()->update();
}

QRegion HeatMap::changedFrom(const std::vector<HeatRow>& before) const
{
    QRegion changed;
    for (int row = 0; row < m_layout.rowCount(); ++row) {
        const HeatRow& was = before[static_cast<std::size_t>(row)];
        const HeatRow& is = m_rows[static_cast<std::size_t>(row)];
        if (was.mark != is.mark)
            changed += rectOf({row, -1});
        for (int column = 0; column < m_layout.cellsOf(row); ++column)
            if (!looksLike(was.cells[static_cast<std::size_t>(column)], cell({row, column})))
                changed += around({row, column});
    }
    return changed;
}

QRect HeatMap::around(const HeatSpot& spot) const
{
    return rectOf(spot).adjusted(-aroundCell, -aroundCell, aroundCell, aroundCell);
}

void HeatMap::layOut()
{
    const int before = m_layout.height();
    m_layout.lay(m_rows, viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    m_current.row = std::clamp(m_current.row, 0, std::max(0, m_layout.rowCount() - 1));
    m_anchor.row = std::clamp(m_anchor.row, 0, std::max(0, m_layout.rowCount() - 1));
    if (!m_rows.empty())
        m_current.column = std::clamp(m_current.column, -1, m_layout.cellsOf(m_current.row) - 1);
    if (before != m_layout.height())
        updateGeometry();
}

QSize HeatMap::sizeHint() const
{
    return {400, std::max(oneLine, m_layout.height() + 2)};
}

QSize HeatMap::minimumSizeHint() const
{
    return {200, std::min(threeLines, sizeHint().height())};
}

const HeatCell& HeatMap::cell(const HeatSpot& spot) const
{
    return m_rows[static_cast<std::size_t>(spot.row)].cells[static_cast<std::size_t>(spot.column)];
}

QString HeatMap::factsOf(const HeatSpot& spot) const
{
    return spot.column < 0 ? m_rows[static_cast<std::size_t>(spot.row)].facts : cell(spot).facts;
}

bool HeatMap::isChosen(const HeatCell& cell) const
{
    if (const auto* gpu = std::get_if<GpuRef>(&cell.of))
        return m_chosen.gpus.contains(*gpu);
    return m_chosen.hosts.contains(std::get<HostRef>(cell.of));
}

QRect HeatMap::rectOf(const HeatSpot& spot) const
{
    return m_layout.cellAt(spot).translated(0, -verticalScrollBar()->value());
}

std::optional<HeatSpot> HeatMap::spotAt(const QPointF& inViewport) const
{
    return m_layout.spotAt(inViewport.toPoint() + QPoint(0, verticalScrollBar()->value()));
}

void HeatMap::paintNames(QPainter& painter, int row) const
{
    const Tokens& t = tokens();
    const HeatRow& shown = m_rows[static_cast<std::size_t>(row)];
    const QRect box = rectOf({row, -1});
    const bool chosen = std::any_of(shown.cells.begin(), shown.cells.end(),
                                    [this](const HeatCell& cell) { return isChosen(cell); });
    paintPlaceMark(painter, {box.left(), box.top(), 10, box.height()}, shown.mark);
    const QFont font = sans(12, chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(chosen ? t.text : t.text2);
    const QRect words = box.adjusted(14, 0, -6, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(shown.name, Qt::ElideMiddle, words.width()));
    if (m_ring && m_current == HeatSpot{row, -1}) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(1, 2, -5, -2), 4, 4);
    }
}

void HeatMap::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = verticalScrollBar()->value();
    painter.setFont(sans(11));
    painter.setPen(tokens().text3);
    for (int column = 0; column < m_layout.heads(); ++column)
        painter.drawText(m_layout.headAt(column).translated(0, -top), Qt::AlignCenter,
                         QString::number(column));
    const auto [first, last] = m_layout.rowsIn(top + event->rect().top(), top + event->rect().bottom());
    const auto isAsked = [this, event](const HeatSpot& spot) {
        return event->region().intersects(around(spot));
    };
    for (int row = first; row < last; ++row) {
        if (isAsked({row, -1}))
            paintNames(painter, row);
        for (int column = 0; column < m_layout.cellsOf(row); ++column)
            if (isAsked({row, column}))
                paintHeatCell(painter, rectOf({row, column}), cell({row, column}));
    }
    for (int row = first; row < last; ++row) // above the cells: a frame reaches into the gaps
        for (int column = 0; column < m_layout.cellsOf(row); ++column) {
            const HeatSpot spot{row, column};
            if (!isAsked(spot))
                continue;
            paintHeatFrame(painter, rectOf(spot), isChosen(cell(spot)), m_ring && spot == m_current);
        }
}

void HeatMap::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void HeatMap::add(GpuSelection& to, const HeatSpot& spot) const
{
    if (const auto* gpu = std::get_if<GpuRef>(&cell(spot).of))
        to.gpus.insert(*gpu);
    else
        to.hosts.insert(std::get<HostRef>(cell(spot).of));
}

void HeatMap::toggle(const HeatSpot& spot)
{
    GpuSelection one;
    const int first = spot.column < 0 ? 0 : spot.column;
    const int last = spot.column < 0 ? m_layout.cellsOf(spot.row) - 1 : spot.column;
    bool all = true;
    for (int column = first; column <= last; ++column) {
        add(one, {spot.row, column});
        all = all && isChosen(cell({spot.row, column}));
    }
    GpuSelection next = m_chosen;
    for (const GpuRef& gpu : one.gpus)
        all ? static_cast<void>(next.gpus.erase(gpu)) : static_cast<void>(next.gpus.insert(gpu));
    for (const HostRef& host : one.hosts)
        all ? static_cast<void>(next.hosts.erase(host)) : static_cast<void>(next.hosts.insert(host));
    setChosen(next);
}

void HeatMap::chooseBetween(const HeatSpot& one, const HeatSpot& other)
{
    GpuSelection next;
    const bool whole = one.column < 0 || other.column < 0; // from a name on: whole machines
    const auto [firstColumn, lastColumn] = std::minmax(one.column, other.column);
    const auto [firstRow, lastRow] = std::minmax(one.row, other.row);
    for (int row = firstRow; row <= lastRow; ++row)
        for (int column = 0; column < m_layout.cellsOf(row); ++column)
            if (whole || (column >= firstColumn && column <= lastColumn))
                add(next, {row, column});
    setChosen(next);
}

void HeatMap::setChosen(const GpuSelection& chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    viewport()->update();
    Q_EMIT chosenChanged();
}

void HeatMap::choose(const GpuSelection& chosen)
{
    m_chosen = chosen;
    viewport()->update();
}

void HeatMap::goTo(const HeatSpot& spot)
{
    m_current = spot;
    const QRect box = m_layout.cellAt(spot);
    const int top = verticalScrollBar()->value();
    if (box.top() < top)
        verticalScrollBar()->setValue(box.top() - 2);
    else if (box.bottom() > top + viewport()->height())
        verticalScrollBar()->setValue(box.bottom() + 4 - viewport()->height());
    setAccessibleDescription(factsOf(spot));
    viewport()->update();
}

void HeatMap::reveal(const HostRef& host, const std::string& gpu)
{
    for (int row = 0; row < m_layout.rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)].host != host)
            continue;
        int column = gpu.empty() ? -1 : 0;
        for (int at = 0; at < m_layout.cellsOf(row) && !gpu.empty(); ++at) {
            const auto* ref = std::get_if<GpuRef>(&cell({row, at}).of);
            if (ref != nullptr && ref->uuid == gpu)
                column = at;
        }
        m_anchor = {row, column};
        return goTo(m_anchor);
    }
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto spot = spotAt(event->position());
    if (!spot) {
        if (event->modifiers() == Qt::NoModifier)
            setChosen({});
        return;
    }
    goTo(*spot);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        return chooseBetween(m_anchor, *spot);
    m_anchor = *spot;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return toggle(*spot);
    m_pulling = true;
    chooseBetween(*spot, *spot);
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pulling)
        return;
    const auto spot = spotAt(event->position());
    if (!spot || *spot == m_current)
        return;
    goTo(*spot);
    chooseBetween(m_anchor, *spot);
}

void HeatMap::mouseReleaseEvent(QMouseEvent*)
{
    m_pulling = false;
}

void HeatMap::step(int rows, int columns, Qt::KeyboardModifiers modifiers)
{
    HeatSpot next = m_current;
    next.column += columns;
    // Down goes through the lines of a machine that has several before it leaves it.
    const int lineOn = next.column + rows * m_layout.columns();
    if (rows != 0 && next.column >= 0 && lineOn >= 0 && lineOn < m_layout.cellsOf(next.row))
        next.column = lineOn;
    else
        next.row += rows;
    if (next.row < 0 || next.row >= m_layout.rowCount())
        return;
    next.column = std::clamp(next.column, -1, m_layout.cellsOf(next.row) - 1);
    goTo(next);
    if (modifiers.testFlag(Qt::ShiftModifier))
        return chooseBetween(m_anchor, next);
    m_anchor = next;
    if (!modifiers.testFlag(Qt::ControlModifier))
        chooseBetween(next, next);
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    if (m_rows.empty() || event->matches(QKeySequence::Cancel))
        return event->ignore();
    if (event->matches(QKeySequence::SelectAll))
        return chooseBetween({0, -1}, {m_layout.rowCount() - 1, -1});
    const int last = m_layout.cellsOf(m_current.row);
    switch (event->key()) {
    case Qt::Key_Left:
        return step(0, -1, event->modifiers());
    case Qt::Key_Right:
        return step(0, 1, event->modifiers());
    case Qt::Key_Up:
        return step(-1, 0, event->modifiers());
    case Qt::Key_Down:
        return step(1, 0, event->modifiers());
    case Qt::Key_Home:
        return step(0, -last - 1, event->modifiers());
    case Qt::Key_End:
        return step(0, last, event->modifiers());
    case Qt::Key_Space:
        return toggle(m_current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return chooseBetween(m_current, m_current);
    default:
        event->ignore();
    }
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_ring = event->reason() != Qt::MouseFocusReason;
    if (!m_rows.empty())
        setAccessibleDescription(factsOf(m_current));
    viewport()->update();
}

void HeatMap::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_ring = false;
    viewport()->update();
}

bool HeatMap::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto spot = spotAt(help->pos()))
        QToolTip::showText(help->globalPos(), plainTip(factsOf(*spot)), viewport(), rectOf(*spot));
    else
        QToolTip::hideText();
    return true;
}

} // namespace pupitre
