// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See waysout.h. A way is tried by asking conflictsOf() again with the bookings it would leave.
#include "core/monitoring/forecast/waysout.h"

#include "core/services/localtime.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

/// "2026-11-23" as a day of the calendar, of no zone.
std::optional<std::chrono::sys_days> calendarDay(const std::string& text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const char* end = text.data() + text.size();
    if (text.size() != 10 || std::from_chars(text.data(), text.data() + 4, year).ptr != text.data() + 4
        || std::from_chars(text.data() + 5, text.data() + 7, month).ptr != text.data() + 7
        || std::from_chars(text.data() + 8, end, day).ptr != end)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    return date.ok() ? std::optional<std::chrono::sys_days>(date) : std::nullopt;
}

std::string dayText(std::chrono::sys_days day)
{
    return toIso(Instant(day)).substr(0, 10);
}

std::vector<Booking> bookingsOn(const PlaceId& place, const std::vector<CourseCard>& cards)
{
    std::vector<Booking> bookings;
    for (const CourseCard& card : cards) {
        if (card.ref.place != place)
            continue;
        const auto more = bookingsOf(card.course);
        bookings.insert(bookings.end(), more.begin(), more.end());
    }
    return bookings;
}

constexpr auto movingStep = 15min; // timetables begin at quarters

/// Only what is open then is looked at: a search asks this for hundreds of times.
bool lacksWithin(const std::vector<Booking>& bookings, const PlaceCapacity& has, Instant from, Instant until)
{
    std::vector<Booking> open;
    std::ranges::copy_if(bookings, std::back_inserter(open),
                         [&](const Booking& one) { return one.until > from && one.from < until; });
    return std::ranges::any_of(conflictsOf(stretchesOf(std::move(open)), has),
                               [&](const Conflict& one) { return one.until > from && one.from < until; });
}

/// Bookings without one session, and that session. Extra time books the rest of a session apart: what follows
/// without a gap belongs to it.
struct Taken {
    std::vector<Booking> session;
    std::vector<Booking> others;
    Instant from{};
    Instant until{};
};

Taken take(const std::vector<Booking>& bookings, const PlaceTp& tp, const Conflict& conflict)
{
    Taken taken{{}, {}, conflict.until, conflict.from};
    for (const Booking& one : bookings) {
        if (one.tp == tp && one.until > conflict.from && one.from < conflict.until) {
            taken.from = std::min(taken.from, one.from);
            taken.until = std::max(taken.until, one.until);
        }
    }
    for (const Booking& one : bookings) {
        if (one.tp != tp)
            continue;
        if (one.until == taken.from)
            taken.from = one.from;
        if (one.from == taken.until)
            taken.until = one.until;
    }
    for (const Booking& one : bookings) {
        const bool ofIt = one.tp == tp && one.from >= taken.from && one.until <= taken.until;
        (ofIt ? taken.session : taken.others).push_back(one);
    }
    return taken;
}

class WaySearch final
{
public:
    WaySearch(PlaceId place, const std::vector<CourseCard>& cards, const Capacities& capacities,
              const std::vector<WorkDay>& days, Instant now)
        : m_place(std::move(place)), m_cards(cards), m_capacities(capacities), m_days(days), m_now(now),
          m_bookings(bookingsOn(m_place, cards))
    {
        if (const auto known = capacities.find(m_place); known != capacities.end())
            m_has = known->second;
    }

    [[nodiscard]] std::vector<WayOut> waysOut(const Conflict& conflict) const
    {
        std::vector<WayOut> ways;
        for (const PlaceTp& tp : conflict.tps)
            addSharing(ways, m_bookings, m_has, tp, conflict);
        for (const PlaceTp& tp : conflict.tps)
            addMoving(ways, tp, conflict);
        for (const PlaceTp& tp : conflict.tps)
            addPlaces(ways, tp, conflict);
        ways.push_back({WayOutKind::Reserve, {}, 0, conflict.from, conflict.until, m_place});
        return ways;
    }

private:
    static void addSharing(std::vector<WayOut>& ways, std::vector<Booking> bookings, const PlaceCapacity& has,
                           const PlaceTp& tp, const Conflict& conflict)
    {
        int now = 0;
        int seats = 0;
        for (const Booking& one : bookings) {
            if (one.tp == tp && one.until > conflict.from && one.from < conflict.until) {
                now = std::max(now, one.limits.seatsPerGpu);
                seats = std::max(seats, one.seats);
            }
        }
        for (int shared = now + 1; now > 0 && shared <= seats; ++shared) {
            for (Booking& one : bookings) {
                if (one.tp == tp)
                    one.limits.seatsPerGpu = std::max(shared, one.limits.seatsPerGpu);
            }
            if (lacksWithin(bookings, has, conflict.from, conflict.until))
                continue;
            ways.push_back({WayOutKind::ShareGpu, tp, shared, conflict.from, conflict.until, {}});
            return;
        }
    }

