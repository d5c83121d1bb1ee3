// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The answer to `tree.manifest`, where only the list is wanted and nothing is transferred.
#pragma once

#include "core/wire/json.h"
#include "core/wire/manifest.h"

#include <vector>

namespace pupitre
{

/// ProtocolViolation for what is no such answer.
[[nodiscard]] Result<std::vector<ManifestEntry>> treeListFromJson(const Json& answer);

} // namespace pupitre
