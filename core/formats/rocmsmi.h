// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rocm-smi prints with --json (ROCm 5 and 6: rocm_smi.py, printJSON). Read from its source and from what
// people show; never tried on such a card by us.
#pragma once

#include "core/domain/sample.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

[[nodiscard]] std::vector<std::string> rocmSmiQuery(); // the arguments

/// GPUs in index order, without holdings: it does not say which process uses which GPU. A card without a
/// unique id is named after its index. Figures that cannot be are absent. Malformed where it is no object of
/// cards.
[[nodiscard]] Result<std::vector<GpuReading>> gpuReadingsFromRocmSmi(std::string_view text);

} // namespace pupitre
