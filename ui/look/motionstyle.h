// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fusion, and the person's wish for motion: parts ask the style how long an animation lasts, as Qt's own do,
// so nobody has to carry the setting around.
#pragma once

#include <QProxyStyle>

namespace pupitre
{

class MotionStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    MotionStyle();

    void setReduced(bool reduced) { m_reduced = reduced; }
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;

private:
    bool m_reduced = false;
};

/// Milliseconds of an animation in this widget: 120, or 0 where motion is reduced.
[[nodiscard]] int motionMs(const QWidget& widget);

} // namespace pupitre
