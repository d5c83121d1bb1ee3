// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key of an enrolment for ssh clients that are not ours. Blocking, for a lane.
#pragma once

#include "core/remote/ssh/agentkey.h"
#include "core/student/gate/gateaccess.h"

namespace pupitre
{

/// Asks for the passphrase unless it was given before. Cancelled.
[[nodiscard]] Result<KeyUse> lendKey(const Enrolment& enrolment, GateAccess& access,
                                     const std::stop_token& stop);

/// The way of every tool that cannot ask (NotFound where it would have to): lends the key, connects, and sees
/// to it that ssh clients can get inside (insidedoor.h). The connection is the gate's.
[[nodiscard]] Result<std::unique_ptr<Remote>> openTheDoor(const Enrolment& enrolment, GateAccess& access,
                                                          const TpId& tp, const std::stop_token& stop);

} // namespace pupitre
