// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The host keys of the sshd inside one's instances, as ssh clients know them. Each TP has a key of its own,
// and all of them are behind one name: the gate lets one through, whichever it serves.
#pragma once

#include "core/domain/studentreport.h"
#include "core/student/enrolment/enrolment.h"

#include <vector>

namespace pupitre
{

[[nodiscard]] std::vector<PublicKey> insideKeysOf(const StudentReport& report);

/// Lines for Enrolment::insideKnownHosts().
[[nodiscard]] std::string insideKnownHostsOf(const Enrolment& enrolment, const std::vector<PublicKey>& keys);

/// Writes them where the file says something else. FileUnwritable. Blocking, for a lane.
[[nodiscard]] Result<void> writeInsideHosts(const Enrolment& enrolment, const std::vector<PublicKey>& keys);

} // namespace pupitre
