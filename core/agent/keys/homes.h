// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The homes that this place computes for: one public key each, in homes/<id>.pub.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/publickey.h"

#include <string>
#include <vector>

namespace pupitre
{

struct KnownHome {
    std::string id; // homeIdOf(key)
    PublicKey key;
};

/// A home's name on its compute hosts: a valid id, the beginning of the SHA-256 of its key.
[[nodiscard]] std::string homeIdOf(const PublicKey& key);

/// Sorted by id. A file whose name and key do not belong together is passed over.
[[nodiscard]] std::vector<KnownHome> knownHomes(const StateTree& tree);
/// Its line in authorized_keys comes with the next syncKeyLines.
[[nodiscard]] Result<KnownHome> admitHome(const StateTree& tree, const PublicKey& key);

} // namespace pupitre
