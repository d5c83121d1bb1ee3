// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One folder per person: the key (made here, or theirs given), the known_hosts lines of the place, an
// ssh_config, a README in both languages with the plain ssh, sftp, scp and rsync commands, and one .pupitre
// file for a double click.
#pragma once

#include "core/domain/joinrequest.h"
#include "core/formats/gradingworksheet.h"
#include "core/services/classroom/classroom.h"

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

enum class InvitationKeys {
    OfTheFolder, // a folder that is there keeps its key, which becomes the person's; else one is made
    Theirs,      // none is made: each sends a join request with a key of their own
    Fresh,       // always a new one, in place of what the person had
    Unchanged,   // those the person has; only how the place is reached is written anew
};

enum class InvitationDelivery {
    Folders,   // given out by hand
    MoodleZip, // as feedback to an assignment: needs its worksheet
    MailMerge, // a table of who gets which files
};

struct InvitationRequest {
    CourseRef course;
    std::vector<SeatId> seats; // empty: everybody of an active seat; with OfTheFolder and Theirs, who has no
                               // key yet
    std::filesystem::path folder;
    std::optional<InvitationAddress> address{}; // absent: as this desktop reaches the place
    InvitationKeys keys = InvitationKeys::OfTheFolder;
    std::vector<std::string> logins{}; // of these seats only these people; empty: all of them
    bool everybody = false;            // with OfTheFolder and Theirs, also who has a key, which stays
    InvitationDelivery delivery = InvitationDelivery::Folders;
    std::optional<GradingWorksheet> worksheet{}; // as Moodle gave it
    /// The table for the passphrases of keys that are made; absent: keys have none.
    std::optional<std::filesystem::path> passphrases{};
    std::string teacher{}; // as students know them; may be empty
};

struct Invited {
    SeatId seat;
    std::string login;
    std::filesystem::path folder;

    bool operator==(const Invited&) const = default;
};

struct InvitationReport {
    std::filesystem::path folder;
    std::vector<Invited> people;      // in the order of the course; several of a group share a seat
    std::filesystem::path file{};     // the zip or the table; empty: folders only
    std::vector<Invited> unreached{}; // who is not in it
    std::vector<Invited> keyless{};   // whose invitation brings no key and who has none: a request is awaited
    std::vector<Invited> unlocked{}; // whose key was there before and has no passphrase, where one was wanted

    bool operator==(const InvitationReport&) const = default;
};

class Invitations final : public QObject
{
    Q_OBJECT
public:
    Invitations(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent = nullptr);
    ~Invitations() override;

    /// Key pairs are made in files of mode 0600: without a passphrase, or with one each in a table that goes
    /// another way, since one that travels beside its key protects nothing. With Fresh keys, the reply comes
    /// when the place has taken the old lines away and ended what had come in with them. InvalidArgument
    /// (detail "worksheet") for a Moodle zip without one.
    OperationId invite(InvitationRequest request, Reply<InvitationReport> reply);

    /// Records public keys that a student sent, in place of those the person had; `login` may be empty where
    /// the seat has one member. KeyRefused, KeyAlreadyUsed; InvalidArgument (detail "whichMember").
    void useKeys(const CourseRef& course, const SeatId& seat, const std::string& login,
                 const std::vector<std::string>& publicKeys, Reply<CourseCard> reply);

    /// What these files and folders hold; read on a lane.
    void readJoins(std::vector<std::filesystem::path> paths, Reply<JoinPile> reply);

    /// Gives these keys in one change of the course. Who has left it meanwhile gets none. KeyAlreadyUsed.
    void admit(const CourseRef& course, std::vector<PlannedJoin> joins, Reply<CourseCard> reply);

private:
    void admitAgain(const CourseRef& course, std::vector<PlannedJoin> joins, int conflicts,
                    Reply<CourseCard> reply);

    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
    Lane m_lane; // key generation and files
    Task m_reading;
};

} // namespace pupitre
