// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See nameorder.h.
#include "ui/tp/nameorder.h"

#include <QLocale>

namespace pupitre
{

QCollator nameOrder()
{
    // The C locale compares bytes and knows no numbers.
    const QLocale own;
    QCollator order(own.language() == QLocale::C ? QLocale(QLocale::English) : own);
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order;
}

QString foldedForSearch(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.toCaseFolded().simplified();
}

} // namespace pupitre
