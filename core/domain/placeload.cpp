// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placeload.h.
#include "core/domain/placeload.h"

#include "core/domain/schedule.h"

#include <algorithm>
#include <map>

namespace pupitre
{

namespace
{

constexpr double leastOfACore = 0.01; // limits are sums of decimals: less than this is not short

int roomOnHosts(const Course& course)
{
    int room = 0;
    for (const ComputeHost& host : course.hosts)
        room += std::max(0, host.seatCapacity);
    return room;
}

int activeSeatsOf(const Course& course)
{
    return static_cast<int>(std::ranges::count(course.seats, SeatStanding::Active, &Seat::standing));
}

/// How many of the active seats end when. Mostly all at once, and then nobody is asked.
std::map<Instant, int> leavingTimes(const Course& course, const Tp& tp, const Session& session)
{
    if (tp.overrides.empty())
        return {{std::min(endsAt(tp, session, {}), tp.deadline.utc), activeSeatsOf(course)}};
    std::map<Instant, int> leaving;
    for (const Seat& seat : course.seats) {
        if (seat.standing == SeatStanding::Active)
            ++leaving[std::min(endsAt(tp, session, seat.id), deadlineOf(tp, seat.id))];
    }
    return leaving;
}

/// One booking for each number of seats: they leave as their hours end.
void book(std::vector<Booking>& bookings, const Course& course, const Tp& tp, const Session& session)
{
    int seats = activeSeatsOf(course);
    const int elsewhere = roomOnHosts(course);
    Instant from = opensAt(tp, session).value_or(session.start.utc);
    for (const auto& [until, count] : leavingTimes(course, tp, session)) {
        if (until > from && seats > elsewhere)
            bookings.push_back({{course.id, tp.id}, from, until, seats - elsewhere, tp.open});
        from = std::max(from, until);
        seats -= count;
    }
}

void add(Load& sum, const Load& more)
{
    sum.instances += more.instances;
    sum.memoryMiB += more.memoryMiB;
    sum.cpus += more.cpus;
    sum.gpus += more.gpus;
    sum.memoryUnlimited |= more.memoryUnlimited;
    sum.cpusUnlimited |= more.cpusUnlimited;
}

LoadStretch stretchOf(Instant from, Instant until, const std::vector<Booking>& open)
{
    std::map<PlaceTp, const Booking*> largest;
    for (const Booking& booking : open) {
        const Booking*& known = largest[booking.tp];
        if (known == nullptr || known->seats < booking.seats)
            known = &booking;
    }
    LoadStretch stretch{from, until, {}, {}};
    for (const auto& [tp, booking] : largest) {
        stretch.tps.push_back(tp);
        add(stretch.load, loadOf(booking->seats, booking->limits));
    }
    return stretch;
}

std::vector<Instant> boundsOf(const std::vector<Booking>& bookings)
{
    std::vector<Instant> bounds;
    for (const Booking& booking : bookings) {
        bounds.push_back(booking.from);
        bounds.push_back(booking.until);
    }
    std::ranges::sort(bounds);
    // Not std::ranges::unique: clang 14, which fuzzes and checks, cannot read libstdc++ 12's subrange.
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    return bounds;
}

std::vector<Shortage> conflictingIn(const LoadStretch& stretch, const PlaceCapacity& has)
{
    auto shortages = shortagesOf(stretch.load, has);
    if (stretch.tps.size() < 2)
        std::erase_if(shortages, [](const Shortage& one) { return one.of == Resource::Cpus; });
    return shortages;
}

void worsen(std::vector<Shortage>& known, const std::vector<Shortage>& more)
{
    for (const Shortage& one : more) {
        const auto same = std::ranges::find(known, one.of, &Shortage::of);
        if (same == known.end())
            known.push_back(one);
        else if (one.need > same->need)
            *same = one;
    }
    std::ranges::sort(known, {}, &Shortage::of);
}

} // namespace

std::vector<Booking> bookingsOf(const Course& course)
{
    std::vector<Booking> bookings;
    for (const Tp& tp : course.tps) {
        for (const Session& session : tp.sessions)
            book(bookings, course, tp, session);
    }
    return bookings;
}

Load loadOf(int seats, const Limits& limits)
{
    Load load;
    load.instances = seats;
    load.memoryMiB = std::int64_t{limits.memoryMiB.value_or(0)} * seats;
    load.cpus = limits.cpus.value_or(0) * seats;
    if (limits.seatsPerGpu > 0)
        load.gpus = (seats + limits.seatsPerGpu - 1) / limits.seatsPerGpu;
    load.memoryUnlimited = seats > 0 && !limits.memoryMiB;
    load.cpusUnlimited = seats > 0 && !limits.cpus;
    return load;
}

std::vector<LoadStretch> stretchesOf(std::vector<Booking> bookings)
{
    std::ranges::sort(bookings, {}, &Booking::from);
    const auto bounds = boundsOf(bookings);
    std::vector<LoadStretch> stretches;
    std::vector<Booking> open;
    auto next = bookings.begin();
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
        std::erase_if(open, [&](const Booking& booking) { return booking.until <= bounds[i]; });
        for (; next != bookings.end() && next->from <= bounds[i]; ++next) {
            if (next->until > bounds[i])
                open.push_back(*next);
        }
        if (!open.empty())
            stretches.push_back(stretchOf(bounds[i], bounds[i + 1], open));
    }
    return stretches;
}

