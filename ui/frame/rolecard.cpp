// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rolecard.h.
#include "ui/frame/rolecard.h"

#include "ui/look/fonts.h"

#include <QPainter>

namespace pupitre
{

QString roleName(Role role)
{
    switch (role) {
    case Role::Teacher:
        return RoleCard::tr("I teach");
    case Role::Researcher:
        return RoleCard::tr("I do research");
    case Role::Student:
        return RoleCard::tr("I am a student");
    }
    return {};
}

QString roleMeaning(Role role)
{
    switch (role) {
    case Role::Teacher:
        return RoleCard::tr("Courses and their practical work, on a server of yours.");
    case Role::Researcher:
        return RoleCard::tr("The places you compute on, checked and within reach.");
    case Role::Student:
        return RoleCard::tr("The courses you take, with their deadlines.");
    }
    return {};
}

Icon roleIcon(Role role)
{
    switch (role) {
    case Role::Teacher:
        return Icon::Courses;
    case Role::Researcher:
        return Icon::Processor;
    case Role::Student:
        return Icon::Person;
    }
    return Icon::Person;
}

RoleCard::RoleCard(Role role, QWidget* parent) : QAbstractButton(parent), m_role(role)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void RoleCard::retranslate()
{
    setText(roleName(m_role));
    setAccessibleDescription(roleMeaning(m_role));
}

void RoleCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const bool ring = hasFocus();
    const qreal width = isChecked() || ring ? 2 : 1;
    painter.setPen(QPen(ring          ? (isChecked() ? t.focusOnAccent : t.focus)
                        : isChecked() ? t.accent
                                      : t.lineStrong,
                        width));
    painter.setBrush(isChecked() ? t.selected : underMouse() ? t.hover : t.surface);
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 8, 8);

    paintIcon(painter, QRect(20, 20, 28, 28), roleIcon(m_role), isChecked() ? t.link : t.text2);
    const QRect box(this->width() - 38, 20, 18, 18);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(t.lineStrong, 1));
    painter.setBrush(isChecked() ? t.accent : t.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (isChecked())
        paintIcon(painter, box.adjusted(2, 2, -2, -2), Icon::Check, t.onAccent);

    painter.setPen(t.text);
    painter.setFont(sans(15, QFont::DemiBold));
    painter.drawText(QRect(20, 62, this->width() - 40, 24), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(t.text2);
    painter.setFont(sans(13));
    painter.drawText(QRect(20, 90, this->width() - 40, 66), Qt::AlignLeft | Qt::TextWordWrap,
                     roleMeaning(m_role));
}

} // namespace pupitre
