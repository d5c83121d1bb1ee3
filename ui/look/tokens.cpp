// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of colours. The build reads it too, for the few images of the style sheet that must be coloured
// beforehand: one token a line, light then dark.
#include "ui/look/tokens.h"

#include <QGuiApplication>
#include <QPalette>

namespace pupitre
{

namespace
{
// clang-format off
constexpr TokenRow rows[] = {
    {"page", &Tokens::page, 0xF6F7F9, 0x14181F},
    {"surface", &Tokens::surface, 0xFFFFFF, 0x1C222B},
    {"sunken", &Tokens::sunken, 0xEFF1F5, 0x171C24},
    {"raised", &Tokens::raised, 0xFFFFFF, 0x252C37},
    {"hover", &Tokens::hover, 0xEEF2FA, 0x232B37},
    {"selected", &Tokens::selected, 0xDFE8FA, 0x22365F},
    {"selectedInactive", &Tokens::selectedInactive, 0xE8EBF1, 0x2A313D},
    {"line", &Tokens::line, 0xDFE3EA, 0x2C3440},
    {"lineStrong", &Tokens::lineStrong, 0x868F9F, 0x6C788C},
    {"text", &Tokens::text, 0x1A2130, 0xE8ECF3},
    {"text2", &Tokens::text2, 0x515C70, 0xB0BACA},
    {"text3", &Tokens::text3, 0x5C677B, 0x94A0B3},
    {"disabled", &Tokens::disabled, 0xA3ABB9, 0x5F6A7B},
    {"link", &Tokens::link, 0x2450B0, 0x8FB3FF},
    {"ink", &Tokens::ink, 0x10151D, 0x10151D},
    {"accent", &Tokens::accent, 0x2B59C3, 0x3B6BDB},
    {"accentHover", &Tokens::accentHover, 0x234BA8, 0x3463D0},
    {"accentPress", &Tokens::accentPress, 0x1C3E8E, 0x2B56B8},
    {"onAccent", &Tokens::onAccent, 0xFFFFFF, 0xFFFFFF},
    {"focus", &Tokens::focus, 0x2B59C3, 0x8FB3FF},
    {"focusOnAccent", &Tokens::focusOnAccent, 0x0E1E47, 0xE8ECF3},
    {"rail", &Tokens::rail, 0x1B2742, 0x0E1218},
    {"railText", &Tokens::railText, 0xC3CCDF, 0xB6C0D1},
    {"railSel", &Tokens::railSel, 0x2E3F66, 0x24314E},
    {"railSelText", &Tokens::railSelText, 0xFFFFFF, 0xFFFFFF},
    {"railMuted", &Tokens::railMuted, 0x93A1BF, 0x7F8CA3},
    {"railMark", &Tokens::railMark, 0x8FB3FF, 0x8FB3FF},
    {"ok", &Tokens::ok, 0x0B6E4F, 0x6AD3A7},
    {"okBg", &Tokens::okBg, 0xE1F3EB, 0x17372D},
    {"okDot", &Tokens::okDot, 0x16936B, 0x3FBF8C},
    {"warn", &Tokens::warn, 0x835100, 0xF2BC57},
    {"warnBg", &Tokens::warnBg, 0xFDF0D5, 0x3A2E14},
    {"warnDot", &Tokens::warnDot, 0xB87400, 0xE6A32E},
    {"fail", &Tokens::fail, 0xB0261B, 0xFF9C8C},
    {"failBg", &Tokens::failBg, 0xFCE8E4, 0x43211E},
    {"failDot", &Tokens::failDot, 0xBF2A1C, 0xF26B58},
    {"info", &Tokens::info, 0x2450B0, 0x8FB3FF},
    {"infoBg", &Tokens::infoBg, 0xE4ECFB, 0x1E2F54},
    {"infoDot", &Tokens::infoDot, 0x2B59C3, 0x5B8DEF},
    {"idle", &Tokens::idle, 0x515C70, 0xB0BACA},
    {"idleBg", &Tokens::idleBg, 0xECEFF4, 0x2A313D},
    {"idleDot", &Tokens::idleDot, 0x838EA2, 0x7F8CA3},
};
// clang-format on

Tokens column(QRgb TokenRow::*theme)
{
    Tokens made;
    for (const TokenRow& row : rows)
        made.*row.field = QColor(row.*theme);
    return made;
}
} // namespace

std::span<const TokenRow> tokenRows()
{
    return rows;
}

const Tokens& lightTokens()
{
    static const Tokens light = column(&TokenRow::light);
    return light;
}

const Tokens& darkTokens()
{
    static const Tokens dark = column(&TokenRow::dark);
    return dark;
}

const Tokens& tokens()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? darkTokens()
                                                                                : lightTokens();
}

ToneColours coloursOf(Tone tone, const Tokens& from)
{
    switch (tone) {
    case Tone::Idle:
        return {from.idle, from.idleBg, from.idleDot};
    case Tone::Ok:
        return {from.ok, from.okBg, from.okDot};
    case Tone::Warn:
        return {from.warn, from.warnBg, from.warnDot};
    case Tone::Fail:
        return {from.fail, from.failBg, from.failDot};
    case Tone::Info:
        return {from.info, from.infoBg, from.infoDot};
    case Tone::Plain:
        return {from.text2, Qt::transparent, from.lineStrong};
    }
    return {};
}

} // namespace pupitre
