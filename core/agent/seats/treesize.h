// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much a tree takes.
#pragma once

#include "core/domain/error.h"

#include <cstdint>

namespace pupitre
{

struct TreeSize {
    std::uint64_t bytes = 0; // blocks on disk
    std::uint64_t files = 0; // everything that has a name
};

/// Nothing where the folder is not there.
[[nodiscard]] Result<TreeSize> treeSize(const std::string& folder);

} // namespace pupitre
