// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The account's authorized_keys: our marked block, last in the file, and everything else byte for byte as the
// account wrote it. A file that is a link, or that changed while we worked, stops us.
#pragma once

#include "core/agent/keys/keyline.h"

#include <filesystem>
#include <vector>

namespace pupitre
{

/// $PUPITRE_AUTHORIZED_KEYS, else $HOME/.ssh/authorized_keys.
[[nodiscard]] Result<std::filesystem::path> authorizedKeysFile();

/// The text without our block. Malformed where a block begins and does not end.
[[nodiscard]] Result<std::string> withoutKeyBlock(std::string_view text);
/// `others`, then the block; no block where there are no lines. Taken out again, `others` is as it was, also
/// where it did not end with a newline.
[[nodiscard]] std::string withKeyBlock(std::string_view others, const std::vector<KeyLine>& lines);

struct KeysOutcome {
    std::vector<Error> refused; // KeyAlreadyUsed, one for each line left out
    bool written = false;
};

/// Puts exactly these lines into the block. Must be called with tree.keysLock() held.
/// The mode of the file stays.
[[nodiscard]] Result<KeysOutcome> replaceKeyBlock(const StateTree& tree, const std::filesystem::path& file,
                                                  std::vector<KeyLine> lines);

} // namespace pupitre
