// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one person needs to come in: who they are in which course, where the place is and how it proves that
// it is the right one, and the key made for them, if one was. It comes from a stranger, and parts of it end
// in an ssh_config and in argv: what is not plainly a host, a user or a port is refused.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/publickey.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct Invitation {
    CourseId course;
    std::string title;
    std::string teacher; // may be empty
    SeatId seat;
    std::string student;
    std::string login; // may be empty: written before invitations said it
    std::string host;
    int port = 22;
    std::string user;
    std::vector<PublicKey> hostKeys;
    std::vector<PublicKey> placeKeys;      // that sign receipts: the present one, then earlier ones
    std::optional<std::string> privateKey; // as privateKeyFromText() gives it; absent: the student's own

    bool operator==(const Invitation&) const = default;
};

inline constexpr std::size_t longestInvitationLine = 200; // characters of a title or a name
inline constexpr std::size_t mostInvitationKeys = 32;     // host keys; place keys

/// A host name, or an IPv4 or IPv6 address without brackets and zone, of at most 253 bytes.
[[nodiscard]] bool isInvitationHost(std::string_view text);

/// An account name: [A-Za-z0-9_] then also [.+@-], at most 64 bytes; accounts of a directory have capitals
/// and domains.
[[nodiscard]] bool isInvitationUser(std::string_view text);

/// A title or a name as an invitation may hold it: one line of at most longestInvitationLine characters,
/// without what plainMessage() leaves out.
[[nodiscard]] std::string invitationLine(std::string_view text);

/// The invitation with titles and names cut to their length. Malformed (subject "invitation", detail: the
/// member) where they hold control characters, or host, user, port, the host keys or the private key are not
/// what they should be.
[[nodiscard]] Result<Invitation> soundInvitation(Invitation invitation);

} // namespace pupitre
