// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See agendarows.h.
#include "ui/today/agendarows.h"

#include "core/domain/seatactivity.h"
#include "core/services/presenttime.h"
#include "ui/tp/seats/seatlook.h"
#include "ui/tp/seats/seatwords.h"
#include "ui/tp/tpwords.h"
#include "ui/words/agewords.h"
#include "ui/words/statewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace pupitre
{

namespace
{
/// Of a place that is not connected: how old this is.
QString withAge(const QString& detail, const AgendaEntry& entry, const Classroom& classroom)
{
    const CourseCard* card = classroom.card(entry.ref.courseRef());
    return card == nullptr || card->live
               ? detail
               : detail + QStringLiteral(" · ") + seenAgo(card->seenAt, presentTime());
}

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

constexpr std::chrono::hours urgent{24};

int countOf(const TpStatus& status, SeatGroup group, Instant now)
{
    return static_cast<int>(std::count_if(status.seats.begin(), status.seats.end(),
                                          [&](const SeatStatus& seat) { return isIn(group, seat, now); }));
}

AgendaRow rowOf(const AgendaEntry& entry, const Classroom& classroom)
{
    AgendaRow row;
    row.ref = entry.ref;
    const CourseCard* card = classroom.card(entry.ref.courseRef());
    const Tp* tp = classroom.tp(entry.ref);
    if (card != nullptr && tp != nullptr)
        row.title = tpTitle(card->course, *tp);
    return row;
}
} // namespace

QList<AgendaRow> deadlineRows(const Agenda& agenda, const Classroom& classroom, Instant now)
{
    QList<AgendaRow> rows;
    for (const AgendaEntry& entry : agenda.deadlines) {
        AgendaRow row = rowOf(entry, classroom);
        const auto left = entry.at - now;
        if (left < urgent)
            //: %1: a short duration such as "16 h 20"
            row.chip = {AgendaWords::tr("%1 left").arg(shortDuration(left)), Tone::Warn, Icon::Hourglass};
        else
            row.right = AgendaWords::tr(
                "in %n day(s)", "", static_cast<int>(std::chrono::floor<std::chrono::days>(left).count()));
        //: %1: day and time, "Sun 23:59"
        row.detail =
            withAge(AgendaWords::tr("Hand-in closes %1").arg(shortWhen(entry.at, now)), entry, classroom);
        const TpStatus* status = classroom.status(entry.ref);
        if (status != nullptr && entry.phase.phase != Phase::Prepared) { // before that nobody can
            row.done = countOf(*status, SeatGroup::HandedIn, now);
            row.total = entry.seats;
            row.number = AgendaWords::tr("%1 of %2 handed in").arg(*row.done).arg(row.total);
        }
        rows.append(std::move(row));
    }
    return rows;
}

QList<AgendaRow> runningRows(const Agenda& agenda, const Classroom& classroom, Instant now)
{
    QList<AgendaRow> rows;
    for (const AgendaEntry& entry : agenda.running) {
        AgendaRow row = rowOf(entry, classroom);
        row.chip = {phaseName(entry.phase.phase), Tone::Ok, Icon::Working};
        const KnownPlace* place = classroom.places().place(entry.ref.place);
        //: %1: name of a place, %2: day and time
        row.detail = AgendaWords::tr("%1 · until %2")
                         .arg(place == nullptr ? QString() : placeName(*place), shortWhen(entry.at, now));
        row.detail = withAge(row.detail, entry, classroom);
        if (const TpStatus* status = classroom.status(entry.ref)) {
            for (const SeatGroup group : {SeatGroup::Working, SeatGroup::Idle, SeatGroup::Failed}) {
                if (const int count = countOf(*status, group, now); count > 0)
                    row.counts.append({groupText(group, count), toneOf(group), iconOf(group)});
            }
        }
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace pupitre
