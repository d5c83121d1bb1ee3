// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/text.h"

namespace pupitre
{

namespace
{

/// Characters that would change how other text is read: controls, and the bidirectional overrides and
/// isolates.
bool isHidden(char16_t c)
{
    const bool control = (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c < 0xa0);
    const bool reorders =
        (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
    return control || reorders;
}

} // namespace

QString shown(std::string_view text)
{
    QString plain = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (QChar& c : plain)
        if (isHidden(c.unicode()))
            c = QChar::ReplacementCharacter;
    return plain;
}

QString shownShort(std::string_view text, int maxCharacters)
{
    QString line = shown(text).simplified();
    if (line.size() > maxCharacters)
        line = line.left(maxCharacters - 1) + QChar(0x2026);
    return line;
}

} // namespace pupitre
