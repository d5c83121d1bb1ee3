// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bulk over the descriptors of a connection, which may be non-blocking.
#pragma once

#include "core/domain/error.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace pupitre
{

inline constexpr std::size_t streamPieceBytes = 128 * 1024; // at a time, whatever the size of the whole

/// At least one byte. ConnectionLost at the end.
[[nodiscard]] Result<std::size_t> readPiece(int fd, std::span<std::byte> piece);
/// All of it. ConnectionLost where nobody reads.
[[nodiscard]] Result<void> writeAll(int fd, std::span<const std::byte> bytes);
[[nodiscard]] Result<void> writeAll(int fd, std::string_view text);

} // namespace pupitre
