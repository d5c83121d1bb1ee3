// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See inked.h.
#include "app/desktop/cli/screen/inked.h"

#include <QList>

#include <algorithm>
#include <cwchar>
#include <langinfo.h>
#include <string_view>
#include <unistd.h>

namespace pupitre
{

namespace
{

/// ECMA-48, "select graphic rendition"; of the sixteen colours, that a person's own scheme may change.
const char* sequenceOf(Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return "";
    case Ink::Faint:
        return "\x1b[2m";
    case Ink::Strong:
        return "\x1b[1m";
    case Ink::Use:
        return "\x1b[36m";
    case Ink::Memory:
        return "\x1b[35m";
    case Ink::Warn:
        return "\x1b[33m";
    case Ink::Bad:
        return "\x1b[1;31m";
    }
    return "";
}

int columnsOfOne(char32_t character)
{
    const int columns = ::wcwidth(static_cast<wchar_t>(character));
    return columns < 0 ? 1
                       : columns; // a locale that does not know it; painted() lets no control byte through
}

/// What would steer a terminal, or change the order in which other text is read.
bool steers(char32_t character)
{
    const bool control = character < 0x20 || (character >= 0x7f && character < 0xa0);
    const bool orders = character == 0x200e || character == 0x200f
                        || (character >= 0x2028 && character <= 0x202e)
                        || (character >= 0x2066 && character <= 0x2069);
    return control || orders;
}

QString harmless(const QString& text)
{
    QString plain;
    for (const char32_t character : text.toUcs4())
        if (steers(character))
            plain += QChar::ReplacementCharacter;
        else
            plain += QString::fromUcs4(&character, 1);
    return plain;
}

/// What has room, whole characters with the accents on them.
QString firstColumns(const QString& text, int columns)
{
    QString first;
    for (const char32_t character : text.toUcs4()) {
        columns -= columnsOfOne(character);
        if (columns < 0)
            break;
        first += QString::fromUcs4(&character, 1);
    }
    return first;
}

} // namespace

Colours outputColours()
{
    const QByteArray kind = qgetenv("TERM");
    const bool knows = ::isatty(STDOUT_FILENO) == 1 && !kind.isEmpty() && kind != "dumb";
    return knows && qEnvironmentVariableIsEmpty("NO_COLOR") ? Colours::Shown : Colours::None;
}

TextSigns textSigns()
{
    return std::string_view(::nl_langinfo(CODESET)) == "UTF-8" ? TextSigns::Blocks : TextSigns::Ascii;
}

int columnsOf(const QString& text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += columnsOfOne(character);
    return columns;
}

int columnsOf(const InkedText& text)
{
    int columns = 0;
    for (const InkedPart& part : text)
        columns += columnsOf(part.text);
    return columns;
}

InkedText cutTo(const InkedText& text, int columns, TextSigns signs)
{
    if (columnsOf(text) <= columns)
        return text;
    const QString sign = signs == TextSigns::Blocks ? QStringLiteral("…") : QStringLiteral("~");
    int room = columns - 1;
    InkedText cut;
    for (const InkedPart& part : text) {
        cut.push_back({firstColumns(part.text, room), part.ink});
        const int there = columnsOf(part.text);
        if (there > room)
            break;
        room -= there;
    }
    if (columns > 0)
        cut.back().text += sign;
    return cut;
}

QString painted(const InkedText& text, Colours colours)
{
    QString line;
    for (const InkedPart& part : text) {
        const bool inked = colours == Colours::Shown && part.ink != Ink::Plain && !part.text.isEmpty();
        if (inked)
            line += QLatin1String(sequenceOf(part.ink));
        line += harmless(part.text);
        if (inked)
            line += QLatin1String("\x1b[0m");
    }
    return line;
}

} // namespace pupitre
