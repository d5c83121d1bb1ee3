// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What machines do, as a picture for a terminal: of each GPU, or divided among people.
#pragma once

#include "app/desktop/cli/screen/inked.h"
#include "core/monitoring/monitor.h"
#include "ui/gpus/alerts/alertwords.h"

#include <map>

namespace pupitre
{

/// Utilisation of the last minute; of owners in parts of what they hold now. NaN where nothing was measured.
using GpuSparks = std::map<CurveOf, std::vector<float>>;

struct GpusLook {
    Grouping grouping = Grouping::Gpu;
    OwnerNames name;
    int columns = 0; // of the terminal; 0: as wide as it gets
    TextSigns signs = TextSigns::Blocks;
};

struct GpusPicture {
    InkedText heading; // of the columns
    std::vector<InkedText> rows;
    std::vector<InkedText> alerts; // a line each
};

[[nodiscard]] GpusPicture gpusPicture(const std::vector<PlaceReadings>& places,
                                      const std::vector<Alert>& alerts, const GpuSparks& sparks,
                                      const GpusLook& look, Instant now);

/// Cells of a spark where there is room for so many columns: a minute divides by them.
[[nodiscard]] int sparkCells(int columns);

/// "36 GPUs, 29 held · 61% · 1.2 TB of 2.1 TB · 6.3 kW"
[[nodiscard]] InkedText summaryLine(const std::vector<PlaceReadings>& places);
/// That the recorded lab is a demo.
[[nodiscard]] QString recordedNotice();

/// Of --by; nothing for another word.
[[nodiscard]] std::optional<Grouping> groupingFrom(const std::string& word);

} // namespace pupitre
