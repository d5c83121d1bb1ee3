// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/invitations/guests.h"

#include "core/services/handins/collectfolder.h"

#include <algorithm>

namespace pupitre
{

namespace
{

template <class T>
bool isIn(const std::vector<T>& list, const T& one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

bool isInvited(const InvitationRequest& request, const Seat& seat, const Member& person)
{
    if (!request.seats.empty() && !isIn(request.seats, seat.id))
        return false;
    if (!request.logins.empty())
        return isIn(request.logins, person.login);
    if (!request.seats.empty())
        return true;
    const bool all = request.everybody || request.keys == InvitationKeys::Fresh
                     || request.keys == InvitationKeys::Unchanged;
    return seat.standing == SeatStanding::Active && (all || person.keys.empty());
}

} // namespace

Result<std::vector<Guest>> guestsOf(const Course& course, const InvitationRequest& request)
{
    for (const SeatId& id : request.seats)
        if (course.seat(id) == nullptr)
            return fail(ErrorKind::NotFound, id.text());

    std::vector<Seat> people; // a seat each
    for (const Seat& seat : course.seats)
        for (const Member& member : seat.members)
            people.push_back({seat.id, {member}, seat.standing});
    const auto names = folderNames(people);

    std::vector<Guest> guests;
    for (std::size_t i = 0; i < people.size(); ++i)
        if (const Member& person = people[i].members.front(); isInvited(request, people[i], person))
            guests.push_back({people[i].id, person, request.folder / names[i]});
    for (const std::string& login : request.logins)
        if (std::none_of(guests.begin(), guests.end(),
                         [&](const Guest& guest) { return guest.person.login == login; }))
            return fail(ErrorKind::NotFound, login);
    return guests;
}

Member* memberOf(Course& course, const SeatId& seat, const std::string& login)
{
    for (Seat& one : course.seats) {
        if (one.id != seat)
            continue;
        if (login.empty())
            return one.members.size() == 1 ? &one.members.front() : nullptr;
        for (Member& member : one.members)
            if (member.login == login)
                return &member;
    }
    return nullptr;
}

} // namespace pupitre
