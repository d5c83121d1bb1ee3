// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line for a terminal, in parts that mean something. Colours come only where they are wanted, and no byte
// of others can steer the terminal. Widths are in columns: of a wide character two, of an accent that stands
// on another none.
#pragma once

#include <QString>

#include <vector>

namespace pupitre
{

/// What a part of a line means; never the only sign of it.
enum class Ink { Plain, Faint, Strong, Use, Memory, Warn, Bad };

struct InkedPart {
    QString text;
    Ink ink = Ink::Plain;

    bool operator==(const InkedPart&) const = default;
};
using InkedText = std::vector<InkedPart>;
using TextRows = std::vector<std::vector<QString>>; // of a plain table

enum class Colours { Shown, None };
/// Of standard output: shown on a terminal that knows them, unless NO_COLOR is set (no-color.org).
[[nodiscard]] Colours outputColours();

/// Blocks where the locale of the terminal is UTF-8.
enum class TextSigns { Blocks, Ascii };
[[nodiscard]] TextSigns textSigns();

[[nodiscard]] int columnsOf(const QString& text);
[[nodiscard]] int columnsOf(const InkedText& text);
/// At most so many columns; what is cut ends with a sign of that.
[[nodiscard]] InkedText cutTo(const InkedText& text, int columns, TextSigns signs);

/// With the sequences of its inks, without control bytes of its own.
[[nodiscard]] QString painted(const InkedText& text, Colours colours);

} // namespace pupitre
