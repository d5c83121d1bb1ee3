// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See wizardstep.h.
#include "ui/parts/wizardstep.h"

#include <QLocale>
#include <QPainter>

namespace pupitre
{

namespace
{
constexpr double discRadius = 11;
constexpr int wordsLeft = 44;
constexpr int wordsRight = 8;
} // namespace

WizardStep::WizardStep(int number, QWidget* parent) : QAbstractButton(parent), m_number(number)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WizardStep::sizeHint() const
{
    QFont widest = font();
    widest.setWeight(QFont::DemiBold);
    return {wordsLeft + QFontMetrics(widest).horizontalAdvance(text()) + wordsRight, 38};
}

void WizardStep::setState(State state)
{
    m_state = state;
    setEnabled(state != State::Later);
    setCursor(state == State::Done ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void WizardStep::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (m_state == State::Now || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_state == State::Now ? t.selected : t.hover);
        painter.drawRoundedRect(row, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
    }
    const QPointF centre(12 + discRadius, rect().height() / 2.0);
    switch (m_state) {
    case State::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.okBg);
        painter.drawEllipse(centre, discRadius, discRadius);
        paintIcon(painter, QRectF(centre.x() - 6, centre.y() - 6, 12, 12), Icon::Check, t.ok);
        break;
    case State::Now:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(centre, discRadius, discRadius);
        break;
    case State::Later:
        painter.setPen(QPen(t.lineStrong, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, discRadius - 1, discRadius - 1);
        break;
    }
    QFont f = font();
    if (m_state != State::Done) {
        f.setPixelSize(11);
        f.setWeight(QFont::DemiBold);
        painter.setFont(f);
        painter.setPen(m_state == State::Now ? t.onAccent : t.text2);
        painter.drawText(
            QRectF(centre.x() - discRadius, centre.y() - discRadius, 2 * discRadius, 2 * discRadius),
            Qt::AlignCenter, locale().toString(m_number));
    }
    f = font();
    f.setWeight(m_state == State::Now ? QFont::DemiBold : QFont::Medium);
    painter.setFont(f);
    painter.setPen(m_state == State::Now ? t.text : t.text2);
    const QRect words = rect().adjusted(wordsLeft, 0, -wordsRight, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace pupitre
