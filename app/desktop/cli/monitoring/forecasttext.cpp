// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See forecasttext.h.
#include "app/desktop/cli/monitoring/forecasttext.h"

#include <QCoreApplication>

#include <charconv>

namespace pupitre
{

namespace
{
struct ForecastText {
    Q_DECLARE_TR_FUNCTIONS(ForecastText)
};

constexpr int usualWeeks = 4;
constexpr int mostWeeks = 26; // a semester
} // namespace

std::optional<int> forecastWeeks(const std::string& text)
{
    if (text.empty())
        return usualWeeks;
    int weeks = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), weeks);
    const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return whole && weeks >= 1 && weeks <= mostWeeks ? std::optional(weeks) : std::nullopt;
}

QString noWeeks(const QString& typed)
{
    return ForecastText::tr("%1 is no number of weeks: --weeks takes 1 to %2.").arg(typed).arg(mostWeeks);
}

QString atMostText(const QString& need)
{
    return ForecastText::tr("at most, while hand-ins go on: %1").arg(need);
}

} // namespace pupitre
