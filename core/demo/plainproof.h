// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receipt checked with the tools every student has: sha256sum and ssh-keygen. Nothing of Pupitre takes
// part.
#pragma once

#include "core/domain/error.h"

#include <filesystem>
#include <string>

namespace pupitre
{

struct PlainProof {
    std::string signer; // what ssh-keygen says of the signature
    int files = 0;      // lines of sha256sum that say OK
};

/// `folder` holds files/, MANIFEST, receipt.json and receipt.json.sig; `placeKey` is the public key of the
/// invitation. TransferDamaged where a file, the manifest or the signature does not match.
[[nodiscard]] Result<PlainProof> provePlainly(const std::filesystem::path& folder,
                                              const std::string& placeKey);

} // namespace pupitre
