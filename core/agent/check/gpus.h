// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The GPUs of this machine, as nvidia-smi tells.
#pragma once

#include "core/domain/placefacts.h"

#include <string>
#include <vector>

namespace pupitre
{

/// Empty where there is no nvidia-smi or no device; an error where it is there and fails (a driver that does
/// not match).
[[nodiscard]] Result<std::vector<Gpu>> gpusHere(const std::string& program = "nvidia-smi");
/// How many of them are divided by MIG.
[[nodiscard]] Result<int> migCountHere(const std::string& program = "nvidia-smi");

} // namespace pupitre
