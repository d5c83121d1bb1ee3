// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From files with their hashes to the items of a data.json. Pure.
#pragma once

#include "core/domain/environment.h"
#include "core/wire/manifest.h"

#include <string>
#include <vector>

namespace pupitre
{

/// One item for each file or folder at the top; of a folder the SHA-256 is that of the MANIFEST text of what
/// it holds, by paths within it. Sorted by name; without paths on places.
[[nodiscard]] std::vector<DataItem> itemsOf(const std::vector<ManifestEntry>& files);

} // namespace pupitre
