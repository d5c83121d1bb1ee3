// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From an environment to what is built: the text of its Containerfile, and the order a place is given. Pure.
#pragma once

#include "core/domain/build.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// Debian packages without which its tools do not start, besides those of the environment itself.
[[nodiscard]] std::vector<std::string> toolPackages(const Environment& environment);

/// What its folder holds and any program for dev containers can build: the environment's own text, else one
/// made from its packages, variables and commands.
[[nodiscard]] std::string containerfileText(const Environment& environment);

/// What stands below a Containerfile of somebody's own for the packages, variables and commands of
/// `environment`; empty where it has none.
[[nodiscard]] std::string stepsBelow(const Environment& environment);

/// requirements.txt, which containerfileText() copies; empty where nothing is to be installed with pip.
[[nodiscard]] std::string requirementsText(const Environment& environment);

/// What a place that gets things from `sources` is asked to build. `context` is what context/ holds, for a
/// Containerfile of somebody's own or for commands that need files. With own packages, an environment that
/// has a Containerfile of its own or begins with an image of its own is still built from that.
[[nodiscard]] BuildOrder buildOrder(const Environment& environment, const BuildSources& sources,
                                    std::vector<BuildFile> context = {});

} // namespace pupitre
