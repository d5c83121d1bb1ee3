// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See waysout.h. A way is tried by asking conflictsOf() again with the bookings it would leave.
#include "core/monitoring/forecast/waysout.h"

#include "core/monitoring/forecast/calendarday.h"
#include "core/services/localtime.h"

#include <algorithm>
#include <utility>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

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

/// What is needed in that time: only what is open then is looked at, a search asks this for hundreds of
/// times.
class Trial final
{
public:
    Trial(const std::vector<Booking>& bookings, Instant from, Instant until) : m_from(from), m_until(until)
    {
        add(bookings);
    }

    /// The same, later by `later`.
    void add(const std::vector<Booking>& bookings, Instant::duration later = {})
    {
        for (const Booking& one : bookings) {
            if (one.until + later <= m_from || one.from + later >= m_until)
                continue;
            m_open.push_back(one);
            m_open.back().from += later;
            m_open.back().until += later;
        }
    }
    [[nodiscard]] bool lacks(const PlaceCapacity& has) const
    {
        return std::ranges::any_of(conflictsOf(stretchesOf(m_open), has), [this](const Conflict& one) {
            return one.until > m_from && one.from < m_until;
        });
    }
    [[nodiscard]] Load peak() const { return peakOf(stretchesOf(m_open), m_from, m_until); }

private:
    Instant m_from;
    Instant m_until;
    std::vector<Booking> m_open;
};

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
              const std::vector<WorkDay>& days, Instant now, const std::stop_token& stop)
        : m_place(std::move(place)), m_cards(cards), m_capacities(capacities), m_days(days), m_now(now),
          m_stop(stop), m_bookings(bookingsOn(m_place, cards))
    {
        if (const auto known = capacities.find(m_place); known != capacities.end())
            m_has = known->second;
    }

    [[nodiscard]] std::vector<WayOut> waysOut(const Conflict& conflict) const
    {
        std::vector<WayOut> ways;
        for (const PlaceTp& tp : conflict.tps)
            addSharing(ways, tp, conflict);
        std::vector<WayOut> places;
        for (const PlaceTp& tp : conflict.tps) {
            const Taken taken = take(m_bookings, tp, conflict);
            if (taken.session.empty() || Trial(taken.others, conflict.from, conflict.until).lacks(m_has))
                continue; // it would not help
            addMoving(ways, tp, taken, conflict);
            addPlaces(places, tp, taken);
        }
        ways.insert(ways.end(), places.begin(), places.end());
        ways.push_back({WayOutKind::Reserve, {}, 0, conflict.from, conflict.until, m_place, {}});
        return ways;
    }

private:
    void addSharing(std::vector<WayOut>& ways, const PlaceTp& tp, const Conflict& conflict) const
    {
        std::vector<Booking> open;
        int now = 0;
        int seats = 0;
        for (const Booking& one : m_bookings) {
            if (one.until <= conflict.from || one.from >= conflict.until)
                continue;
            open.push_back(one);
            if (one.tp == tp) {
                now = std::max(now, one.limits.seatsPerGpu);
                seats = std::max(seats, one.seats);
            }
        }
        for (int shared = now + 1; now > 0 && shared <= seats; ++shared) {
            for (Booking& one : open) {
                if (one.tp == tp)
                    one.limits.seatsPerGpu = std::max(shared, one.limits.seatsPerGpu);
            }
            const Trial trial(open, conflict.from, conflict.until);
            if (trial.lacks(m_has))
                continue;
            ways.push_back(
                {WayOutKind::ShareGpu, tp, shared, conflict.from, conflict.until, {}, trial.peak()});
            return;
        }
    }

    void addMoving(std::vector<WayOut>& ways, const PlaceTp& tp, const Taken& taken,
                   const Conflict& conflict) const
    {
        if (taken.from <= m_now)
            return; // begun
        for (const Instant from : startsByDistance(taken)) {
            if (m_stop.stop_requested())
                return;
            if (!isFree(taken, tp, from))
                continue;
            Trial then(taken.others, conflict.from, conflict.until);
            then.add(taken.session, from - taken.from);
            ways.push_back({WayOutKind::MoveSession, tp, 0, from, from + (taken.until - taken.from), m_place,
                            then.peak()});
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

    [[nodiscard]] bool isFree(const Taken& taken, const PlaceTp& tp, Instant from) const
    {
        const Instant until = from + (taken.until - taken.from);
        if (const Tp* planned = tpOf(tp); planned != nullptr && until > planned->deadline.utc)
            return false;
        for (const Booking& one : taken.others) {
            if (one.until > from && one.from < until && one.tp.course == tp.course)
                return false; // the class is busy then
        }
        Trial moved(taken.others, from, until);
        moved.add(taken.session, from - taken.from);
        return !moved.lacks(m_has);
    }

    void addPlaces(std::vector<WayOut>& ways, const PlaceTp& tp, const Taken& taken) const
    {
        for (const auto& [place, has] : m_capacities) {
            if (place == m_place || !has.gpus || !has.memoryMiB || !has.cpus || m_stop.stop_requested())
                continue;
            Trial both(bookingsOn(place, m_cards), taken.from, taken.until);
            both.add(taken.session);
            if (!both.lacks(has))
                ways.push_back({WayOutKind::OtherPlace, tp, 0, taken.from, taken.until, place, both.peak()});
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
    const std::stop_token& m_stop;
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
                            const std::vector<WorkDay>& days, Instant now, const std::stop_token& stop)
{
    return WaySearch(place, cards, capacities, days, now, stop).waysOut(conflict);
}

} // namespace pupitre
