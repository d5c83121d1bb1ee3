// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Java's version as build files write it.
#pragma once

#include <string_view>

namespace pupitre
{

/// "17", "1.8", "VERSION_17", "VERSION_1_8", "JavaVersion.VERSION_21", with quotes or without: 17, 8 …; 0 for
/// anything else.
[[nodiscard]] int javaVersionOf(std::string_view text);

} // namespace pupitre
