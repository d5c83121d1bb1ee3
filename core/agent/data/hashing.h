// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content of an open file into a hash, a piece at a time.
#pragma once

#include "core/domain/error.h"
#include "core/wire/sha256.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace pupitre
{

using BytesRead = std::function<void(std::uint64_t)>; // how many more

/// From the descriptor's position to its end. Cancelled; as read() fails, with `subject`.
[[nodiscard]] Result<void> addToHash(int file, Sha256& hash, const std::string& subject,
                                     const BytesRead& read, const std::stop_token& stop);

} // namespace pupitre
