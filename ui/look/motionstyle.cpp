// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See motionstyle.h.
#include "ui/look/motionstyle.h"

#include <QWidget>

namespace pupitre
{

MotionStyle::MotionStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int MotionStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
    if (hint == SH_Widget_Animation_Duration)
        return m_reduced ? 0 : 120;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int motionMs(const QWidget& widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
}

} // namespace pupitre
