// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is missing in an environment that is being made, one sentence each.
#pragma once

#include "core/environments/draft/draft.h"
#include "core/environments/draft/packagelines.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString problemSentence(const EnvironmentProblem& problem);
/// Of a word that cannot be a package.
[[nodiscard]] QString packageRefused(PackageKind kind, const QString& typed);

} // namespace pupitre
