// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nvidia-smi prints with --format=csv,noheader,nounits.
#pragma once

#include "core/domain/placefacts.h"

#include <string_view>
#include <vector>

namespace pupitre
{

inline constexpr auto nvidiaSmiGpuQuery = "--query-gpu=index,uuid,name,memory.total";
inline constexpr auto nvidiaSmiMigQuery = "--query-gpu=index,mig.mode.current";
inline constexpr auto nvidiaSmiFormat = "--format=csv,noheader,nounits";

/// GPUs in index order. A memory size of "[N/A]" (unified memory) is 0. Malformed (detail: the line)
/// otherwise.
[[nodiscard]] Result<std::vector<Gpu>> gpusFromNvidiaSmi(std::string_view text);

/// How many of the GPUs are divided by MIG; "[N/A]" and "[Not Supported]" are not.
[[nodiscard]] Result<int> migCountFromNvidiaSmi(std::string_view text);

} // namespace pupitre
