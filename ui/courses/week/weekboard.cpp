// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See weekboard.h.
#include "ui/courses/week/weekboard.h"

#include "ui/tp/tpwords.h"
#include "ui/words/agewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace pupitre
{

namespace
{

struct WeekBoard {
    Q_DECLARE_TR_FUNCTIONS(WeekBoard)
};

constexpr int daysOfAWeek = 7;
constexpr int firstOfWeekend = 5;

QDateTime localTimeOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

Instant midnight(QDate day)
{
    return Instant(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

QString hourOf(Instant at)
{
    return QLocale().toString(localTimeOf(at).time(), QStringLiteral("HH:mm"));
}

const Course* courseOf(const std::vector<CourseCard>& cards, const CourseRef& ref)
{
    const auto found = std::ranges::find(cards, ref, &CourseCard::ref);
    return found == cards.end() ? nullptr : &found->course;
}

QString titleOf(const std::vector<CourseCard>& cards, const PlaceId& place, const PlaceTp& which)
{
    const Course* course = courseOf(cards, {place, which.course});
    const Tp* tp = course == nullptr ? nullptr : course->tp(which.tp);
    return tp == nullptr ? QString() : tpTitle(*course, *tp);
}

QString nameOf(const BoardSources& places, const PlaceId& place)
{
    const auto found = places.find(place);
    return found == places.end() ? QString() : found->second.name;
}

QString factsOf(const BoardSource& place, Instant now)
{
    const QString has = capacityText(place.has);
    if (has.isEmpty())
        return WeekBoard::tr("What it has is not known here until it answers: nothing is called short.");
    return place.seen ? has + QStringLiteral(" · ") + seenAgo(*place.seen, now) : has;
}

BoardConflict wordsOf(const Conflict& conflict, const std::vector<CourseCard>& cards, const PlaceId& place,
                      const BoardSources& places, Instant now)
{
    QStringList tps;
    for (const PlaceTp& tp : conflict.tps)
        tps << titleOf(cards, place, tp);
    return {shortSpan(conflict.from, conflict.until, now),
            conflictSentence(tps, nameOf(places, place), conflict.shortages)};
}

BoardLoad wordsOf(const Load& load, const PlaceCapacity& has)
{
    BoardLoad words{loadLines(load, has), {}};
    QStringList parts{WeekBoard::tr("%n instance(s) at most", "load of a day", load.instances)};
    for (const LoadLine& line : words.lines)
        parts << resourceName(line.of) + QStringLiteral(": ") + line.text
                     + (line.isShort ? QStringLiteral(" · ") + WeekBoard::tr("too little") : QString());
    words.sentence = words.lines.empty() ? WeekBoard::tr("Nothing is open") : parts.join(QLatin1Char('\n'));
    return words;
}

/// Fills one block; what it is short of is added by marked().
BoardBlock blockOf(const WeekEntry& entry, const std::vector<CourseCard>& cards, const BoardSources& places,
                   Instant now)
{
    BoardBlock block;
    block.ref = entry.ref;
    block.event = entry.event;
    block.past = entry.until < now;
    block.place = nameOf(places, entry.ref.place);
    const Course* course = courseOf(cards, entry.ref.courseRef());
    const Tp* tp = course == nullptr ? nullptr : course->tp(entry.ref.tp);
    if (tp == nullptr)
        return block;
    block.tp = shownShort(tp->title, 60);
    block.course = shownShort(course->title, 60);
    const QString title = tpTitle(*course, *tp);
    switch (entry.event) {
    case WeekEvent::Session:
        block.hours = hourOf(entry.from) + QStringLiteral(" – ") + hourOf(entry.until);
        //: %1: course and TP, %2: day and hours, %3: a place
        block.sentence = WeekBoard::tr("%1: session %2 on %3")
                             .arg(title, shortSpan(entry.from, entry.until, now), block.place);
        break;
    case WeekEvent::Deadline:
        //: a deadline in the week; %1: an hour, "23:59"
        block.hours = WeekBoard::tr("due %1").arg(hourOf(entry.from));
        block.sentence = WeekBoard::tr("%1: hand-in closes %2").arg(title, shortWhen(entry.from, now));
        break;
    }
    if (!tp->published)
        block.sentence += QLatin1Char('\n') + WeekBoard::tr("Not published yet");
    return block;
}

void mark(BoardBlock& block, const WeekEntry& entry, const std::vector<PlaceWeek>& weeks,
          const QList<BoardConflict>& words)
{
    if (entry.event != WeekEvent::Session)
        return;
    qsizetype index = 0; // of the conflict among those of all places, as they are listed
    for (const PlaceWeek& week : weeks) {
        for (const Conflict& conflict : week.conflicts) {
            const bool partOf = week.place == entry.ref.place && conflict.from < entry.until
                                && conflict.until > entry.from
                                && std::ranges::find(conflict.tps, PlaceTp{entry.ref.course, entry.ref.tp})
                                       != conflict.tps.end();
            if (partOf) {
                block.isShort = true;
                block.sentence += QLatin1Char('\n') + words[index].sentence;
            }
            ++index;
        }
    }
}

} // namespace

WeekBounds boundsFrom(QDate monday)
{
    WeekBounds bounds{};
    for (std::size_t i = 0; i < bounds.size(); ++i)
        bounds[i] = midnight(monday.addDays(static_cast<int>(i)));
    return bounds;
}

bool Board::isEmpty() const
{
    return std::ranges::all_of(days, [](const BoardDay& day) { return day.blocks.isEmpty(); });
}

Board boardOf(const std::vector<CourseCard>& all, const std::vector<CourseCard>& shown,
              const BoardSources& places, QDate monday, Instant now)
{
    const WeekBounds bounds = boundsFrom(monday);
    Capacities capacities;
    for (const auto& [id, place] : places)
        capacities[id] = place.has;
    auto weeks = placeWeeksOf(all, capacities, bounds);
    for (PlaceWeek& week : weeks) // nobody can do anything about what is over
        std::erase_if(week.conflicts, [now](const Conflict& conflict) { return conflict.until <= now; });
    Board board;
    for (const PlaceWeek& week : weeks) {
        for (const Conflict& conflict : week.conflicts)
            board.conflicts << wordsOf(conflict, all, week.place, places, now);
        BoardPlace place{nameOf(places, week.place), {}, {}};
        if (const auto known = places.find(week.place); known != places.end())
            place.facts = factsOf(known->second, now);
        for (std::size_t day = 0; day < place.days.size(); ++day)
            place.days[day] = wordsOf(week.days[day], week.has);
        board.places << place;
    }
    const QDate today = localTimeOf(now).date();
    for (int i = 0; i < daysOfAWeek; ++i) {
        BoardDay& day = board.days[static_cast<std::size_t>(i)];
        day.name = QLocale().toString(monday.addDays(i), QStringLiteral("ddd d"));
        day.today = monday.addDays(i) == today;
        day.weekend = i >= firstOfWeekend;
    }
    for (const WeekEntry& entry : weekOf(shown, bounds.front(), bounds.back())) {
        BoardBlock block = blockOf(entry, all, places, now);
        mark(block, entry, weeks, board.conflicts);
        // What began before Monday and still runs belongs to Monday.
        const auto day = std::max<qint64>(0, monday.daysTo(localTimeOf(entry.from).date()));
        board.days[static_cast<std::size_t>(day)].blocks << std::move(block);
    }
    return board;
}

QString weekName(QDate monday)
{
    const QDate sunday = monday.addDays(daysOfAWeek - 1);
    const bool sameMonth = monday.month() == sunday.month();
    const bool sameYear = monday.year() == sunday.year();
    const QString from = QLocale().toString(monday, sameMonth  ? QStringLiteral("d")
                                                    : sameYear ? QStringLiteral("d MMM")
                                                               : QStringLiteral("d MMM yyyy"));
    return from + QStringLiteral(" – ")
           + QLocale().toString(sunday,
                                sameMonth ? QStringLiteral("d MMMM yyyy") : QStringLiteral("d MMM yyyy"));
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate nearestBusyWeek(const std::vector<CourseCard>& cards, QDate monday)
{
    constexpr auto far = std::chrono::hours{24 * 366 * 3}; // years that a teacher plans or looks back
    const Instant from = midnight(monday);
    const Instant after = midnight(monday.addDays(daysOfAWeek));
    if (const auto later = weekOf(cards, after, after + far); !later.empty())
        return mondayOf(localTimeOf(std::max(later.front().from, after)).date());
    const auto earlier = weekOf(cards, from - far, from);
    return earlier.empty() ? QDate() : mondayOf(localTimeOf(earlier.back().from).date());
}

} // namespace pupitre
