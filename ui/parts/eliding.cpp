// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See eliding.h.
#include "ui/parts/eliding.h"

#include <QFontMetrics>
#include <QTextDocument>

namespace pupitre
{

QString plainTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

Elided elided(const QString& whole, const QFontMetrics& metrics, int width)
{
    const QString text = metrics.elidedText(whole, Qt::ElideRight, width);
    return {text, text == whole ? QString() : plainTip(whole)};
}

} // namespace pupitre
