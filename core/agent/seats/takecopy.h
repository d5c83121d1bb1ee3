// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of a LIVING workspace, whose owner may swap files for links, FIFOs or mount points at any moment:
// whatever happens, only what is inside it can come out.
#pragma once

#include "core/agent/seats/treerecord.h"

namespace pupitre
{

/// Copies `workspace` into `folder`/files, which becomes the account's, and writes OTHERS and MANIFEST beside
/// it. QuotaExceeded where it would take more than `limitBytes`.
[[nodiscard]] Result<TreeTotals> takeCopy(const std::string& workspace, const std::string& folder,
                                          std::uint64_t limitBytes);

} // namespace pupitre
