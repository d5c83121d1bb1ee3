// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What package managers say is installed. Pure.
#pragma once

#include "core/domain/build.h"

#include <string_view>
#include <vector>

namespace pupitre
{

/// The format installedIn() reads, for `dpkg-query --show --showformat`.
inline constexpr auto debVersionFormat = "${Package}\t${Version}\t${db:Status-Abbrev}\n";

/// Sorted; lines that are none, and packages that are not installed, are left out.
[[nodiscard]] std::vector<InstalledPackage> installedIn(std::string_view debQuery);

/// Of `pip list --format=json`; empty for anything else.
[[nodiscard]] std::vector<InstalledPackage> pythonPackagesIn(std::string_view pipList);

} // namespace pupitre
