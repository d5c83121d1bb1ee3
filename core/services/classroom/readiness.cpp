// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/classroom/readiness.h"

#include "core/domain/timersign.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::int64_t reserveMiB = 1024; // below that a place is full for practical purposes

ReadinessFact about(ReadinessKind kind)
{
    ReadinessFact fact;
    fact.kind = kind;
    return fact;
}

ReadinessFact reachable(const PlaceStatus& place)
{
    ReadinessFact fact = about(ReadinessKind::PlaceReachable);
    switch (place.state) {
    case PlaceState::Ready:
        fact.verdict = ReadinessVerdict::Ready;
        break;
    case PlaceState::Connecting:
    case PlaceState::Asking:
        fact.verdict = ReadinessVerdict::Unknown;
        break;
    case PlaceState::Waiting:
    case PlaceState::Offline:
        fact.verdict = ReadinessVerdict::NotReady;
        break;
    }
    fact.have = place.connectTook.count();
    return fact;
}

ReadinessFact image(const ReadinessInput& input)
{
    ReadinessFact fact = about(ReadinessKind::ImagePresent);
    fact.subject = input.tp.image;
    if (input.imagePresent)
        fact.verdict = *input.imagePresent ? ReadinessVerdict::Ready : ReadinessVerdict::NotReady;
    return fact;
}

std::vector<const Seat*> participants(const Course& course)
{
    std::vector<const Seat*> seats;
    for (const Seat& seat : course.seats)
        if (seat.standing == SeatStanding::Active)
            seats.push_back(&seat);
    return seats;
}

ReadinessFact workspaces(const ReadinessInput& input)
{
    ReadinessFact fact = about(ReadinessKind::WorkspacesPrepared);
    const auto seats = participants(input.course);
    fact.need = static_cast<std::int64_t>(seats.size());
    if (input.status == nullptr)
        return fact;
    for (const Seat* seat : seats) {
        const auto& all = input.status->seats;
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const SeatStatus& status) { return status.seat == seat->id; });
        if (found != all.end() && (found->prepared || found->frozen))
            ++fact.have;
        else
            fact.seats.push_back(seat->id);
    }
    // Missing ones are prepared by Start TP too; it only takes longer.
    fact.verdict = fact.have == fact.need ? ReadinessVerdict::Ready : ReadinessVerdict::Attention;
    return fact;
}

ReadinessFact keys(const ReadinessInput& input)
{
    ReadinessFact fact = about(ReadinessKind::KeysMissing);
    const auto seats = participants(input.course);
    fact.need = static_cast<std::int64_t>(seats.size());
    for (const Seat* seat : seats)
        if (std::any_of(seat->members.begin(), seat->members.end(),
                        [](const Member& member) { return member.keys.empty(); }))
            fact.seats.push_back(seat->id);
    fact.have = static_cast<std::int64_t>(fact.seats.size());
    fact.verdict = fact.seats.empty() ? ReadinessVerdict::Ready : ReadinessVerdict::Attention;
    return fact;
}

std::optional<ReadinessFact> gpus(const ReadinessInput& input)
{
    const int share = input.tp.open.seatsPerGpu;
    if (share <= 0)
        return std::nullopt;
    ReadinessFact fact = about(ReadinessKind::GpusEnough);
    const auto seats = static_cast<std::int64_t>(participants(input.course).size());
    fact.need = (seats + share - 1) / share;
    if (!input.place.facts)
        return fact;
    fact.have = static_cast<std::int64_t>(input.place.facts->gpus.size());
    fact.verdict = fact.have >= fact.need ? ReadinessVerdict::Ready : ReadinessVerdict::NotReady;
    return fact;
}

ReadinessFact disk(const ReadinessInput& input)
{
    ReadinessFact fact = about(ReadinessKind::DiskEnough);
    fact.need = reserveMiB;
    if (!input.place.facts)
        return fact;
    fact.have = input.place.facts->diskFreeMiB;
    fact.verdict = fact.have >= fact.need ? ReadinessVerdict::Ready : ReadinessVerdict::NotReady;
    return fact;
}

ReadinessVerdict verdictOf(TimerSign sign)
{
    switch (sign) {
    case TimerSign::None:
        return ReadinessVerdict::NotReady;
    case TimerSign::NotYet: // the place has taken it; that it calls, the next minute shows
    case TimerSign::Alive:
        return ReadinessVerdict::Ready;
    case TimerSign::Silent:
        return ReadinessVerdict::Attention;
    }
    return ReadinessVerdict::Unknown;
}

ReadinessFact timer(const ReadinessInput& input)
{
    ReadinessFact fact = about(ReadinessKind::TimerAlive);
    fact.need = timerSilentAfter.count();
    if (!input.place.facts)
        return fact;
    const PlaceFacts& facts = *input.place.facts; // as old as the last hello
    const TimerSign sign = timerSign(facts);
    fact.have =
        sign == TimerSign::None ? -1 : sinceHeartbeat(facts).value_or(std::chrono::seconds(-1)).count();
    fact.verdict = verdictOf(sign);
    return fact;
}

} // namespace

std::vector<ReadinessFact> readinessOf(const ReadinessInput& input)
{
    std::vector<ReadinessFact> facts{reachable(input.place), image(input), workspaces(input), keys(input)};
    if (auto fact = gpus(input))
        facts.push_back(std::move(*fact));
    facts.push_back(disk(input));
    facts.push_back(timer(input));
    return facts;
}

} // namespace pupitre
