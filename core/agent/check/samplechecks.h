// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whence samples of this place come.
#pragma once

#include "core/agent/check/checks.h"
#include "core/agent/sampling/gpusource.h"

namespace pupitre
{

/// Who gives the GPUs' figures: asked for what a sample asks for. `stuck` as of askGpus().
[[nodiscard]] CheckItem figuresItem(const GpuPrograms& programs, const std::filesystem::path& stuck);

/// By what the kernel's counts are an instance's: its control group, or the processes in its namespace. Seen
/// on the instances that run now, else foretold from what the engine says.
[[nodiscard]] CheckItem accountingItem(const StateTree& tree, const Result<EngineFacts>& engine);

} // namespace pupitre
