// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See look.h.
#include "ui/look/look.h"

#include "ui/look/fonts.h"
#include "ui/look/motionstyle.h"
#include "ui/look/sheet.h"

#include <QApplication>
#include <QToolTip>

namespace pupitre
{

Look::Look(QApplication& application, ColourScheme scheme)
    : m_application(application), m_style(new MotionStyle), m_scheme(scheme),
      m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(m_style);
    loadFonts();
    QApplication::setFont(sans(13));
    QToolTip::setFont(sans(12));
    connect(&m_system, &SystemScheme::changed, this, [this](bool dark) {
        m_systemIsDark = dark;
        setScheme(m_scheme);
    });
    m_dark = m_scheme == ColourScheme::Dark || (m_scheme == ColourScheme::System && m_systemIsDark);
    apply();
}

void Look::setScheme(ColourScheme scheme)
{
    m_scheme = scheme;
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && m_systemIsDark);
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
}

void Look::setReducedMotion(bool reduced)
{
    m_style->setReduced(reduced);
}

void Look::listen()
{
    m_system.listen();
}

void Look::apply()
{
    const Tokens& wanted = m_dark ? darkTokens() : lightTokens();
    QApplication::setPalette(paletteOf(wanted));
    m_application.setStyleSheet(
        styleSheetOf(wanted, m_dark ? QStringLiteral("dark") : QStringLiteral("light")));
}

} // namespace pupitre
