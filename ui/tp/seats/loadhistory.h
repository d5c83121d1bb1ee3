// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance took over the last minutes, for the lines of its tile: as many points as a tile can show.
#pragma once

#include "ui/tp/seats/instanceloadwords.h"

#include <vector>

namespace pupitre
{

/// Newest last. Less than zero: not known then, a gap in the line. Parts of what it may take where that has a
/// limit, else tenths of a core and megabytes.
struct LoadHistory {
    std::vector<float> cpu;
    std::vector<float> memory;
    std::vector<float> gpu; // parts of what it holds of GPUs; empty: it never held any

    bool operator==(const LoadHistory&) const = default;
};

void add(LoadHistory& history, const ShownLoad& load);

/// As parts of a line's height: without a limit, of the highest, and of `least` at least.
[[nodiscard]] std::vector<float> partsOf(const std::vector<float>& values, bool limited, float least);

} // namespace pupitre
