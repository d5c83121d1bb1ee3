// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Environments on the shelf of a bench, and builds of them that a pretended place says it has.
#pragma once

#include "tests/ui/teachingbench.h"

namespace pupitre
{

/// A preset with the files of its exercise. Its id; fails the test where it does not come.
EnvironmentId putOnShelf(TeachingBench& bench, Platform platform, const std::string& name);

/// One entry of a scene's "built": of this environment, built so long ago, used by these courses.
[[nodiscard]] Json builtEntry(const std::string& environment, std::chrono::minutes ago,
                              const std::vector<std::string>& usedBy = {});

} // namespace pupitre
