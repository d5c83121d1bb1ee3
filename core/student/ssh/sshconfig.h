// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ssh configuration of an enrolment, with absolute names: for this program, for plain ssh, and for
// whatever else goes through OpenSSH.
#pragma once

#include "core/domain/error.h"
#include "core/student/enrolment/enrolment.h"

#include <string>

namespace pupitre
{

/// Two hosts: the gate, and behind it the sshd inside the instance, for what opens ports or many channels.
/// UnsafePath where the name of the folder has what ssh_config cannot quote (", \, $, a control character).
[[nodiscard]] Result<std::string> sshConfigOf(const Enrolment& enrolment);

} // namespace pupitre
