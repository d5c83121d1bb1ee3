// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See wallwords.h.
#include "ui/words/wallwords.h"

#include "ui/words/text.h"

#include <QDate>
#include <QLocale>

#include <cstdlib>

namespace pupitre
{

namespace
{
constexpr int dayTextLength = 10; // "2026-11-23"
constexpr int hourPosition = 11;  // after the T
constexpr int hourLength = 5;

QDate dateOf(const std::string& local)
{
    return QDate::fromString(shown(local).left(dayTextLength), Qt::ISODate);
}
} // namespace

QString wallDay(const std::string& local)
{
    constexpr int halfAYear = 182; // days
    const QDate day = dateOf(local);
    const bool near = std::abs(QDate::currentDate().daysTo(day)) < halfAYear;
    return QLocale().toString(day, near ? QStringLiteral("ddd d MMM") : QStringLiteral("ddd d MMM yyyy"));
}

QString wholeWallDay(const std::string& local)
{
    return QLocale().toString(dateOf(local), QStringLiteral("dddd d MMMM yyyy"));
}

QString wallHour(const std::string& local)
{
    return shown(local).mid(hourPosition, hourLength);
}

} // namespace pupitre
