// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How somebody else reaches a place that this desktop reaches: what the person's ssh configuration makes of
// its address, and the host keys that were accepted. Blocking, for a lane.
#pragma once

#include "core/places/openplace.h"
#include "core/services/invitations/invitations.h"

#include <stop_token>

namespace pupitre
{

struct EntranceQuestion {
    PlaceAddress address;
    SshOptions ssh;
    std::string hostName; // as the place calls itself: the address of this computer for others
};

/// NotFound (subject: host) where no host key is known: an invitation without one would teach students to
/// type "yes".
[[nodiscard]] Result<InvitationAddress> entranceOf(const EntranceQuestion& question,
                                                   const std::stop_token& stop);

} // namespace pupitre
