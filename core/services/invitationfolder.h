// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one person gets: a folder with the key, the known_hosts lines of the place, an ssh_config,
// README.en.txt and LISEZMOI.fr.txt, and one .pupitre file that holds all of it for a double click. Blocking,
// for a lane.
#pragma once

#include "core/domain/course.h"
#include "core/services/invitations.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace pupitre
{

struct InvitationFacts {
    CourseId course;
    std::string title;
    InvitationAddress address;
    std::string placeKey;                        // signs receipts; empty where the place cannot
    std::vector<std::string> earlierPlaceKeys{}; // signed receipts before the course moved
};

enum class KeyPair { TheOneThere, Another };

/// Makes the key pair if it is not there yet, mode 0600, with ssh-keygen; gives its public half. Another one
/// waits beside the old until takeNewKey(); one that waits already is it.
[[nodiscard]] Result<PublicKey> keyPairIn(const std::filesystem::path& folder, KeyPair which,
                                          const std::stop_token& stop);

/// Puts the key that waits in the place of the old one. Nothing is done where none waits.
[[nodiscard]] Result<void> takeNewKey(const std::filesystem::path& folder);

/// Everything but the key pair. For a person who brought keys there is none, and the README says nothing
/// else.
[[nodiscard]] Result<void> writeInvitation(const std::filesystem::path& folder, const InvitationFacts& facts,
                                           const SeatId& seat, const std::string& student);

} // namespace pupitre
