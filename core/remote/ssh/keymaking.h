// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new key pair, made in this process: a passphrase is in no argv, and no child needs to be asked.
#pragma once

#include "core/domain/error.h"
#include "core/domain/publickey.h"
#include "core/remote/secret.h"

#include <string>

namespace pupitre
{

struct MadeKey {
    std::string privateKey; // as OpenSSH writes it
    PublicKey publicKey;
};

/// Ed25519. With a passphrase that is not empty it takes about a tenth of a second (bcrypt), on purpose.
/// SystemCallFailed.
[[nodiscard]] Result<MadeKey> makeKeyPair(const Secret& passphrase);

} // namespace pupitre
