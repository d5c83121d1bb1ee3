// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every colour of the program, in light and dark. Nothing else names a colour: painters ask tokens(), the
// style sheet names them as @token.
#pragma once

#include <QColor>

#include <span>

namespace pupitre
{

struct Tokens {
    // grounds
    QColor page, surface, sunken, raised, hover, selected, selectedInactive;
    QColor line, lineStrong; // decoration; border of what can be pressed or typed in
    // text
    QColor text, text2, text3, disabled, link, ink;
    // the one filled button, progress, the chosen
    QColor accent, accentHover, accentPress, onAccent, focus, focusOnAccent;
    QColor rail, railText, railSel, railSelText, railMuted, railMark;
    // states: word, tint behind it, mark
    QColor ok, okBg, okDot, warn, warnBg, warnDot, fail, failBg, failDot;
    QColor info, infoBg, infoDot, idle, idleBg, idleDot;
};

struct TokenRow {
    const char* name;
    QColor Tokens::*field;
    QRgb light;
    QRgb dark;
};
[[nodiscard]] std::span<const TokenRow> tokenRows();

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
/// Those of the palette the application has now; ask again at each painting.
[[nodiscard]] const Tokens& tokens();

enum class Tone { Idle, Ok, Warn, Fail, Info, Plain }; // Plain: an outline, no tint

struct ToneColours {
    QColor word, tint, mark;
};
[[nodiscard]] ToneColours coloursOf(Tone tone, const Tokens& from = tokens());

} // namespace pupitre
