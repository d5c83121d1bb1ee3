// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one person gets beside the key: a folder with the known_hosts lines of the place, an ssh_config,
// README.en.txt and LISEZMOI.fr.txt, and one .pupitre file that holds all of it for a double click. Blocking,
// for a lane.
#pragma once

#include "core/domain/invitation.h"
#include "core/services/invitations/guests.h"

#include <string>
#include <vector>

namespace pupitre
{

struct InvitationFacts {
    CourseId course;
    std::string title;
    std::string teacher; // as students know them; may be empty
    InvitationAddress address;
    std::string placeKey;                        // signs receipts; empty where the place cannot
    std::vector<std::string> earlierPlaceKeys{}; // signed receipts before the course moved
};

/// Lines of a known_hosts file: the place's host keys under the name that ssh looks for.
[[nodiscard]] std::string knownHostsOf(const Invitation& invitation);

/// Everything but the key pair; gives what is in the .pupitre file. The private key goes into it where it is
/// in the folder and the guest's; the README says what to do otherwise. Malformed for an address that
/// students could not use (detail: which part), FileUnwritable, DiskFull.
[[nodiscard]] Result<Invitation> writeInvitation(const Guest& guest, const InvitationFacts& facts);

} // namespace pupitre
