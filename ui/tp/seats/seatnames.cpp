// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatnames.h.
#include "ui/tp/seats/seatnames.h"

#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pupitre
{

namespace
{
struct SeatNames {
    Q_DECLARE_TR_FUNCTIONS(SeatNames)
};
} // namespace

QString someNames(const Course& course, const std::vector<SeatId>& seats)
{
    constexpr std::size_t mostNames = 4;
    QStringList names;
    for (const SeatId& id : seats) {
        if (course.seat(id) != nullptr && names.size() < static_cast<int>(mostNames))
            names << seatName(course, id);
    }
    if (seats.size() > mostNames)
        names << SeatNames::tr("and %n more", "students", static_cast<int>(seats.size() - mostNames));
    return names.join(QStringLiteral(", "));
}

QString seatName(const Course& course, const SeatId& seat)
{
    const Seat* who = course.seat(seat);
    return shownShort(who == nullptr ? seat.text() : displayName(*who), 40);
}

} // namespace pupitre
