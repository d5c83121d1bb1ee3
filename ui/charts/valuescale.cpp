// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See valuescale.h.
#include "ui/charts/valuescale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace pupitre
{

namespace
{
struct ValueScaleWords {
    Q_DECLARE_TR_FUNCTIONS(ValueScaleWords)
};

/// 1, 2, 2.5 or 5 of a power of ten: the smallest that is at least `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

QString number(double value, int mostDecimals)
{
    const double rounded = std::round(value * std::pow(10.0, mostDecimals)) / std::pow(10.0, mostDecimals);
    const bool whole = std::abs(rounded - std::round(rounded)) < 1e-9;
    return QLocale().toString(rounded, 'f', whole ? 0 : mostDecimals);
}

/// Bytes are read in the unit that fits them.
double scaleOf(ChartUnit unit, double value)
{
    if (unit == ChartUnit::Part)
        return 0.01;
    if (unit == ChartUnit::Watts)
        return value >= 1000 ? 1000 : 1;
    if (unit != ChartUnit::Bytes && unit != ChartUnit::BytesPerSecond)
        return 1;
    double scale = 1;
    while (value >= scale * 1000 && scale < 1e15)
        scale *= 1000;
    return scale;
}

QString bytesName(double scale)
{
    const std::array names{ValueScaleWords::tr("B", "bytes"),      ValueScaleWords::tr("kB", "1000 bytes"),
                           ValueScaleWords::tr("MB", "megabytes"), ValueScaleWords::tr("GB", "gigabytes"),
                           ValueScaleWords::tr("TB", "terabytes"), ValueScaleWords::tr("PB", "petabytes")};
    const auto at = static_cast<std::size_t>(std::lround(std::log10(scale) / 3));
    return names[std::min(at, names.size() - 1)];
}

QString withUnit(ChartUnit unit, const QString& figure, double scale)
{
    switch (unit) {
    case ChartUnit::Part:
        //: a percentage; %1: a number
        return ValueScaleWords::tr("%1%").arg(figure);
    case ChartUnit::Count:
        return figure;
    case ChartUnit::Bytes:
        return QStringLiteral("%1 %2").arg(figure, bytesName(scale));
    case ChartUnit::BytesPerSecond:
        //: a rate; %1: a number, %2: "MB"
        return ValueScaleWords::tr("%1 %2/s").arg(figure, bytesName(scale));
    case ChartUnit::Watts:
        return scale > 1 ? QStringLiteral("%1 kW").arg(figure) : QStringLiteral("%1 W").arg(figure);
    case ChartUnit::Celsius:
        return QStringLiteral("%1 °C").arg(figure);
    }
    return figure;
}

/// As few as tell two steps apart.
int decimalsOf(double step)
{
    constexpr int most = 3;
    int decimals = 0;
    while (decimals < most && std::abs(step - std::round(step)) > 1e-6) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

/// In the unit that `scale` of them make.
ValueScale scaleIn(ChartUnit unit, double scale, double low, double high, int mostSteps)
{
    ValueScale made;
    const double bottom = unit == ChartUnit::Celsius ? low / scale : 0;
    const double top = std::max(high / scale, bottom + (unit == ChartUnit::Celsius ? 10 : 1e-9));
    const double span = top - bottom > 1e-8 ? top - bottom : 1;
    const int steps = std::max(1, mostSteps);
    const double step = unit == ChartUnit::Part ? (steps >= 4   ? 25.0
                                                   : steps >= 2 ? 50.0
                                                                : 100.0)
                                                : roundStep(span / steps);
    const double first = std::floor(bottom / step + 1e-9) * step;
    for (double at = first;; at += step) {
        made.ticks.push_back({at * scale, number(at, decimalsOf(step))});
        if (at >= bottom + span - step * 1e-6)
            break;
    }
    made.bottom = made.ticks.front().value;
    made.top = made.ticks.back().value;
    made.ticks.back().label = withUnit(unit, made.ticks.back().label, scale);
    return made;
}
} // namespace

ValueScale valueScale(ChartUnit unit, double low, double high, int mostSteps)
{
    if (unit == ChartUnit::Part)
        high = std::max(high, 1.0);
    const ValueScale made = scaleIn(unit, scaleOf(unit, high), low, high, mostSteps);
    const double wanted = scaleOf(unit, made.top); // 960 W reach to 1 kW, not to 1000 W
    return wanted == scaleOf(unit, high) ? made : scaleIn(unit, wanted, low, high, mostSteps);
}

QString valueText(ChartUnit unit, double value)
{
    const double scale = scaleOf(unit, value);
    const double figure = value / scale;
    const bool counts = unit == ChartUnit::Count || scale > 1;
    const int decimals = unit == ChartUnit::Watts && scale > 1 ? 2 : counts && figure < 100 ? 1 : 0;
    return withUnit(unit, number(figure, decimals), scale);
}

QString unitName(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Part:
        return QStringLiteral("%");
    case ChartUnit::Count:
        return {};
    case ChartUnit::Bytes:
        return ValueScaleWords::tr("bytes");
    case ChartUnit::BytesPerSecond:
        return ValueScaleWords::tr("bytes/s");
    case ChartUnit::Watts:
        return QStringLiteral("W");
    case ChartUnit::Celsius:
        return QStringLiteral("°C");
    }
    return {};
}

} // namespace pupitre