    void addMoving(std::vector<WayOut>& ways, const PlaceTp& tp, const Conflict& conflict) const
    {
        const Taken taken = take(m_bookings, tp, conflict);
        if (taken.session.empty() || taken.from <= m_now
            || lacksWithin(taken.others, m_has, conflict.from, conflict.until))
            return; // begun, or it would not help
        for (const Instant from : startsByDistance(taken)) {
            if (!isFree(taken, m_has, tp, from))
                continue;
            ways.push_back(
                {WayOutKind::MoveSession, tp, 0, from, from + (taken.until - taken.from), m_place});
            return;
        }
    }

    /// The nearest first; of two as near, the earlier.
    [[nodiscard]] std::vector<Instant> startsByDistance(const Taken& taken) const
    {
        std::vector<Instant> starts;
        for (const WorkDay& day : m_days) {
            for (Instant from = day.opens; from + (taken.until - taken.from) <= day.closes;
                 from += movingStep) {
                if (from > m_now)
                    starts.push_back(from);
            }
        }
        std::ranges::stable_sort(starts, {}, [&](Instant from) { return distance(from, taken.from); });
        return starts;
    }

    [[nodiscard]] bool isFree(const Taken& taken, const PlaceCapacity& has, const PlaceTp& tp,
                              Instant from) const
    {
        const Instant until = from + (taken.until - taken.from);
        if (const Tp* planned = tpOf(tp); planned != nullptr && until > planned->deadline.utc)
            return false;
        for (const Booking& one : taken.others) {
            if (one.tp.course == tp.course && one.until > from && one.from < until)
                return false; // the class is busy then
        }
        auto moved = taken.others;
        for (Booking one : taken.session) {
            one.from += from - taken.from;
            one.until += from - taken.from;
            moved.push_back(one);
        }
        return !lacksWithin(moved, has, from, until);
    }

    void addPlaces(std::vector<WayOut>& ways, const PlaceTp& tp, const Conflict& conflict) const
    {
        const Taken taken = take(m_bookings, tp, conflict);
        if (taken.session.empty() || lacksWithin(taken.others, m_has, conflict.from, conflict.until))
            return;
        for (const auto& [place, has] : m_capacities) {
            if (place == m_place || !has.gpus || !has.memoryMiB || !has.cpus)
                continue;
            auto both = bookingsOn(place, m_cards);
            both.insert(both.end(), taken.session.begin(), taken.session.end());
            if (!lacksWithin(both, has, taken.from, taken.until))
                ways.push_back({WayOutKind::OtherPlace, tp, 0, taken.from, taken.until, place});
        }
    }

    static Instant::duration distance(Instant one, Instant other)
    {
        return one < other ? other - one : one - other;
    }

    [[nodiscard]] const Tp* tpOf(const PlaceTp& tp) const
    {
        const auto card = std::ranges::find(m_cards, CourseRef{m_place, tp.course}, &CourseCard::ref);
        return card == m_cards.end() ? nullptr : card->course.tp(tp.tp);
    }

    PlaceId m_place;
    PlaceCapacity m_has;
    const std::vector<CourseCard>& m_cards;
    const Capacities& m_capacities;
    const std::vector<WorkDay>& m_days;
    Instant m_now;
    std::vector<Booking> m_bookings;
};

} // namespace

Result<std::vector<WorkDay>> workDays(const std::string& first, int count, const std::string& zone)
{
    const auto begin = calendarDay(first);
    if (!begin)
        return fail(ErrorKind::Malformed, "day", first.substr(0, 64));
    std::vector<WorkDay> made;
    for (int i = 0; i < count; ++i) {
        const std::chrono::sys_days date = *begin + std::chrono::days(i);
        if (const std::chrono::weekday name(date);
            name == std::chrono::Saturday || name == std::chrono::Sunday)
            continue;
        const auto opens = toMoment(dayText(date) + "T08:00", zone);
        const auto closes = toMoment(dayText(date) + "T20:00", zone);
        if (!opens)
            return tl::unexpected(opens.error());
        if (!closes)
            return tl::unexpected(closes.error());
        made.push_back({opens->moment.utc, closes->moment.utc});
    }
    return made;
}

std::vector<WayOut> waysOut(const Conflict& conflict, const PlaceId& place,
                            const std::vector<CourseCard>& cards, const Capacities& capacities,
                            const std::vector<WorkDay>& days, Instant now)
{
    return WaySearch(place, cards, capacities, days, now).waysOut(conflict);
}

} // namespace pupitre
