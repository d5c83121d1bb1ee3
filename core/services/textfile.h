// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small whole files of this computer.
#pragma once

#include "core/domain/error.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace pupitre
{

/// FileUnreadable, or TooLarge beyond `maxBytes`.
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path& file, std::size_t maxBytes);

enum class FileAccess { Everybody, OwnerOnly }; // as umask allows, or 0600 from the first byte on
/// Replaces the file at once or not at all.
[[nodiscard]] Result<void> writeTextFile(const std::filesystem::path& file, std::string_view text,
                                         FileAccess access = FileAccess::Everybody);

} // namespace pupitre
