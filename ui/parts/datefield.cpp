// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See datefield.h.
#include "ui/parts/datefield.h"

#include <QDateTimeEdit>
#include <QLocale>

namespace pupitre
{

namespace
{
const QString hourFormat = QStringLiteral("HH:mm");

QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy")); // a deadline of '26 reads like a day
    return format;
}
} // namespace

void dressDateField(QDateTimeEdit& field, DateParts parts)
{
    switch (parts) {
    case DateParts::Day:
        field.setDisplayFormat(dayFormat());
        break;
    case DateParts::Hour:
        field.setDisplayFormat(hourFormat);
        break;
    case DateParts::DayAndHour:
        field.setDisplayFormat(dayFormat() + QLatin1Char(' ') + hourFormat);
        break;
    }
    field.setTimeSpec(Qt::UTC); // the hours of the course: those that this computer skips in spring count too
    field.setCalendarPopup(parts != DateParts::Hour);
}

} // namespace pupitre
