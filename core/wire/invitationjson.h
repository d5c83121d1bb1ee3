// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An invitation as text: the .pupitre file, or the same pasted from a mail.
#pragma once

#include "core/domain/invitation.h"

#include <string>
#include <string_view>

namespace pupitre
{

inline constexpr int invitationSchema = 1;
inline constexpr std::size_t maxInvitationBytes = 64 * 1024;

/// Words around it, quoting and line breaks of mail programs are put up with. Keys of kinds that this version
/// does not accept are left out, but one host key must remain. Malformed (subject "invitation", detail: the
/// member), SchemaTooNew, TooLarge.
[[nodiscard]] Result<Invitation> invitationFromText(std::string_view text);

/// One line with its newline. Titles and names are made what an invitation may hold.
[[nodiscard]] std::string toText(const Invitation& invitation);

} // namespace pupitre
