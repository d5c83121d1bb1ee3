// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place's own key and what it signs: receipts. Its public half travels in the invitations.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/publickey.h"
#include "core/domain/submission.h"

#include <filesystem>

namespace pupitre
{

/// Makes the key (ed25519, no passphrase, 0600) where there is none.
[[nodiscard]] Result<PublicKey> placeKey(const StateTree& tree);

/// Writes <receiptJson>.sig. Unsigned where the ssh-keygen of this place is missing or older than 8.2.
[[nodiscard]] Result<ReceiptSignature> signReceipt(const StateTree& tree,
                                                   const std::filesystem::path& receiptJson);

} // namespace pupitre
