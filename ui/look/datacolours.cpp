// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See datacolours.h.
#include "ui/look/datacolours.h"

#include "ui/look/tokens.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{
struct SeriesColour {
    QRgb light;
    QRgb dark;
    Qt::PenStyle style;
};

constexpr std::array<SeriesColour, seriesColours> lineColours{{
    {0x18228D, 0x367FD3, Qt::SolidLine},
    {0xCE7703, 0xFE9E5F, Qt::DashLine},
    {0x4FA182, 0xABFBD9, Qt::SolidLine},
    {0xBA6BD8, 0xE0BDF6, Qt::DotLine},
    {0xA30C28, 0xC34878, Qt::SolidLine},
    {0x146B87, 0x7F7421, Qt::DashDotLine},
}};

struct HeatStep {
    QRgb ground;
    QRgb ink;
};

constexpr QRgb darkInk = 0x10151D;
constexpr QRgb lightInk = 0xFFFFFF;

constexpr std::array<HeatStep, heatSteps> lightHeat{{{0xEDF2FB, darkInk},
                                                     {0xCFE0F5, darkInk},
                                                     {0x9FC3EA, darkInk},
                                                     {0x5E9BD8, darkInk},
                                                     {0x2C6BB8, lightInk},
                                                     {0x173F80, lightInk}}};
constexpr std::array<HeatStep, heatSteps> darkHeat{{{0x202834, lightInk},
                                                    {0x1F3A5F, lightInk},
                                                    {0x215893, lightInk},
                                                    {0x3589D4, darkInk},
                                                    {0x63AEEB, darkInk},
                                                    {0xB9E1FF, darkInk}}};

bool isDark()
{
    return &tokens() == &darkTokens();
}

const SeriesColour& lineColour(int series)
{
    return lineColours[static_cast<std::size_t>(series % seriesColours)];
}

QColor colourOf(int series)
{
    return isDark() ? QColor(lineColour(series).dark) : QColor(lineColour(series).light);
}
} // namespace

QPen seriesPen(int series)
{
    QPen pen(colourOf(series), 1, lineColour(series).style);
    pen.setCosmetic(true);
    return pen;
}

QColor seriesArea(int series, double opacity)
{
    QColor colour = colourOf(series);
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

HeatColour heatColour(double part)
{
    return heatColourOfStep(static_cast<int>(std::clamp(part, 0.0, 1.0) * heatSteps));
}

HeatColour heatColourOfStep(int step)
{
    const auto at = static_cast<std::size_t>(std::clamp(step, 0, heatSteps - 1));
    const HeatStep& found = isDark() ? darkHeat[at] : lightHeat[at];
    return {QColor(found.ground), QColor(found.ink)};
}

} // namespace pupitre
