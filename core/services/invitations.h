// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One folder per student: the key (made here, or theirs given), the known_hosts lines of the place, an
// ssh_config, a README in both languages with the plain ssh, sftp, scp and rsync commands, and one .pupitre
// file for a double click.
#pragma once

#include "core/services/classroom.h"

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

    bool operator==(const InvitationAddress&) const = default;
};

struct InvitationRequest {
    CourseRef course;
    std::vector<SeatId>
        seats; // empty: every active seat without a key. Named ones get a new key in place of theirs
    std::filesystem::path folder;
    std::optional<InvitationAddress> address; // absent: as this desktop reaches the place
};

struct InvitedSeat {
    SeatId seat;
    std::filesystem::path folder;

    bool operator==(const InvitedSeat&) const = default;
};

struct InvitationReport {
    std::filesystem::path folder;
    std::vector<InvitedSeat> seats;

    bool operator==(const InvitationReport&) const = default;
};

class Invitations final : public QObject
{
    Q_OBJECT
public:
    Invitations(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent = nullptr);
    ~Invitations() override;

    /// Key pairs are made without a passphrase in files of mode 0600: a student can set one with `ssh-keygen
    /// -p`, and a passphrase that travels beside its key protects nothing. Folders that are there already
    /// keep their keys.
    OperationId invite(InvitationRequest request, Reply<InvitationReport> reply);

    /// Records public keys that students sent, in place of those the seat had. KeyRefused or KeyAlreadyUsed.
    void useKeys(const CourseRef& course, const SeatId& seat, const std::vector<std::string>& publicKeys,
                 Reply<CourseCard> reply);

private:
    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
    Lane m_lane; // key generation and files
};

} // namespace pupitre
