// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What machines do, as rows of a terminal's table.
#pragma once

#include "core/monitoring/monitor.h"
#include "ui/gpus/alerts/alertwords.h"

#include <QString>

#include <vector>

namespace pupitre
{

using TextRows = std::vector<std::vector<QString>>;

enum class BarSigns { Blocks, Ascii };
/// Blocks where the locale of the terminal is UTF-8.
[[nodiscard]] BarSigns barSigns();
/// Ten cells; what is not known is a dash.
[[nodiscard]] QString barText(std::optional<double> part, BarSigns signs);

/// That the recorded lab is a demo.
[[nodiscard]] QString recordedNotice();
/// "lab-gpu-1 · 12.4 of 64 cores · 31 GB of 256 GB"
[[nodiscard]] QString machineLine(const Sample& sample);
/// Of each GPU: number, name, bar, utilisation, memory, temperature, power, who has it.
[[nodiscard]] TextRows gpuRows(const Sample& sample, const OwnerNames& name, BarSigns signs);
/// Of each owner, most held first: name, GPUs held, GPUs used, memory, power; the last row is their sum. With
/// a heading.
[[nodiscard]] TextRows ownerRows(const std::vector<PlaceReadings>& places, Grouping grouping,
                                 const OwnerNames& name);

/// Of --by; nothing for another word.
[[nodiscard]] std::optional<Grouping> groupingFrom(const std::string& word);

} // namespace pupitre
