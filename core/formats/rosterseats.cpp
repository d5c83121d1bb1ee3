// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Roster entries to seats. Their ids are numbers: an id stays in paths, journals and receipts when the person
// behind it is long forgotten, so it must not say who that was.
#include "core/formats/rosterseats.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace pupitre
{

namespace
{

int numberIn(const SeatId& id)
{
    const std::string& text = id.text();
    int number = 0;
    const auto end = text.data() + text.size();
    const bool ours = text.size() > 1 && text.front() == 's';
    const auto read = ours ? std::from_chars(text.data() + 1, end, number) : std::from_chars_result{};
    return ours && read.ec == std::errc() && read.ptr == end ? number : 0;
}

} // namespace

SeatNumbers::SeatNumbers(const std::vector<Seat>& taken)
{
    for (const Seat& seat : taken)
        m_last = std::max(m_last, numberIn(seat.id));
}

SeatId SeatNumbers::next()
{
    ++m_last;
    return *SeatId::parse((m_last < 10 ? "s0" : "s") + std::to_string(m_last));
}

std::vector<RosterTeam> teamsOf(const Roster& roster)
{
    std::vector<RosterTeam> teams;
    std::map<std::string, std::size_t> groups;
    for (const RosterEntry& entry : roster.entries) {
        const bool alone = entry.group.empty() || roster.groupSeats == GroupSeats::Alone;
        const auto [group, isNew] = groups.try_emplace(entry.group, teams.size());
        if (alone || isNew)
            teams.emplace_back();
        if (alone)
            teams.back().push_back(&entry);
        else
            teams[group->second].push_back(&entry);
    }
    return teams;
}

Member memberOf(const RosterEntry& entry)
{
    Member member = entry.member;
    if (const auto key = parsePublicKey(entry.publicKey); key && !entry.publicKey.empty())
        member.keys.push_back(*key);
    return member;
}

std::vector<Seat> seatsFrom(const Roster& roster)
{
    std::vector<Seat> seats;
    SeatNumbers numbers({});
    for (const RosterTeam& team : teamsOf(roster)) {
        Seat seat;
        seat.id = numbers.next();
        for (const RosterEntry* entry : team)
            seat.members.push_back(memberOf(*entry));
        seats.push_back(std::move(seat));
    }
    return seats;
}

} // namespace pupitre
