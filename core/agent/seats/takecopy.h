// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of a LIVING workspace, whose owner may swap files for links, FIFOs or mount points at any moment:
// whatever happens, only what is inside it can come out.
#pragma once

#include "core/agent/seats/treerecord.h"
#include "core/agent/seats/treesize.h"

namespace pupitre
{

/// Copies `workspace` into `folder`/files, which becomes the account's, and writes OTHERS and MANIFEST beside
/// it. QuotaExceeded where it would take more than `limit`, TooLarge where folders are nested so deep that
/// some would be left out.
[[nodiscard]] Result<TreeTotals> takeCopy(const std::string& workspace, const std::string& folder,
                                          const TreeLimit& limit);

} // namespace pupitre
