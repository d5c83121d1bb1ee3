// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wakes the instance and looks whether ssh clients can get inside: its sshd is there and its host key is
// known here.
#pragma once

#include "core/remote/remote.h"
#include "core/student/enrolment/enrolment.h"

#include <stop_token>

namespace pupitre
{

/// `tp` is the one that the gate serves. GateRefused, NotFound, Busy, EngineFailed, ConnectionLost, TimedOut,
/// Cancelled, FileUnwritable.
[[nodiscard]] Result<void> openInside(Remote& gate, const Enrolment& enrolment, const TpId& tp,
                                      const std::stop_token& stop);

/// What a program on a lane calls of the gate may begin with the start of an instance.
[[nodiscard]] Error refusedInside(const std::string& stderrText);

} // namespace pupitre
