// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a second import would change. People are found first, then their seats: a seat is the known one that
// most of its people sit on already.
#include "core/formats/roster.h"
#include "core/formats/rosterseats.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace pupitre
{

namespace
{

struct Place {
    std::size_t seat = 0;
    std::size_t member = 0;

    auto operator<=>(const Place&) const = default;
};

/// Where each line of the list sits now. Id numbers first, over the whole class: a login that somebody else
/// had last year must not win over the number of the person. A dropped seat may name somebody who has moved
/// on to another.
std::map<const RosterEntry*, Place> placesOf(const std::vector<Seat>& known, const Roster& roster)
{
    std::map<const RosterEntry*, Place> places;
    std::set<Place> found;
    const auto match = [&](SeatStanding standing, const auto& same) {
        for (const RosterEntry& entry : roster.entries) {
            if (places.contains(&entry))
                continue;
            for (std::size_t s = 0; s < known.size() && !places.contains(&entry); ++s)
                for (std::size_t m = 0; m < known[s].members.size() && !places.contains(&entry); ++m)
                    if (known[s].standing == standing && !found.contains({s, m})
                        && same(entry.member, known[s].members[m])) {
                        places.emplace(&entry, Place{s, m});
                        found.insert({s, m});
                    }
        }
    };
    const auto byNumber = [](const Member& a, const Member& b) {
        return !a.idNumber.empty() && a.idNumber == b.idNumber;
    };
    const auto byLogin = [](const Member& a, const Member& b) {
        return a.login == b.login && (a.idNumber.empty() || b.idNumber.empty());
    };
    for (const SeatStanding standing : {SeatStanding::Active, SeatStanding::Dropped})
        match(standing, byNumber);
    for (const SeatStanding standing : {SeatStanding::Active, SeatStanding::Dropped})
        match(standing, byLogin);
    return places;
}

/// Of each team the seat it takes over. Those that share most people choose first; then the order of the
/// list.
std::vector<std::optional<std::size_t>> seatsOf(const std::vector<RosterTeam>& teams,
                                                const std::map<const RosterEntry*, Place>& places)
{
    struct Claim {
        std::size_t shared = 0;
        std::size_t team = 0;
        std::size_t seat = 0;
    };
    std::vector<Claim> claims;
    for (std::size_t team = 0; team < teams.size(); ++team) {
        std::map<std::size_t, std::size_t> shared;
        for (const RosterEntry* entry : teams[team])
            if (const auto place = places.find(entry); place != places.end())
                ++shared[place->second.seat];
        for (const auto& [seat, count] : shared)
            claims.push_back({count, team, seat});
    }
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Claim& a, const Claim& b) { return a.shared > b.shared; });
    std::vector<std::optional<std::size_t>> chosen(teams.size());
    std::set<std::size_t> taken;
    for (const Claim& claim : claims)
        if (!chosen[claim.team] && taken.insert(claim.seat).second)
            chosen[claim.team] = claim.seat;
    return chosen;
}

/// The person as the list says, and what it does not say as it was.
Member corrected(const RosterEntry& entry, const Member& old)
{
    Member fresh = memberOf(entry);
    for (std::string Member::*field :
         {&Member::login, &Member::givenName, &Member::familyName, &Member::email, &Member::idNumber})
        if ((fresh.*field).empty())
            fresh.*field = old.*field;
    if (fresh.keys.empty()) // a list without keys takes none away
        fresh.keys = old.keys;
    return fresh;
}

class Comparison final
{
public:
    Comparison(const std::vector<Seat>& known, const Roster& roster)
        : m_known(known), m_teams(teamsOf(roster)), m_places(placesOf(known, roster)),
          m_chosen(seatsOf(m_teams, m_places)), m_numbers(known)
    {
        for (const auto& [entry, place] : m_places)
            m_entries.emplace(place, entry);
    }

    RosterDifference run()
    {
        for (std::size_t team = 0; team < m_teams.size(); ++team)
            if (!m_chosen[team])
                add(m_teams[team]);
        for (std::size_t seat = 0; seat < m_known.size(); ++seat) {
            const auto team = std::find(m_chosen.begin(), m_chosen.end(), std::optional(seat));
            if (team == m_chosen.end())
                leaveBehind(seat);
            else
                change(seat, m_teams[static_cast<std::size_t>(team - m_chosen.begin())]);
        }
        return std::move(m_difference);
    }

private:
    [[nodiscard]] Member personOf(const RosterEntry& entry) const
    {
        const auto place = m_places.find(&entry);
        return place == m_places.end()
                   ? memberOf(entry)
                   : corrected(entry, m_known[place->second.seat].members[place->second.member]);
    }

