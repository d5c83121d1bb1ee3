// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/invitations.h"

#include "core/services/guests.h"
#include "core/services/inviting.h"

namespace pupitre
{

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

} // namespace pupitre
