// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetablescene.h.
#include "tests/ui/timetablescene.h"

#include <QDate>
#include <QFile>

namespace pupitre
{

QString writeTimetable(const QString& folder)
{
    QFile file(folder + QStringLiteral("/edt-2026-2027.ics"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    for (int week = -3; week < 12; ++week) {
        for (const auto& [day, title] :
             {std::pair{0, "CM Apprentissage profond"}, {2, "TP 3 Apprentissage profond"}}) {
            const QByteArray date =
                QDate::currentDate().addDays(7 * week + day).toString(QStringLiteral("yyyyMMdd")).toLatin1();
            file.write("BEGIN:VEVENT\r\nDTSTART:" + date + "T070000Z\r\nDTEND:" + date
                       + "T103000Z\r\nSUMMARY:" + title
                       + "\r\nLOCATION:Bâtiment 6, SC 10 01\r\nEND:VEVENT\r\n");
        }
    }
    file.write("BEGIN:VEVENT\r\nDTSTART:demain\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:TP\r\nEND:VEVENT\r\n"
               "END:VCALENDAR\r\n");
    return file.fileName();
}

} // namespace pupitre
