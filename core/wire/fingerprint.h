// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The name by which people and OpenSSH know a key.
#pragma once

#include "core/domain/publickey.h"

#include <string>

namespace pupitre
{

/// "SHA256:…" as ssh-keygen -l prints it.
[[nodiscard]] std::string fingerprintOf(const PublicKey& key);

/// First 16 hexadecimal digits of the same hash: by it a forced command says which key it belongs to.
[[nodiscard]] std::string shortFingerprint(const PublicKey& key);

} // namespace pupitre
