// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The look of the application as a whole: style, fonts, palette and sheet, and what the person chose about
// them. One object, owned by the composition root.
#pragma once

#include "core/services/settings.h"
#include "ui/look/systemscheme.h"

#include <QObject>

class QApplication;

namespace pupitre
{

class MotionStyle;

class Look final : public QObject
{
    Q_OBJECT
public:
    /// Sets style and fonts. The palette the application starts with says what the system prefers, until
    /// listen().
    explicit Look(QApplication& application, ColourScheme scheme = ColourScheme::System);

    void setScheme(ColourScheme scheme);
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// Follows the system from now on; to be called after the first paint.
    void listen();

private:
    void apply();

    QApplication& m_application;
    MotionStyle* m_style; // owned by the application
    SystemScheme m_system;
    ColourScheme m_scheme;
    bool m_systemIsDark;
    bool m_dark = false;
};

} // namespace pupitre
