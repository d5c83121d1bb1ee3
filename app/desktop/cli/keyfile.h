// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of public keys, one a line, with comments.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <vector>

namespace pupitre
{

inline constexpr std::size_t maxKeyFile = 64 * 1024;

/// FileUnreadable, TooLarge.
[[nodiscard]] Result<std::vector<std::string>> keyLines(const std::string& file);

} // namespace pupitre
