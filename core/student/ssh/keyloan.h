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

/// For programs that cannot ask: NotFound where they would have to.
[[nodiscard]] Result<void> lendKeySilently(const Enrolment& enrolment, GateAccess& access,
                                           const std::stop_token& stop);

} // namespace pupitre
