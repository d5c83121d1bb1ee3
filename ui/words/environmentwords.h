// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of what environments are made of, and why one could not be built.
#pragma once

#include "core/domain/buildsteps.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString platformName(Platform platform); // "Python · PyTorch"
[[nodiscard]] QString toolName(Tool tool);
/// What is installed, in a line: "Python 3, NumPy, scikit-learn".
[[nodiscard]] QString platformSummary(Platform platform);

[[nodiscard]] QString stepName(StepKind kind); // of a build

/// What to do about a build that failed; empty where the error's own sentence says it.
[[nodiscard]] QString buildAdvice(const Error& error);

} // namespace pupitre
