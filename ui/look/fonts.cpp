// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See fonts.h.
#include "ui/look/fonts.h"

#include <QDirIterator>
#include <QFontDatabase>

namespace pupitre
{

void loadFonts()
{
    QDirIterator files(QStringLiteral(":/fonts"));
    while (files.hasNext())
        QFontDatabase::addApplicationFont(files.next());
}

QFont sans(int px, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Pupitre Sans"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(px);
    font.setWeight(weight);
    return font;
}

QFont mono(int px)
{
    QFont font;
    font.setFamilies({QStringLiteral("Pupitre Mono"),
                      QFontDatabase::systemFont(QFontDatabase::FixedFont).family(),
                      QStringLiteral("DejaVu Sans Mono")});
    font.setFixedPitch(true);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(px);
    return font;
}

} // namespace pupitre
