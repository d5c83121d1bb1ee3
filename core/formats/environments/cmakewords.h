// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A CMakeLists.txt as commands with their arguments (the CMake language manual): comments, quotes and bracket
// arguments are dealt with here. Nothing is evaluated.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct CmakeCommand {
    std::string name; // lower case
    std::vector<std::string> arguments;
    int line = 0;
};

inline constexpr std::size_t maxCmakeBytes = 1024 * 1024;

/// Malformed (subject "CMakeLists.txt", detail "line 3: why"); TooLarge.
[[nodiscard]] Result<std::vector<CmakeCommand>> cmakeCommandsFrom(std::string_view text);

} // namespace pupitre