Load peakOf(const std::vector<LoadStretch>& stretches, Instant from, Instant until)
{
    Load peak;
    for (const LoadStretch& stretch : stretches) {
        if (stretch.until <= from || stretch.from >= until)
            continue;
        peak.instances = std::max(peak.instances, stretch.load.instances);
        peak.memoryMiB = std::max(peak.memoryMiB, stretch.load.memoryMiB);
        peak.cpus = std::max(peak.cpus, stretch.load.cpus);
        peak.gpus = std::max(peak.gpus, stretch.load.gpus);
        peak.memoryUnlimited |= stretch.load.memoryUnlimited;
        peak.cpusUnlimited |= stretch.load.cpusUnlimited;
    }
    return peak;
}

PlaceCapacity capacityOf(const std::optional<PlaceFacts>& facts)
{
    PlaceCapacity has;
    if (!facts)
        return has;
    if (facts->memoryMiB > 0) // 0: it could not be read there
        has.memoryMiB = facts->memoryMiB;
    if (facts->cpus > 0)
        has.cpus = facts->cpus;
    has.gpus = static_cast<int>(facts->gpus.size());
    return has;
}

std::vector<Shortage> shortagesOf(const Load& load, const PlaceCapacity& has)
{
    std::vector<Shortage> shortages;
    if (has.gpus && load.gpus > *has.gpus)
        shortages.push_back(
            {Resource::Gpus, static_cast<double>(load.gpus), static_cast<double>(*has.gpus), false});
    if (has.memoryMiB && load.memoryMiB > *has.memoryMiB)
        shortages.push_back({Resource::Memory, static_cast<double>(load.memoryMiB),
                             static_cast<double>(*has.memoryMiB), load.memoryUnlimited});
    if (has.cpus && load.cpus > *has.cpus + leastOfACore)
        shortages.push_back({Resource::Cpus, load.cpus, static_cast<double>(*has.cpus), load.cpusUnlimited});
    return shortages;
}

std::vector<Conflict> conflictsOf(const std::vector<LoadStretch>& stretches, const PlaceCapacity& has)
{
    std::vector<Conflict> conflicts;
    for (const LoadStretch& stretch : stretches) {
        auto shortages = conflictingIn(stretch, has);
        if (shortages.empty())
            continue;
        Conflict* last = conflicts.empty() ? nullptr : &conflicts.back();
        if (last != nullptr && last->until == stretch.from && last->tps == stretch.tps) {
            last->until = stretch.until;
            worsen(last->shortages, shortages);
            continue;
        }
        conflicts.push_back({stretch.from, stretch.until, stretch.tps, std::move(shortages)});
    }
    return conflicts;
}

} // namespace pupitre
