// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which installed Debian packages belong together: dependencies followed in what dpkg-query prints. Pure.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// The format debPackageClosure() reads, for `dpkg-query --show --showformat`.
inline constexpr auto debQueryFormat =
    "${Package}\t${db:Status-Abbrev}\t${Pre-Depends}, ${Depends}\t${Provides}\n";

/// `wanted` and everything they need, sorted. Of alternatives, the first that is installed; a need that
/// nothing installed meets is passed over, as the host lives without it too. NotFound (subject: the package)
/// for a wanted one that is not installed.
[[nodiscard]] Result<std::vector<std::string>> debPackageClosure(std::string_view query,
                                                                 const std::vector<std::string>& wanted);

} // namespace pupitre
