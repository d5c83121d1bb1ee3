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
        fresh.id = old->id;
        if (fresh.keys.empty()) // a list without keys takes none away
            fresh.keys = old->keys;
        if (fresh != *old)
            difference.changed.push_back(std::move(fresh));
    }
    for (const Seat& seat : known)
        if (!matched.contains(seat.id) && seat.standing == SeatStanding::Active)
            difference.dropped.push_back(seat.id);
    return difference;
}

} // namespace pupitre
