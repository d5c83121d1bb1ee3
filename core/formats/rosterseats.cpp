// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Roster entries to seats, and what a second import would change.
#include "core/formats/roster.h"

#include <algorithm>
#include <map>
#include <set>

namespace pupitre
{

namespace
{

/// Ids longer than this are cut before a number is added, so that the number survives idFromText's 32
/// characters.
constexpr std::size_t idRoom = 28;

SeatId freeId(const std::string& name, const std::set<SeatId>& taken)
{
    const std::string stem = idFromText(name).substr(0, idRoom);
    for (int n = 1;; ++n) {
        const auto id = SeatId::parse(n == 1 ? stem : stem + "-" + std::to_string(n));
        if (id && !taken.contains(*id))
            return *id;
    }
}

void addKey(Seat& seat, const std::string& text)
{
    if (const auto key = parsePublicKey(text); key && !text.empty())
        seat.keys.push_back(*key);
}

/// Name a seat is called after: its group's, or the person's login. Sorted, so that ids do not depend on line
/// order.
std::map<std::string, std::vector<const RosterEntry*>> together(const Roster& roster)
{
    std::map<std::string, std::vector<const RosterEntry*>> seats;
    for (const RosterEntry& entry : roster.entries) {
        // The prefix keeps a group and a person of the same name apart.
        const std::string name = entry.group.empty() ? "p" + entry.member.login : "g" + entry.group;
        seats[name].push_back(&entry);
    }
    return seats;
}

bool samePerson(const Member& a, const Member& b)
{
    if (!a.idNumber.empty() && !b.idNumber.empty())
        return a.idNumber == b.idNumber;
    return a.login == b.login;
}

bool sharesPerson(const Seat& known, const Seat& fresh)
{
    return std::any_of(known.members.begin(), known.members.end(), [&](const Member& a) {
        return std::any_of(fresh.members.begin(), fresh.members.end(),
                           [&](const Member& b) { return samePerson(a, b); });
    });
}

bool holds(const Seat& seat, const Member& person)
{
    return std::any_of(seat.members.begin(), seat.members.end(),
                       [&](const Member& member) { return samePerson(member, person); });
}

void keepUnsaid(Member& fresh, const Member& old)
{
    for (std::string Member::*field :
         {&Member::login, &Member::givenName, &Member::familyName, &Member::email, &Member::idNumber})
        if ((fresh.*field).empty())
            fresh.*field = old.*field;
}

/// The seat as it will be: people in the order they had, those the list moves elsewhere gone, new ones last.
Seat merged(const Seat& old, const Seat& fresh, const Roster& roster)
{
    Seat seat = old;
    seat.standing = SeatStanding::Active;
    if (!fresh.keys.empty()) // a list without keys takes none away
        seat.keys = fresh.keys;
    std::erase_if(seat.members, [&](const Member& member) {
        return !holds(fresh, member)
               && std::any_of(roster.entries.begin(), roster.entries.end(),
                              [&](const RosterEntry& entry) { return samePerson(entry.member, member); });
    });
    for (Member person : fresh.members) {
        const auto known = std::find_if(seat.members.begin(), seat.members.end(),
                                        [&](const Member& member) { return samePerson(member, person); });
        if (known == seat.members.end()) {
            seat.members.push_back(std::move(person));
            continue;
        }
        keepUnsaid(person, *known);
        *known = std::move(person);
    }
    return seat;
}

bool anyHolds(const std::vector<Seat>& seats, const Member& person)
{
    return std::any_of(seats.begin(), seats.end(), [&](const Seat& seat) { return holds(seat, person); });
}

} // namespace

std::vector<Seat> seatsFrom(const Roster& roster)
{
    std::map<const RosterEntry*, Seat> byFirst;
    std::set<SeatId> taken;
    for (const auto& [name, entries] : together(roster)) {
        Seat seat;
        seat.id = freeId(name.substr(1), taken);
        taken.insert(seat.id);
        for (const RosterEntry* entry : entries) {
            seat.members.push_back(entry->member);
            addKey(seat, entry->publicKey);
        }
        byFirst.emplace(entries.front(), std::move(seat));
    }
    std::vector<Seat> seats; // in the order of the list
    for (const RosterEntry& entry : roster.entries)
        if (const auto found = byFirst.find(&entry); found != byFirst.end())
            seats.push_back(std::move(found->second));
    return seats;
}

RosterDifference difference(const std::vector<Seat>& known, const Roster& roster)
{
    RosterDifference difference;
    std::set<SeatId> matched;
    std::set<SeatId> taken;
    for (const Seat& seat : known)
        taken.insert(seat.id);

    for (Seat fresh : seatsFrom(roster)) {
        const auto old = std::find_if(known.begin(), known.end(), [&](const Seat& seat) {
            return !matched.contains(seat.id) && sharesPerson(seat, fresh);
        });
        if (old == known.end()) {
            fresh.id = freeId(fresh.id.text(), taken);
            taken.insert(fresh.id);
            difference.added.push_back(std::move(fresh));
            continue;
        }
        matched.insert(old->id);
        if (Seat seat = merged(*old, fresh, roster); seat != *old)
            difference.changed.push_back(std::move(seat));
    }
    for (const Seat& seat : known)
        if (!matched.contains(seat.id) && seat.standing == SeatStanding::Active)
            difference.dropped.push_back(seat.id);
    return difference;
}

Listed listedAs(const RosterEntry& entry, const RosterDifference& difference)
{
    if (anyHolds(difference.added, entry.member))
        return Listed::New;
    return anyHolds(difference.changed, entry.member) ? Listed::Changed : Listed::There;
}

std::vector<Seat> changedSeats(std::vector<Seat> known, const RosterDifference& difference,
                               const std::vector<SeatId>& leaving)
{
    for (Seat& seat : known) {
        const auto changed = std::find_if(difference.changed.begin(), difference.changed.end(),
                                          [&](const Seat& one) { return one.id == seat.id; });
        if (changed != difference.changed.end())
            seat = *changed;
        const bool dropped = std::find(difference.dropped.begin(), difference.dropped.end(), seat.id)
                             != difference.dropped.end();
        if (dropped && std::find(leaving.begin(), leaving.end(), seat.id) != leaving.end())
            seat.standing = SeatStanding::Dropped;
    }
    known.insert(known.end(), difference.added.begin(), difference.added.end());
    return known;
}

} // namespace pupitre
