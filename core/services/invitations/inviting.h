// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Invitations under way: course, entrance, key pairs, course with the keys, old keys gone, folders.
#pragma once

#include "core/services/invitations/guests.h"
#include "core/services/invitations/invitationfolder.h"

#include <QObject>

#include <functional>

namespace pupitre
{

class Inviting final : public QObject
{
    Q_OBJECT
public:
    Inviting(PlaceBook& places, Classroom& classroom, Operations& operations, Lane& lane, QObject* parent);

    OperationId start(InvitationRequest request, Reply<InvitationReport> reply, std::function<void()> again);

private:
    using Keys = std::vector<std::optional<PublicKey>>; // of m_guests, in their order; nothing: as it is

    void chooseGuests(const CourseCard& card);
    void findEntrance();
    void makeKeys();
    void recordKeys(const CourseCard& card);
    void keysRecorded(const Result<CourseCard>& card);
    void endOldKeys();
    void writeFolders();
    void end(const Result<InvitationReport>& outcome);

    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
    Lane& m_lane;
    InvitationRequest m_request;
    Reply<InvitationReport> m_reply;
    CourseCard m_card;
    std::vector<Guest> m_guests;
    Keys m_keys;
    int m_conflicts = 0;
    InvitationFacts m_facts;
    Task m_task;
    OperationId m_operation = 0;
    bool m_ended = false;
};

} // namespace pupitre
