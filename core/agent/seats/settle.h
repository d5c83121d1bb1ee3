// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a freeze that runs inside the id mapping: a workspace nobody can write any more becomes the
// account's, readable, recorded and hashed. Can be run again after being cut short anywhere.
#pragma once

#include "core/agent/seats/treerecord.h"

namespace pupitre
{

/// `folder` holds `files`; OTHERS and MANIFEST are written beside it. `threads` hash at a time.
[[nodiscard]] Result<TreeTotals> settleTree(const std::string& folder, std::size_t threads);

} // namespace pupitre
