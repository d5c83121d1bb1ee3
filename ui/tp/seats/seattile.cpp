// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seattile.h.
#include "ui/tp/seats/seattile.h"

#include "ui/look/tokens.h"
#include "ui/tp/seats/loadgauge.h"
#include "ui/tp/seats/seatfilter.h"
#include "ui/tp/seats/seatlook.h"

#include <QListView>
#include <QMouseEvent>
#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int inside = 11; // from the edge of a tile to its words
constexpr qreal radius = 8;

QFont fontOf(const QFont& base, int pixels, QFont::Weight weight)
{
    QFont font(base);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QRect tileIn(const QRect& cell)
{
    return cell.adjusted(0, 0, -tileGap, -tileGap);
}

QRect restartRect(const QRect& tile, const QFont& font)
{
    const int words =
        QFontMetrics(fontOf(font, 12, QFont::Medium)).horizontalAdvance(SeatTile::tr("Restart"));
    return {tile.left() + inside, tile.bottom() - 33, words + 38, 26};
}

QRect moreRect(const QRect& tile, const QFont& font)
{
    const QRect restart = restartRect(tile, font);
    return {restart.right() + 5, restart.top(), 26, 26};
}

void paintText(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour,
               const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString cut = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, cut);
}

/// With what does not fit at the foot: there the load has its place.
QString stateLine(const SeatRow& seat)
{
    QStringList parts{seat.state};
    if (seat.activity == SeatActivity::Failed && !seat.problem.isEmpty())
        parts << seat.problem;
    else if (seat.load.known() && !seat.extra.isEmpty())
        parts << seat.extra;
    else if (seat.load.known() && seat.activity == SeatActivity::Working && !seat.lastActivity.isEmpty())
        parts << seat.lastActivity;
    return parts.join(QStringLiteral(" · "));
}

void paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& edge, qreal width)
{
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    const qreal half = width / 2;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
}
} // namespace

SeatTile::SeatTile(const SeatFilter& filter, QObject* parent) : QStyledItemDelegate(parent), m_filter(filter)
{
}

QSize SeatTile::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // A tile fills its cell of the grid: an item smaller than the grid would be centred in it.
    const auto* wall = qobject_cast<const QListView*>(option.widget);
    return wall == nullptr ? QSize(160, tileHeight + tileGap) : wall->gridSize();
}

void SeatTile::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SeatRow& seat = m_filter.seatAt(index);
    const QRect tile = tileIn(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, tile, option, seat);
    paintHead(*painter, tile, option, seat);
    paintFoot(*painter, tile, option, seat);
    painter->restore();
}

void SeatTile::paintGround(QPainter& painter, const QRect& tile, const QStyleOptionViewItem& option,
                           const SeatRow& seat) const
{
    const Tokens& t = tokens();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool failed = seat.activity == SeatActivity::Failed;
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor ground = chosen ? t.selected : failed ? t.failBg : hovered ? t.hover : t.surface;
    const QColor edge = chosen ? t.accent : failed ? t.failDot : t.line;
    paintBox(painter, tile, ground, edge, chosen ? 2 : 1);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintBox(painter, tile.adjusted(chosen ? 3 : 0, chosen ? 3 : 0, chosen ? -3 : 0, chosen ? -3 : 0),
                 Qt::transparent, t.focus, 2);
}

void SeatTile::paintHead(QPainter& painter, const QRect& tile, const QStyleOptionViewItem& option,
                         const SeatRow& seat) const
{
    const Tokens& t = tokens();
    const ToneColours tone = coloursOf(toneOf(seat.activity));
    const QRect mark(tile.left() + inside, tile.top() + 11, iconInText, iconInText);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(mark, 4, 4);
        paintIcon(painter, mark.adjusted(2, 2, -2, -2), Icon::Check, t.onAccent);
    } else {
        paintIcon(painter, mark, iconOf(seat.activity), tone.word);
    }
    int right = tile.right() - inside;
    if (seat.handIns > 0) {
        const QFont small = fontOf(option.font, 12, QFont::Medium);
        const QString count = QString::number(seat.handIns);
        const int width = QFontMetrics(small).horizontalAdvance(count);
        paintText(painter, {right - width, mark.top() - 2, width + 1, 18}, small, t.ok, count);
        paintIcon(painter, QRect(right - width - 18, mark.top(), iconInText, iconInText), Icon::Inbox, t.ok);
        right -= width + 24;
    }
    const int left = mark.right() + 8;
    paintText(painter, {left, mark.top() - 2, right - left, 18}, fontOf(option.font, 13, QFont::Medium),
              t.text, seat.name);
    const bool failed = seat.activity == SeatActivity::Failed;
    const QString state = stateLine(seat);
    paintText(painter, {tile.left() + inside, tile.top() + 28, tile.width() - 2 * inside, 17},
              fontOf(option.font, 12, QFont::Normal), failed ? t.fail : t.text2, state);
}

void SeatTile::paintFoot(QPainter& painter, const QRect& tile, const QStyleOptionViewItem& option,
                         const SeatRow& seat) const
{
    const Tokens& t = tokens();
    if (seat.activity == SeatActivity::Failed && seat.restartable) {
        const QRect restart = restartRect(tile, option.font);
        paintBox(painter, restart, t.surface, t.lineStrong, 1);
        paintIcon(painter, QRect(restart.left() + 9, restart.top() + 6, iconInText, iconInText),
                  Icon::Restart, t.text);
        paintText(painter, restart.adjusted(28, 0, 0, 0), fontOf(option.font, 12, QFont::Medium), t.text,
                  tr("Restart"));
        paintIcon(painter,
                  QRect(moreRect(tile, option.font).center() - QPoint(7, 7), QSize(iconInText, iconInText)),
                  Icon::More, t.text);
        return;
    }
    if (seat.load.known())
        return paintLoadGauge(
            painter, {tile.left() + inside, tile.bottom() - 35, tile.width() - 2 * inside, loadGaugeHeight},
            fontOf(option.font, 11, QFont::Normal), seat.load, seat.history);
    QStringList facts;
    if (!seat.lastActivity.isEmpty())
        facts << seat.lastActivity;
    if (!seat.extra.isEmpty())
        facts << seat.extra;
    paintText(painter, {tile.left() + inside, tile.bottom() - 27, tile.width() - 2 * inside, 16},
              fontOf(option.font, 11, QFont::Normal), t.text3, facts.join(QStringLiteral(" · ")));
}

bool SeatTile::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                           const QModelIndex& index)
{
    const SeatRow& seat = m_filter.seatAt(index);
    if (seat.activity != SeatActivity::Failed || !seat.restartable)
        return false;
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
    const QRect tile = tileIn(option.rect);
    const bool onRestart = restartRect(tile, option.font).contains(at);
    const bool onMore = moreRect(tile, option.font).contains(at);
    if (event->type() == QEvent::MouseButtonRelease && onRestart)
        Q_EMIT restartClicked(index);
    if (event->type() == QEvent::MouseButtonRelease && onMore)
        Q_EMIT moreClicked(index);
    return onRestart || onMore;
}

} // namespace pupitre
