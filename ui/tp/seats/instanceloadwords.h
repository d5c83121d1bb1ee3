// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance takes, in words and as bars. Figures are rounded to what an eye compares, so that a table
// of three hundred is painted again only where something changed.
#pragma once

#include "core/domain/instanceload.h"

#include <QString>

#include <optional>

namespace pupitre
{

struct ShownLoad {
    QString cpu;    // cores, "1.2"; empty: not known
    QString memory; // "640 MB"; empty: not known
    QString cpuOf;  // "1.2 of 2", where there is a limit
    QString memoryOf;
    QString sentence;                  // to be read aloud: "processor cores 1.2 of 2, memory 640 MB of 4 GB"
    int cpuTenths = -1;                // to be compared; -1: not known
    std::int64_t memoryMegabytes = -1; // likewise
    std::optional<int> cpuFull;        // percent of its limit, at most 100
    std::optional<int> memoryFull;
    std::optional<int> gpuFull; // percent of the GPU it holds that is used; none: it holds none

    [[nodiscard]] bool known() const { return memoryMegabytes >= 0; }
    /// So near to its limit that programs are about to be refused memory, or killed.
    [[nodiscard]] bool memoryShort() const { return memoryFull.value_or(0) >= 90; }
    bool operator==(const ShownLoad&) const = default;
};

[[nodiscard]] ShownLoad shownLoad(const std::optional<InstanceLoad>& load);

} // namespace pupitre
