// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key pair in the folder of an invitation. Blocking, for a lane.
#pragma once

#include "core/domain/error.h"
#include "core/domain/publickey.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

enum class KeyPair { TheOneThere, Another };

/// For a key that has to be made; an empty text: none.
using NewPassphrase = std::function<Result<std::string>()>;
[[nodiscard]] Result<std::string> noPassphrase();

/// Makes the key pair if it is not there yet, mode 0600; gives its public half. Another one waits beside the
/// old until takeNewKey(); one that waits already is it. FileUnwritable, DiskFull; FileUnreadable, KeyRefused
/// where the public half of one that is there is missing or none.
[[nodiscard]] Result<PublicKey> keyPairIn(const std::filesystem::path& folder, KeyPair which,
                                          const NewPassphrase& passphrase);

/// Puts the key that waits in the place of the old one. Nothing is done where none waits.
[[nodiscard]] Result<void> takeNewKey(const std::filesystem::path& folder);

/// The private key in the folder, if it is the other half of one of these: who brought a key of their own has
/// none here, or one that leads nowhere any more. FileUnreadable, KeyRefused.
[[nodiscard]] Result<std::optional<std::string>> privateKeyIn(const std::filesystem::path& folder,
                                                              const std::vector<PublicKey>& keys);

} // namespace pupitre
