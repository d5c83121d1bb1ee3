// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key pair of the place's own, made once by ssh-keygen: one that signs receipts, one that opens compute
// hosts.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/publickey.h"

#include <string>

namespace pupitre
{

/// The public half of `key` (beside it as .pub); the pair is made where there is none, and appears whole.
[[nodiscard]] Result<PublicKey> ownKey(const StateTree& tree, const std::filesystem::path& key,
                                       const std::string& comment);

} // namespace pupitre
