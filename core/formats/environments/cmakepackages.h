// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of Debian's packages bring what find_package() looks for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// `name` as in find_package(), or "pkg-config:NAME". Empty where the compiler or CMake itself brings it;
/// none where the table does not know it.
[[nodiscard]] std::optional<std::vector<std::string>> debianPackagesForCmake(std::string_view name);

} // namespace pupitre
