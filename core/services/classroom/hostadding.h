// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Giving a course a compute host: the desktop reaches both machines, so it carries to each what it must know
// of the other, lets the home try the hop, and only then writes the host into the course.
#pragma once

#include "core/services/classroom/classroom.h"
#include "core/services/invitations/invitations.h"

#include <QObject>

#include <optional>

namespace pupitre
{

class PlaceBook;

struct HostRequest {
    CourseRef course;
    PlaceId host; // a known place, connected; its name becomes the host's in the course
    int seats = 0;
    std::optional<InvitationAddress> address; // as the home reaches it; absent: as this desktop does
};

struct AddedHost {
    ComputeHost host;
    std::string name; // as it calls itself
    int gpus = 0;
};

/// Which step did not work: what to ask for depends on it.
enum class HostStep { Course, Address, Home, Host, Hop };

struct HostFailure {
    HostStep step{};
    Error error;
};

class HostAdding final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const tl::expected<AddedHost, HostFailure>&)>;

    HostAdding(PlaceBook& places, Classroom& classroom, HostRequest request, Done done, QObject* parent);

    /// Can be run again: each step finds what is there already. Deletes itself after `done`.
    void start();

private:
    void findAddress();
    void introduce();
    void admit(const std::string& publicKey);
    void setUpTimer();
    void tryHop();
    void write(const Json& answer);
    void end(HostStep step, const Error& error);
    void callPlace(const PlaceId& place, const char* method, Json params, HostStep step,
                   std::function<void(const Json&)> then);

    PlaceBook& m_places;
    Classroom& m_classroom;
    HostRequest m_request;
    Done m_done;
    CourseCard m_card;
    InvitationAddress m_address;
    AddedHost m_added;
    Lane m_lane;
    Task m_task;
};

} // namespace pupitre
