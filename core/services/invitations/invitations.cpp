// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/invitations/invitations.h"

#include "core/services/invitations/guests.h"
#include "core/services/invitations/inviting.h"
#include "core/services/invitations/joinfiles.h"

namespace pupitre
{

namespace
{
constexpr int mostConflicts = 5; // more means that two programs answer each other
}

Invitations::Invitations(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent)
    : QObject(parent), m_places(places), m_classroom(classroom), m_operations(operations),
      m_lane(places.mailbox(), "invitations")
{
}

Invitations::~Invitations()
{
    for (Inviting* inviting : findChildren<Inviting*>()) // while the lane they use is there
        delete inviting;
}

OperationId Invitations::invite(InvitationRequest request, Reply<InvitationReport> reply)
{
    auto* inviting =
        new Inviting(m_places, m_classroom, m_operations, m_lane, this); // deletes itself at its end
    return inviting->start(request, reply, [self = QPointer<Invitations>(this), request, reply] {
        if (self)
            self->invite(request, reply);
    });
}

void Invitations::useKeys(const CourseRef& course, const SeatId& seat, const std::string& login,
                          const std::vector<std::string>& publicKeys, Reply<CourseCard> reply)
{
    std::vector<PublicKey> keys;
    for (const std::string& line : publicKeys) {
        const auto key = parsePublicKey(line);
        if (!key)
            return reply(tl::unexpected(key.error()));
        keys.push_back(*key);
    }
    m_classroom.getCourse(
        course, Reply<CourseCard>(this, [this, seat, login, keys, reply](const Result<CourseCard>& card) {
            if (!card)
                return reply(card);
            Course changed = card->course;
            Member* person = memberOf(changed, seat, login);
            if (person == nullptr)
                return reply(fail(ErrorKind::InvalidArgument, seat.text(), "whichMember"));
            person->keys = keys;
            m_classroom.putCourse(card->ref.place, std::move(changed), card->revision, reply);
        }));
}

void Invitations::readJoins(std::vector<std::filesystem::path> paths, Reply<JoinPile> reply)
{
    m_reading = m_lane.run<JoinPile>(
        [paths = std::move(paths)](const std::stop_token&) -> Result<JoinPile> { return joinsIn(paths); },
        [reply](const Result<JoinPile>& pile) { reply(pile); });
}

void Invitations::admit(const CourseRef& course, std::vector<PlannedJoin> joins, Reply<CourseCard> reply)
{
    admitAgain(course, std::move(joins), 0, std::move(reply));
}

/// Somebody else may have changed the course meanwhile; the keys go into what it is now.
void Invitations::admitAgain(const CourseRef& course, std::vector<PlannedJoin> joins, int conflicts,
                             Reply<CourseCard> reply)
{
    const auto put = [this, course, joins, conflicts, reply](const Result<CourseCard>& answer) {
        if (!answer && answer.error().kind == ErrorKind::Conflict && conflicts < mostConflicts)
            return admitAgain(course, joins, conflicts + 1, reply);
        reply(answer);
    };
    m_classroom.getCourse(course,
                          Reply<CourseCard>(this, [this, joins, reply, put](const Result<CourseCard>& card) {
                              if (!card)
                                  return reply(card);
                              Course changed = card->course;
                              for (const PlannedJoin& join : joins)
                                  if (Member* person = memberOf(changed, join.seat, join.login))
                                      person->keys = {join.key};
                              m_classroom.putCourse(card->ref.place, std::move(changed), card->revision,
                                                    Reply<CourseCard>(this, put));
                          }));
}

} // namespace pupitre
