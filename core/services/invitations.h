// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One folder per student: the key (made here, or theirs given), the known_hosts lines of the place, a README
// in both languages with the plain ssh, sftp, scp and rsync commands, and one .pupitre file that a double
// click opens.
#pragma once

#include "core/services/classroom.h"
#include "core/services/operations.h"

#include <QObject>

#include <filesystem>

namespace pupitre
{

/// How students reach the place; learnt from the link, corrected by the teacher where the outside name
/// differs.
struct InvitationAddress {
    std::string host;
    int port = 22;
    std::string user;
    std::vector<std::string> hostKeys; // "type blob" each
};

struct InvitationRequest {
    CourseRef course;
    std::vector<SeatId> seats; // empty: every active seat without a key
    std::filesystem::path folder;
    std::optional<InvitationAddress> address; // absent: as this desktop reaches the place
};

struct InvitedSeat {
    SeatId seat;
    std::filesystem::path folder;
    std::optional<Error> error;
};

struct InvitationReport {
    std::filesystem::path folder;
    std::vector<InvitedSeat> seats;
};

class Invitations final : public QObject
{
    Q_OBJECT
public:
    Invitations(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent = nullptr);

    /// Key pairs are made without a passphrase in files of mode 0600: a student can set one with `ssh-keygen
    /// -p`, and a passphrase that travels beside its key protects nothing.
    OperationId invite(InvitationRequest request, Reply<InvitationReport> reply);

    /// Records public keys that students sent. KeyRefused or KeyAlreadyUsed name what is wrong.
    void useKeys(const CourseRef& course, SeatId seat, std::vector<std::string> publicKeys,
                 Reply<void> reply);

private:
    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
};

} // namespace pupitre
