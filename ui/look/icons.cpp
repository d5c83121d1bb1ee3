// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See icons.h. QtSvg paints currentColor black, so the colour is put into the bytes of the file first.
#include "ui/look/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace pupitre
{

namespace
{
class ThemedIcon final : public QIconEngine
{
public:
    ThemedIcon(Icon meaning, QColor Tokens::*colour) : m_meaning(meaning), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_meaning, colourFor(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        const QPixmap square = iconPixmap(m_meaning, colourFor(mode), side, 1);
        if (size.width() <= side)
            return square;
        QPixmap wide(size); // the icon at the left, room before the text at the right
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        painter.drawPixmap(0, (size.height() - side) / 2, square);
        return wide;
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // size is in device pixels already
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIcon(m_meaning, m_colour); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? tokens().disabled : tokens().*m_colour;
    }

    Icon m_meaning;
    QColor Tokens::*m_colour;
};
} // namespace

const char* iconName(Icon meaning)
{
    switch (meaning) {
    case Icon::Today:
        return "today";
    case Icon::Courses:
        return "courses";
    case Icon::Places:
        return "places";
    case Icon::Settings:
        return "settings";
    case Icon::Done:
        return "done";
    case Icon::Working:
        return "working";
    case Icon::Moon:
        return "moon";
    case Icon::Sun:
        return "sun";
    case Icon::Away:
        return "away";
    case Icon::Clock:
        return "clock";
    case Icon::Warning:
        return "warning";
    case Icon::Failed:
        return "failed";
    case Icon::Paused:
        return "paused";
    case Icon::Nothing:
        return "nothing";
    case Icon::Lock:
        return "lock";
    case Icon::Package:
        return "package";
    case Icon::Hourglass:
        return "hourglass";
    case Icon::Info:
        return "info";
    case Icon::Play:
        return "play";
    case Icon::End:
        return "end";
    case Icon::Restart:
        return "restart";
    case Icon::Refresh:
        return "refresh";
    case Icon::Download:
        return "download";
    case Icon::Upload:
        return "upload";
    case Icon::Send:
        return "send";
    case Icon::Timer:
        return "timer";
    case Icon::Message:
        return "message";
    case Icon::Trash:
        return "trash";
    case Icon::Copy:
        return "copy";
    case Icon::Search:
        return "search";
    case Icon::Filter:
        return "filter";
    case Icon::Wall:
        return "wall";
    case Icon::Table:
        return "table";
    case Icon::Plus:
        return "plus";
    case Icon::Close:
        return "close";
    case Icon::Check:
        return "check";
    case Icon::Minus:
        return "minus";
    case Icon::More:
        return "more";
    case Icon::ChevronDown:
        return "chevronDown";
    case Icon::ChevronUp:
        return "chevronUp";
    case Icon::ChevronRight:
        return "chevronRight";
    case Icon::ArrowLeft:
        return "arrowLeft";
    case Icon::ArrowRight:
        return "arrowRight";
    case Icon::Terminal:
        return "terminal";
    case Icon::Folder:
        return "folder";
    case Icon::Inbox:
        return "inbox";
    case Icon::Receipt:
        return "receipt";
    case Icon::Key:
        return "key";
    case Icon::Data:
        return "data";
    case Icon::File:
        return "file";
    case Icon::Calendar:
        return "calendar";
    case Icon::People:
        return "people";
    case Icon::Computer:
        return "computer";
    case Icon::Disk:
        return "disk";
    case Icon::Processor:
        return "processor";
    case Icon::Offline:
        return "offline";
    case Icon::Person:
        return "person";
    case Icon::Pencil:
        return "pencil";
    case Icon::Plug:
        return "plug";
    case Icon::Book:
        return "book";
    case Icon::Code:
        return "code";
    case Icon::Notebook:
        return "notebook";
    }
    return "";
}

QIcon icon(Icon meaning, QColor Tokens::*colour)
{
    return QIcon(new ThemedIcon(meaning, colour));
}

QPixmap iconPixmap(Icon meaning, const QColor& colour, int px, qreal ratio)
{
    const int side = qRound(px * ratio);
    const QString key =
        QStringLiteral("icon/%1/%2/%3").arg(QLatin1String(iconName(meaning)), colour.name()).arg(side);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(iconName(meaning))));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        QSvgRenderer renderer(opened ? file.readAll().replace("currentColor", colour.name().toLatin1())
                                     : QByteArray());
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& square, Icon meaning, const QColor& colour)
{
    const int px = static_cast<int>(std::lround(qMin(square.width(), square.height())));
    const QPixmap pixmap = iconPixmap(meaning, colour, px, painter.device()->devicePixelRatioF());
    // Whole pixels, or the thin strokes blur.
    painter.drawPixmap(
        QPointF(std::floor(square.center().x() - px / 2.0), std::floor(square.center().y() - px / 2.0)),
        pixmap);
}

} // namespace pupitre
