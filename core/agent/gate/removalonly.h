// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is left to a seat that is over its quota: reading, and removing. Whoever may remove a file from a
// folder may by its modes also make one there, so the kernel is asked to tell the two apart.
#pragma once

#include "core/domain/error.h"

namespace pupitre
{

/// From now on this process and those after it make no file, folder or link, and no file grows (seccomp and
/// RLIMIT_FSIZE). Needs no privileges but PR_SET_NO_NEW_PRIVS.
[[nodiscard]] Result<void> allowRemovalOnly();

} // namespace pupitre
