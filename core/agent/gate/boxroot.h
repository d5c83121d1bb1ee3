// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file system of an sftp box, and the identity that sees it. Both run in the box's own first process,
// before the sftp-server is executed in its place.
#pragma once

#include "core/agent/gate/sftpbox.h"

namespace pupitre
{

/// Needs a mount namespace of its own and CAP_SYS_ADMIN in the user namespace. Afterwards "/" is the box and
/// the working folder is /home/student.
[[nodiscard]] Result<void> enterBoxRoot(const SftpBox& box);

/// The student's uid, no groups, and of all capabilities CAP_DAC_READ_SEARCH: frozen files belong to the
/// account with the modes the student gave them, and everything that is in the box may be read by its seat.
[[nodiscard]] Result<void> becomeStudent(int uid);

} // namespace pupitre
