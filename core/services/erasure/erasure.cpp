// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/erasure/erasure.h"

#include "core/services/invitations/guests.h"
#include "core/services/waiting/waitingerasure.h"
#include "core/store/forgetting.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

std::vector<std::string> namesOf(const Member& person)
{
    std::vector<std::string> names{person.login,      displayName(person), person.givenName,
                                   person.familyName, person.email,        person.idNumber};
    std::erase_if(names, [](const std::string& name) { return name.empty(); });
    return names;
}

} // namespace

Member pseudonymFor(const Seat& seat, const Member& person)
{
    const auto index = std::find(seat.members.begin(), seat.members.end(), person) - seat.members.begin();
    Member nobody;
    nobody.login = "erased-" + seat.id.text() + (index == 0 ? "" : "-" + std::to_string(index + 1));
    return nobody;
}

Result<Course> withoutPerson(Course course, const SeatId& id, const std::string& login)
{
    for (Seat& seat : course.seats) {
        if (seat.id != id)
            continue;
        const auto person = std::find_if(seat.members.begin(), seat.members.end(),
                                         [&](const Member& member) { return member.login == login; });
        if (person == seat.members.end())
            break;
        *person = pseudonymFor(seat, *person);
        const bool deserted = std::all_of(seat.members.begin(), seat.members.end(), [](const Member& member) {
            return member.login.starts_with("erased-");
        });
        if (deserted)
            seat.standing = SeatStanding::Dropped;
        return course;
    }
    return fail(ErrorKind::NotFound, login.empty() ? id.text() : login);
}

Erasure::Erasure(PlaceBook& places, Classroom& classroom, QObject* parent)
    : QObject(parent), m_places(places), m_classroom(classroom), m_lane(places.mailbox(), "erasure")
{
}

/// The course last: as long as it names the person, everything can be found again and done again.
void Erasure::erase(const ErasureOrder& order, const Reply<ErasureReport>& reply)
{
    m_classroom.getCourse(
        order.course, Reply<CourseCard>(this, [this, order, reply](const Result<CourseCard>& card) {
            const auto after = card ? withoutPerson(card->course, order.seat, order.login)
                                    : Result<Course>(tl::unexpected(card.error()));
            if (!after)
                return reply(tl::unexpected(after.error()));
            m_task = m_lane.run<ErasureReport>(
                [order, before = card->course, now = *after](std::stop_token) {
                    return eraseInFolders(order, before, now);
                },
                [this, order, before = *card, now = *after, reply](const Result<ErasureReport>& report) {
                    if (!report)
                        return reply(report);
                    replaceThere(order, before, now, *report, reply);
                });
        }));
}

void Erasure::replaceThere(const ErasureOrder& order, const CourseCard& before, const Course& after,
                           const ErasureReport& report, const Reply<ErasureReport>& reply)
{
    m_classroom.putCourse(
        order.course.place, after, before.revision,
        Reply<CourseCard>(this, [this, order, before, report, reply](const Result<CourseCard>& put) {
            PlaceLink* link = m_places.link(order.course.place);
            if (!put || link == nullptr)
                return reply(put ? fail(ErrorKind::NotFound, order.course.place.text())
                                 : tl::unexpected(put.error()));
            // An export that was not fetched to its end holds the course as it was.
            link->call(method::courseUnpack, {{"course", order.course.course.text()}},
                       Reply<Json>(this, [this, order, before, report, reply](const Result<Json>& done) {
                           if (!done)
                               return reply(tl::unexpected(done.error()));
                           if (auto forgotten = forgetHere(order, before.course); !forgotten)
                               return reply(tl::unexpected(forgotten.error()));
                           reply(report);
                       }));
        }));
}

/// By now the cache holds the course as it is.
Result<void> Erasure::forgetHere(const ErasureOrder& order, const Course& before)
{
    const Seat* seat = before.seat(order.seat);
    if (m_store == nullptr || seat == nullptr)
        return {};
    const auto person = std::find_if(seat->members.begin(), seat->members.end(),
                                     [&](const Member& member) { return member.login == order.login; });
    if (person == seat->members.end())
        return {};
    if (auto erased = eraseFromWaiting(*m_store, *person); !erased)
        return erased;
    return forgetNames(*m_store, namesOf(*person));
}

} // namespace pupitre
