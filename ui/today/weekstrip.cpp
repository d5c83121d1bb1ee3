// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See weekstrip.h. The days are built anew when one of them changes, which is rare: nothing may move under
// the pointer because the seconds go by.
#include "ui/today/weekstrip.h"

#include "ui/look/fonts.h"
#include "ui/parts/eliding.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int blockHeight = 40;
constexpr int edge = 3;
constexpr int markSide = 12;

bool hasAny(const QList<WeekDay>& week)
{
    return std::any_of(week.begin(), week.end(), [](const WeekDay& day) { return !day.items.isEmpty(); });
}
} // namespace

class WeekStrip::Block final : public QAbstractButton
{
public:
    Block(const WeekItem& item, QWidget* parent) : QAbstractButton(parent), m_item(item)
    {
        setObjectName(QStringLiteral("weekBlock"));
        setText(item.title);
        setAccessibleName(item.sentence);
        setToolTip(plainTip(item.sentence));
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(blockHeight);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override { return {60, blockHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        const bool session = m_item.event == WeekEvent::Session;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.fillPath(shape, underMouse() ? t.hover : t.surface);
        painter.setClipPath(shape);
        painter.fillRect(QRect(0, 0, edge, height()), m_item.past ? t.idleDot
                                                      : session   ? t.accent
                                                                  : t.warnDot);
        painter.setClipping(false);
        painter.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(t.line, 1));
        painter.drawPath(shape);
        const QRect words = rect().adjusted(edge + 6, 3, -6, -3);
        const QRect first(words.left(), words.top(), words.width(), words.height() / 2);
        const QRect second(words.left(), first.bottom() + 1, words.width(), words.height() - first.height());
        const QFont small = sans(11, QFont::Normal);
        QRect hours = first;
        // In a narrow window the hours are worth more than the sign: the edge has its colour too.
        if (QFontMetrics(small).horizontalAdvance(m_item.hours) + markSide + 5 <= first.width()) {
            paintIcon(painter, QRect(first.left(), first.center().y() - markSide / 2 + 1, markSide, markSide),
                      session ? Icon::Clock : Icon::Upload,
                      m_item.past ? t.text3
                      : session   ? t.link
                                  : t.warn);
            hours.setLeft(first.left() + markSide + 5);
        }
        paintLine(painter, hours, small, t.text2, m_item.hours);
        paintLine(painter, second, sans(12, QFont::Medium), m_item.past ? t.text3 : t.text, m_item.title);
    }

private:
    static void paintLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour,
                          const QString& text)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    }

    WeekItem m_item;
};

WeekStrip::WeekStrip(QWidget* parent)
    : QFrame(parent), m_title(makeLabel({}, "card", this)),
      m_whole(makeButton({}, "weekWhole", ButtonKind::Link, this)),
      m_nothing(makeParagraph({}, "muted", this))
{
    setObjectName(QStringLiteral("weekStrip"));
    setProperty("role", "card");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_nothing->setObjectName(QStringLiteral("weekNothing"));
    m_nothing->setContentsMargins(16, 10, 16, 14);
    auto* mark = new SymbolView(16, this);
    mark->show(Icon::Calendar, Tone::Idle);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(mark);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_whole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeRule(this));
    column->addWidget(m_nothing);
    connect(m_whole, &QPushButton::clicked, this, &WeekStrip::weekAsked);
    retranslate();
}

void WeekStrip::retranslate()
{
    m_title->setText(tr("The next seven days"));
    m_whole->setText(tr("Weeks and load"));
    m_whole->setAccessibleName(tr("Open the weeks of all courses, with the load of the places"));
    m_nothing->setText(tr("No session and no deadline in the next seven days."));
    setAccessibleName(m_title->text());
}

void WeekStrip::show(const QList<WeekDay>& week)
{
    if (week == m_week)
        return;
    m_week = week;
    rebuild();
}

void WeekStrip::rebuild()
{
    delete m_days;
    m_days = nullptr;
    const bool any = hasAny(m_week);
    m_nothing->setVisible(!any);
    if (!any)
        return;
    m_days = new QWidget(this);
    auto* row = new QHBoxLayout(m_days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < m_week.size(); ++i) {
        if (i > 0) {
            auto* line = new QFrame(m_days);
            line->setProperty("role", "ruleVertical");
            row->addWidget(line);
        }
        auto* day = new QWidget(m_days);
        day->setProperty("role", i == 0 ? "weekToday" : "weekDay");
        day->setAttribute(Qt::WA_StyledBackground);
        auto* inDay = new QVBoxLayout(day);
        inDay->setContentsMargins(8, 8, 8, 10);
        inDay->setSpacing(6);
        inDay->addWidget(makeLabel(m_week[i].name, i == 0 ? "captionStrong" : "caption", day));
        for (const WeekItem& item : m_week[i].items) {
            auto* block = new Block(item, day);
            inDay->addWidget(block);
            connect(block, &QAbstractButton::clicked, this, [this, tp = item.ref] { Q_EMIT opened(tp); });
        }
        inDay->addStretch();
        row->addWidget(day, 1);
    }
    layout()->addWidget(m_days);
}

} // namespace pupitre
