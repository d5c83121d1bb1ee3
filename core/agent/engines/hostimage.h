// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An image made from the packages that are installed on this very host: no registry, no network, no root. It
// runs what the host runs; where the host is not Debian there is nothing to make it from.
#pragma once

#include "core/agent/engines/images.h"
#include "core/agent/statetree.h"
#include "core/domain/build.h"

#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

/// What every such image holds besides the packages asked for.
[[nodiscard]] const std::vector<std::string>& hostImageBase();

/// Returns what is in it. NotFound (subject: a package, or "dpkg-query"); DiskFull; EngineFailed.
[[nodiscard]] Result<std::vector<InstalledPackage>> makeHostImage(const StateTree& tree, const Images& images,
                                                                  const std::string& reference,
                                                                  const std::vector<std::string>& packages,
                                                                  std::stop_token stop = {});

} // namespace pupitre
