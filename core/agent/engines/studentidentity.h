// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From whatever a process is inside an instance's user namespace to the student, for good.
#pragma once

#include "core/domain/error.h"

namespace pupitre
{

/// The student's uid and gid, no other groups, no capabilities and no way to any. Success where the process
/// is the student already.
[[nodiscard]] Result<void> takeStudentIdentity(int uid);
/// The same for the first process, which keeps CAP_KILL: it ends processes of another uid.
[[nodiscard]] Result<void> takeKeeperIdentity(int uid);

} // namespace pupitre
