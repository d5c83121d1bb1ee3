// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rosterchange.h"

#include <algorithm>
#include <iterator>

namespace pupitre
{

namespace
{

struct Sitting {
    const Seat* seat = nullptr;
    const Member* member = nullptr;
};

/// Of the active seats, then of the dropped ones; by number, then by login, as difference() finds people.
Sitting sittingBefore(const std::vector<Seat>& known, const Member& person)
{
    const auto find = [&](SeatStanding standing, const auto& same) {
        for (const Seat& seat : known)
            for (const Member& member : seat.members)
                if (seat.standing == standing && same(member))
                    return Sitting{&seat, &member};
        return Sitting{};
    };
    const auto byNumber = [&](const Member& member) {
        return !person.idNumber.empty() && member.idNumber == person.idNumber;
    };
    const auto byLogin = [&](const Member& member) {
        return member.login == person.login && (member.idNumber.empty() || person.idNumber.empty());
    };
    Sitting found = find(SeatStanding::Active, byNumber);
    if (found.seat == nullptr)
        found = find(SeatStanding::Dropped, byNumber);
    if (found.seat == nullptr)
        found = find(SeatStanding::Active, byLogin);
    return found.seat == nullptr ? find(SeatStanding::Dropped, byLogin) : found;
}

/// Where the difference puts this person; nowhere: all stays as it is.
Sitting sittingAfter(const RosterDifference& difference, const Member& person)
{
    for (const auto* seats : {&difference.added, &difference.changed})
        for (const Seat& seat : *seats)
            for (const Member& member : seat.members)
                if (seat.standing == SeatStanding::Active && member.login == person.login)
                    return {&seat, &member};
    return {};
}

LineChange changeBetween(const Sitting& before, const Sitting& after)
{
    if (before.seat == nullptr)
        return LineChange::Added;
    if (after.seat == nullptr)
        return LineChange::Unchanged;
    if (before.seat->standing == SeatStanding::Dropped)
        return LineChange::Back;
    if (before.seat->id != after.seat->id)
        return LineChange::Moved;
    const Member& old = *before.member;
    const Member& now = *after.member;
    if (old.givenName != now.givenName || old.familyName != now.familyName || old.login != now.login)
        return LineChange::Renamed;
    return old == now ? LineChange::Unchanged : LineChange::Corrected;
}

} // namespace

std::vector<EntryChange> changesOf(const std::vector<Seat>& known, const Roster& roster,
                                   const RosterDifference& difference)
{
    std::vector<EntryChange> changes;
    changes.reserve(roster.entries.size());
    for (const RosterEntry& entry : roster.entries) {
        const Sitting before = sittingBefore(known, entry.member);
        const Sitting after = sittingAfter(difference, entry.member);
        EntryChange change{changeBetween(before, after), {}, {}};
        if (before.member != nullptr)
            change.before = *before.member;
        if (after.seat != nullptr)
            std::copy_if(after.seat->members.begin(), after.seat->members.end(),
                         std::back_inserter(change.others),
                         [&](const Member& member) { return &member != after.member; });
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace pupitre
