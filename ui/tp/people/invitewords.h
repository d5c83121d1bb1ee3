// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher does with the invitations that were made.
#pragma once

#include "core/services/invitations/invitations.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString invitationsMade(const InvitationReport& report);
[[nodiscard]] QString invitationsNext(const InvitationReport& report, const InvitationRequest& request);

} // namespace pupitre
