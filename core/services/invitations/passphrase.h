// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passphrases that are read from paper and typed: pronounceable words, the same in every language.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <string>

namespace pupitre
{

/// Four proquints, "lusab-babad-gutih-tugad": 16 bits each (D. S. Wilkerson, arXiv:0901.4016).
[[nodiscard]] std::string passphraseOf(std::uint64_t bits);

/// Of 64 bits from the kernel; SystemCallFailed.
[[nodiscard]] Result<std::string> newPassphrase();

} // namespace pupitre
