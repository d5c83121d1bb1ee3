// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Debian packages that are installed on this host, as far as making an image of them needs: what depends on
// what, and which files belong to each.
#pragma once

#include "core/domain/error.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct HostPackage {
    std::vector<std::vector<std::string>> depends; // all of these; of each, any one
    std::vector<std::string> provides;
};

using HostPackages = std::map<std::string, HostPackage>;

/// Text of `dpkg-query -W -f hostPackagesFormat`.
inline constexpr auto hostPackagesFormat =
    "${Package}\\t${db:Status-Status}\\t${Pre-Depends}, ${Depends}\\t${Provides}\\n";
[[nodiscard]] HostPackages hostPackagesFromText(std::string_view text);

/// `wanted`, what a shell session needs, and everything they depend on at run time; what only maintainer
/// scripts need is left out. NotFound (subject: the package) where one of `wanted` is not installed here.
[[nodiscard]] Result<std::set<std::string>> packagesNeeded(const HostPackages& installed,
                                                           const std::vector<std::string>& wanted);

} // namespace pupitre
