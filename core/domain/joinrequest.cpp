// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See joinrequest.h.
#include "core/domain/joinrequest.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace pupitre
{

namespace
{

/// A person by their place in the course.
struct Person {
    std::size_t seat = 0;
    std::size_t member = 0;

    auto operator<=>(const Person&) const = default;
};

class JoinPlanner final
{
public:
    JoinPlanner(const Course& course, const JoinPile& pile) : m_course(course), m_pile(pile)
    {
        for (std::size_t seat = 0; seat < course.seats.size(); ++seat)
            for (std::size_t member = 0; member < course.seats[seat].members.size(); ++member)
                for (const PublicKey& key : course.seats[seat].members[member].keys)
                    m_owners.try_emplace(key.blob, Person{seat, member});
    }

    JoinPlan plan()
    {
        m_plan.refused = m_pile.refused;
        for (const ReadJoin& read : m_pile.requests)
            place(read);
        refuseTwoKeys();
        for (const auto& [person, read] : m_wanted)
            m_plan.joins.push_back(planned(person, *read));
        std::ranges::stable_sort(m_plan.refused, [](const RefusedJoin& a, const RefusedJoin& b) {
            return std::tie(a.origin.file, a.origin.line) < std::tie(b.origin.file, b.origin.line);
        });
        return std::move(m_plan);
    }

private:
    void refuse(const ReadJoin& read, JoinRefusal why, std::string subject, JoinOrigin other = {})
    {
        m_plan.refused.push_back({read.origin, why, std::move(subject), std::move(other)});
    }

    std::optional<Person> personOf(const ReadJoin& read)
    {
        const JoinRequest& request = read.request;
        for (std::size_t seat = 0; seat < m_course.seats.size(); ++seat) {
            const Seat& one = m_course.seats[seat];
            if (one.id != request.seat)
                continue;
            if (one.standing == SeatStanding::Dropped) {
                refuse(read, JoinRefusal::Dropped, request.seat.text());
                return std::nullopt;
            }
            if (request.login.empty() && one.members.size() == 1)
                return Person{seat, 0};
            for (std::size_t member = 0; member < one.members.size(); ++member)
                if (!request.login.empty() && one.members[member].login == request.login)
                    return Person{seat, member};
            refuse(read, JoinRefusal::UnknownSeat,
                   request.login.empty() ? request.seat.text() : request.login);
            return std::nullopt;
        }
        refuse(read, JoinRefusal::UnknownSeat, request.seat.text());
        return std::nullopt;
    }

    void place(const ReadJoin& read)
    {
        if (read.request.course != m_course.id)
            return refuse(read, JoinRefusal::OtherCourse, read.request.course.text());
        const auto person = personOf(read);
        if (!person)
            return;
        const std::string& blob = read.request.key.blob;
        if (const auto owner = m_owners.find(blob); owner != m_owners.end() && owner->second != *person)
            return refuse(read, JoinRefusal::KeyUsed, m_course.seats[owner->second.seat].id.text());
        if (const auto [user, first] = m_users.try_emplace(blob, *person, &read); !first) {
            const auto& [other, line] = user->second;
            if (other == *person)
                return refuse(read, JoinRefusal::Repeated, {}, line->origin);
            return refuse(read, JoinRefusal::KeyUsed, m_course.seats[other.seat].id.text(), line->origin);
        }
        m_wanted.emplace(*person, &read);
    }

    void refuseTwoKeys()
    {
        for (auto first = m_wanted.begin(); first != m_wanted.end();) {
            const auto end = m_wanted.upper_bound(first->first);
            if (std::next(first) == end) {
                first = end;
                continue;
            }
            for (auto one = first; one != end; ++one)
                refuse(*one->second, JoinRefusal::TwoKeys, {},
                       (one == first ? std::next(first) : first)->second->origin);
            first = m_wanted.erase(first, end);
        }
    }

    [[nodiscard]] PlannedJoin planned(const Person& person, const ReadJoin& read) const
    {
        const Seat& seat = m_course.seats[person.seat];
        const Member& member = seat.members[person.member];
        const PublicKey& key = read.request.key;
        const JoinEffect effect = member.keys.empty()                          ? JoinEffect::GivesKey
                                  : member.keys == std::vector<PublicKey>{key} ? JoinEffect::ChangesNothing
                                                                               : JoinEffect::ReplacesKeys;
        return {seat.id, member.login, key, effect};
    }

    const Course& m_course;
    const JoinPile& m_pile;
    std::map<std::string, Person> m_owners;                            // of the keys that are there
    std::map<std::string, std::pair<Person, const ReadJoin*>> m_users; // of those that are wanted
    std::multimap<Person, const ReadJoin*> m_wanted;
    JoinPlan m_plan;
};

} // namespace

bool JoinPlan::changes() const
{
    return std::ranges::any_of(
        joins, [](const PlannedJoin& join) { return join.effect != JoinEffect::ChangesNothing; });
}

JoinPlan planJoins(const Course& course, const JoinPile& pile)
{
    return JoinPlanner(course, pile).plan();
}

} // namespace pupitre
