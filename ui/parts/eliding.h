// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line that ends in an ellipsis where it does not fit, with the whole of it as tooltip: names are written
// by people, and none may push a page wider than its window.
#pragma once

#include <QString>

class QFontMetrics;

namespace pupitre
{

struct Elided {
    QString text;
    QString tip; // empty: all of it is seen
};

[[nodiscard]] Elided elided(const QString& whole, const QFontMetrics& metrics, int width);
/// Text of others for a tooltip, which would read tags as such.
[[nodiscard]] QString plainTip(const QString& text);

} // namespace pupitre
