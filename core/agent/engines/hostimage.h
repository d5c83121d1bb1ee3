// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An image made on the spot from packages this host has installed: no registry, no download. Their files as
// they are here; nothing that no package owns, so no key, password or home of anybody.
#pragma once

#include "core/agent/engines/podmanimages.h"

#include <set>

namespace pupitre
{

/// NotFound where the host has no dpkg or lacks one of `packages`; EngineFailed where the import fails.
[[nodiscard]] Result<void> makeHostImage(const StateTree& tree, const std::string& reference,
                                         const std::vector<std::string>& packages, std::stop_token stop);

/// Paths for tar, relative to /, from the text of `dpkg -L`: with the folders that merged into /usr written
/// as they really are, without documentation, translations and manual pages, parents first, each once.
[[nodiscard]] std::vector<std::string> imagePaths(std::string_view listing,
                                                  const std::set<std::string>& mergedFolders);

} // namespace pupitre
