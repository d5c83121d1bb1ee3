// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See invitationdelivery.h.
#include "core/services/invitations/invitationdelivery.h"

#include "core/formats/csvwriter.h"
#include "core/formats/moodlefolder.h"
#include "core/formats/participants.h"
#include "core/formats/zipwriter.h"
#include "core/services/handins/collectfolder.h"
#include "core/services/invitations/keyfolder.h"
#include "core/services/presenttime.h"
#include "core/services/textfile.h"

#include <array>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t maxPartBytes = 1 << 20;
constexpr std::array plainParts{"id_ed25519", "known_hosts", "ssh_config", "README.en.txt",
                                "LISEZMOI.fr.txt"};

fs::path programFile(const Guest& guest, const CourseId& course)
{
    return guest.folder / (course.text() + ".pupitre");
}

fs::path plainFile(const Guest& guest, const CourseId& course)
{
    return guest.folder / (course.text() + "-openssh.zip");
}

Invited invitedAs(const Guest& guest)
{
    return {guest.seat, guest.person.login, guest.folder};
}

/// Keys are in it: the file is the owner's alone before anything is written, and libzip keeps its mode.
Result<void> finishPrivately(ZipWriter& zip, const fs::path& file, const std::stop_token& stop)
{
    if (auto made = writeTextFile(file, {}, FileAccess::OwnerOnly); !made)
        return made;
    auto finished = zip.finish(stop);
    std::error_code ignored;
    if (!finished)
        fs::remove(file, ignored);
    return finished;
}

Result<void> addFile(ZipWriter& zip, const std::string& name, const fs::path& file)
{
    auto text = readTextFile(file, maxPartBytes);
    if (!text)
        return tl::unexpected(text.error());
    return zip.addText(name, std::move(*text),
                       std::chrono::floor<std::chrono::seconds>(presentTime()).time_since_epoch().count());
}

/// A key that is in the folder and not the person's stays there.
Result<void> packPlainParts(const Guest& guest, const CourseId& course, const std::stop_token& stop)
{
    const fs::path file = plainFile(guest, course);
    ZipWriter zip(file.string());
    const auto key = privateKeyIn(guest.folder, guest.person.keys);
    if (!key)
        return tl::unexpected(key.error());
    for (const char* part : plainParts) {
        if (part == plainParts.front() && !*key)
            continue;
        if (auto added = addFile(zip, course.text() + "/" + part, guest.folder / part); !added)
            return added;
    }
    return finishPrivately(zip, file, stop);
}

const Participant* participantOf(const Course& course, const Guest& guest,
                                 const std::vector<Participant>& participants,
                                 const ParticipantMatching& matching)
{
    const Seat* seat = course.seat(guest.seat);
    for (const ParticipantSeat& match : matching.matches)
        if (seat != nullptr && match.seat == guest.seat && match.member < seat->members.size()
            && seat->members[match.member].login == guest.person.login)
            return &participants[match.participant];
    return nullptr;
}

} // namespace

Result<DeliveredInvitations> deliverThroughMoodle(const Course& course, const std::vector<Guest>& guests,
                                                  const GradingWorksheet& worksheet, const fs::path& root,
                                                  const std::stop_token& stop)
{
    const auto participants = participantsOf(worksheet);
    const auto matching = matchParticipants(participants, course.seats);
    DeliveredInvitations delivered;
    const fs::path file = root / (course.id.text() + "-moodle.zip");
    ZipWriter zip(file.string());
    for (const Guest& guest : guests) {
        const Participant* person = participantOf(course, guest, participants, matching);
        if (person == nullptr) {
            delivered.unreached.push_back(invitedAs(guest));
            continue;
        }
        if (auto packed = packPlainParts(guest, course.id, stop); !packed)
            return tl::unexpected(packed.error());
        const std::string folder = moodleFolderName(person->fullName, person->id) + "/";
        for (const fs::path& one : {programFile(guest, course.id), plainFile(guest, course.id)})
            if (auto added = addFile(zip, folder + one.filename().string(), one); !added)
                return tl::unexpected(added.error());
    }
    if (delivered.unreached.size() == guests.size())
        return delivered;
    if (auto finished = finishPrivately(zip, file, stop); !finished)
        return tl::unexpected(finished.error());
    delivered.file = file;
    return delivered;
}

Result<DeliveredInvitations> deliverByMail(const Course& course, const std::vector<Guest>& guests,
                                           const fs::path& root, const std::stop_token& stop)
{
    DeliveredInvitations delivered;
    std::string table = csvLine({"Login", "Name", "Email", "Course", "Program", "OpenSSH"});
    for (const Guest& guest : guests) {
        if (guest.person.email.empty()) {
            delivered.unreached.push_back(invitedAs(guest));
            continue;
        }
        if (auto packed = packPlainParts(guest, course.id, stop); !packed)
            return tl::unexpected(packed.error());
        table += csvLine({harmlessCell(guest.person.login), harmlessCell(displayName(guest.person)),
                          harmlessCell(guest.person.email), harmlessCell(course.title),
                          fs::absolute(programFile(guest, course.id)).string(),
                          fs::absolute(plainFile(guest, course.id)).string()});
    }
    if (delivered.unreached.size() == guests.size())
        return delivered;
    delivered.file = root / (course.id.text() + "-mail.csv");
    if (auto written = writeTextFile(delivered.file, table, FileAccess::OwnerOnly); !written)
        return tl::unexpected(written.error());
    return delivered;
}

} // namespace pupitre