    void add(const RosterTeam& team)
    {
        Seat seat;
        seat.id = m_numbers.next();
        for (const RosterEntry* entry : team)
            seat.members.push_back(personOf(*entry));
        m_difference.added.push_back(std::move(seat));
    }

    /// People in the order they had, those the list seats elsewhere gone, new ones last.
    void change(std::size_t index, const RosterTeam& team)
    {
        const Seat& old = m_known[index];
        Seat seat{old.id, {}, SeatStanding::Active};
        std::set<const RosterEntry*> done;
        for (std::size_t member = 0; member < old.members.size(); ++member) {
            const auto entry = m_entries.find({index, member});
            if (entry == m_entries.end()) {
                seat.members.push_back(old.members[member]);
                m_difference.leavers.push_back({old.id, old.members[member]});
            } else if (std::find(team.begin(), team.end(), entry->second) != team.end()) {
                seat.members.push_back(personOf(*entry->second));
                done.insert(entry->second);
            }
        }
        for (const RosterEntry* entry : team)
            if (!done.contains(entry))
                seat.members.push_back(personOf(*entry));
        if (seat != old)
            m_difference.changed.push_back(std::move(seat));
    }

    /// A seat that nobody of the list takes over. Who sits elsewhere now has taken the keys along; a seat
    /// that is left by all of its people is dropped with their names on it, because their work is.
    void leaveBehind(std::size_t index)
    {
        Seat seat = m_known[index];
        if (seat.standing == SeatStanding::Dropped)
            return;
        const auto isElsewhere = [&](std::size_t member) { return m_entries.contains({index, member}); };
        std::vector<Member> left;
        for (std::size_t member = 0; member < seat.members.size(); ++member)
            if (!isElsewhere(member))
                left.push_back(seat.members[member]);
        if (left.size() == seat.members.size()) {
            m_difference.dropped.push_back(seat.id);
            return;
        }
        if (left.empty()) {
            seat.standing = SeatStanding::Dropped;
            for (Member& member : seat.members)
                member.keys.clear();
        } else {
            seat.members = left;
            m_difference.dropped.push_back(seat.id);
        }
        m_difference.changed.push_back(std::move(seat));
    }

    const std::vector<Seat>& m_known;
    std::vector<RosterTeam> m_teams;
    std::map<const RosterEntry*, Place> m_places;
    std::vector<std::optional<std::size_t>> m_chosen;
    std::map<Place, const RosterEntry*> m_entries;
    SeatNumbers m_numbers;
    RosterDifference m_difference;
};

void drop(Seat& seat)
{
    seat.standing = SeatStanding::Dropped;
    for (Member& member : seat.members)
        member.keys.clear();
}

} // namespace

RosterDifference difference(const std::vector<Seat>& known, const Roster& roster)
{
    return Comparison(known, roster).run();
}

std::vector<SeatId> allLeaving(const RosterDifference& difference, const Roster& roster)
{
    const bool whole =
        !roster.entries.empty()
        && std::none_of(roster.problems.begin(), roster.problems.end(), [](const RosterProblem& problem) {
               return problem.severity == RosterSeverity::LeftOut;
           });
    if (!whole)
        return {};
    std::vector<SeatId> leaving = difference.dropped;
    for (const Leaver& leaver : difference.leavers)
        leaving.push_back(leaver.seat);
    return leaving;
}

std::vector<Seat> changedSeats(std::vector<Seat> known, const RosterDifference& difference,
                               const std::vector<SeatId>& leaving)
{
    const auto isIn = [](const std::vector<SeatId>& ids, const SeatId& id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (Seat& seat : known) {
        const auto changed = std::find_if(difference.changed.begin(), difference.changed.end(),
                                          [&](const Seat& one) { return one.id == seat.id; });
        if (changed != difference.changed.end())
            seat = *changed;
        if (!isIn(leaving, seat.id))
            continue;
        if (isIn(difference.dropped, seat.id))
            drop(seat);
        std::erase_if(seat.members, [&](const Member& member) {
            return std::any_of(
                difference.leavers.begin(), difference.leavers.end(),
                [&](const Leaver& leaver) { return leaver.seat == seat.id && leaver.member == member; });
        });
    }
    known.insert(known.end(), difference.added.begin(), difference.added.end());
    return known;
}

} // namespace pupitre
