// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See elidedlink.h.
#include "ui/parts/elidedlink.h"

#include "ui/parts/eliding.h"
#include "ui/parts/pieces.h"

#include <QEvent>

namespace pupitre
{

ElidedLink::ElidedLink(const char* name, QWidget* parent) : QPushButton(parent)
{
    dressButton(*this, name, ButtonKind::Link);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ElidedLink::setWhole(const QString& text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    fit();
}

QSize ElidedLink::sizeHint() const
{
    // One pixel more than the words: a font's advances are rounded.
    return {fontMetrics().horizontalAdvance(m_whole) + 1, QPushButton::sizeHint().height()};
}

QSize ElidedLink::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().horizontalAdvance(QStringLiteral("MMMM…"))),
            QPushButton::minimumSizeHint().height()};
}

void ElidedLink::fit()
{
    const Elided fitting = elided(m_whole, fontMetrics(), width());
    setToolTip(fitting.tip);
    if (fitting.text != text())
        setText(fitting.text);
}

void ElidedLink::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void ElidedLink::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace pupitre
