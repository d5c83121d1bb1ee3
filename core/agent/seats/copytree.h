// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of a tree nobody is changing (code, a submission) for one owner. Never hard links: an edit by one
// student would be everybody's.
#pragma once

#include "core/domain/error.h"

#include <sys/types.h>

namespace pupitre
{

/// Copies what `from` holds into the empty folder `to`: files, folders and links with modes and times, given
/// to `owner`. Anything else is passed over.
[[nodiscard]] Result<void> copyTree(int from, int to, uid_t owner);

} // namespace pupitre
