// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bars and small curves in a terminal's cells.
#pragma once

#include "app/desktop/cli/screen/inked.h"

#include <optional>

namespace pupitre
{

/// `part` of so many cells, 0 to 1; what is not known is a dash.
[[nodiscard]] InkedText barOf(std::optional<double> part, int cells, Ink ink, TextSigns signs);

/// One cell a value, 0 to 1; of one that is not known (NaN, or below 0) a blank.
[[nodiscard]] QString sparkOf(const std::vector<float>& values, TextSigns signs);

} // namespace pupitre
