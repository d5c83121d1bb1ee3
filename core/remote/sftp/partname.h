// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file is called while it is on its way, here and there: the same file in the same state has the same
// name, and no other has, so that a later run can go on with it.
#pragma once

#include "core/wire/tar.h"

#include <string>
#include <string_view>

namespace pupitre
{

/// Below this, sending again costs less than finding out how far the last run came.
inline constexpr std::uint64_t worthContinuing = 1024 * 1024;

/// ".pupitre-<32 hex>.part", from path, size and time of change.
[[nodiscard]] std::string partNameOf(const TarEntry& entry);
[[nodiscard]] bool isPartName(std::string_view name);

} // namespace pupitre
