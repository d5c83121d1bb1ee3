// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course this computer's student has joined: what the invitation said, and the folder where its key, the
// place's host keys and the ssh configuration lie.
#pragma once

#include "core/domain/invitation.h"

#include <filesystem>
#include <string>

namespace pupitre
{

enum class KeyOrigin { Invitation, MadeHere }; // MadeHere: the teacher has to be sent its join request

struct Enrolment {
    std::string name; // of the folder: "deep-learning", or "deep-learning-2" for one of another place
    std::filesystem::path folder;
    Invitation invitation; // its private key is in the folder, and nowhere else
    KeyOrigin key = KeyOrigin::Invitation;

    bool operator==(const Enrolment&) const = default;

    /// The host in the ssh configuration: what one types after `ssh`.
    [[nodiscard]] std::string alias() const { return "pupitre-" + name; }
    /// The same behind the sshd inside the instance: for editors and port forwards.
    [[nodiscard]] std::string insideAlias() const { return alias() + "-inside"; }
    [[nodiscard]] std::filesystem::path keyFile() const { return folder / "id_ed25519"; }
    [[nodiscard]] std::filesystem::path knownHosts() const { return folder / "known_hosts"; }
    [[nodiscard]] std::filesystem::path insideKnownHosts() const { return folder / "known_hosts_inside"; }
    [[nodiscard]] std::filesystem::path sshConfig() const { return folder / "ssh_config"; }
};

/// Same person of the same seat at the same place: a later invitation takes the place of the earlier.
[[nodiscard]] bool sameEnrolment(const Invitation& one, const Invitation& other);

} // namespace pupitre
