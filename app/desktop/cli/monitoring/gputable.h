// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two tables of a picture of the GPUs, the heading first: by machine, and by owner.
#pragma once

#include "app/desktop/cli/monitoring/gpustext.h"
#include "app/desktop/cli/screen/fittedtable.h"
#include "ui/charts/chartdata.h"

namespace pupitre
{

struct GpuTable {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
};

/// A line for each machine, then its GPUs; of one without GPUs its processor and memory.
[[nodiscard]] GpuTable machineTable(const std::vector<PlaceReadings>& places,
                                    const std::vector<Alert>& alerts, const GpuSparks& sparks,
                                    const GpusLook& look, Instant now);
/// Most held first, and the sum of all.
[[nodiscard]] GpuTable ownerTable(const std::vector<PlaceReadings>& places, const GpuSparks& sparks,
                                  const GpusLook& look);

/// Cells of a bar on a terminal of so many columns.
[[nodiscard]] int barCells(int columns);
[[nodiscard]] InkedText plainCell(const QString& text);
/// The figure, or a faint dash.
[[nodiscard]] InkedText figureCell(ChartUnit unit, std::optional<double> value);
/// "12 GB of 80 GB"
[[nodiscard]] QString amountOfWhole(std::optional<std::int64_t> part, std::optional<std::int64_t> whole);

} // namespace pupitre
