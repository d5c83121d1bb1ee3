// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Invitations under way: course, entrance, key pairs, course with the keys, folders.
#pragma once

#include "core/services/invitationfolder.h"

#include <QObject>

#include <functional>
#include <map>

namespace pupitre
{

class Inviting final : public QObject
{
    Q_OBJECT
public:
    Inviting(PlaceBook& places, Classroom& classroom, Operations& operations, Lane& lane, QObject* parent);

    OperationId start(InvitationRequest request, Reply<InvitationReport> reply, std::function<void()> again);

private:
    using Keys = std::map<SeatId, PublicKey>;

    void chooseSeats(const CourseCard& card);
    void findEntrance();
    void makeKeys();
    void recordKeys(const Keys& keys);
    void writeFolders();
    void end(const Result<InvitationReport>& outcome);
    [[nodiscard]] std::map<SeatId, std::filesystem::path> folders() const;

    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
    Lane& m_lane;
    InvitationRequest m_request;
    Reply<InvitationReport> m_reply;
    CourseCard m_card;
    std::vector<Seat> m_seats;
    InvitationFacts m_facts;
    Task m_task;
    OperationId m_operation = 0;
    bool m_ended = false;
};

} // namespace pupitre
