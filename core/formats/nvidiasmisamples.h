// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nvidia-smi prints again and again (`-l`), line by line: each line stands for itself, so that half a
// line, a driver's complaint or a GPU that fell off the bus costs that line and no other. Fields:
// `nvidia-smi --help-query-gpu` and `--help-query-compute-apps`; only such as drivers since 2016 (367) know,
// because one unknown field makes it print nothing else.
#pragma once

#include "core/domain/sample.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// The name comes last, because it may hold commas.
inline constexpr auto nvidiaSmiReadingQuery =
    "--query-gpu=index,uuid,utilization.gpu,memory.used,memory.total,"
    "power.draw,power.limit,temperature.gpu,name";
inline constexpr auto nvidiaSmiProcessQuery = "--query-compute-apps=gpu_uuid,pid,used_gpu_memory";

/// A GPU without its holdings. Figures that are no number ("[N/A]", "[Not Supported]", "[Unknown Error]",
/// "ERR!"), negative, or beyond what a GPU can be are absent. Nothing for any other line.
[[nodiscard]] std::optional<GpuReading> gpuReadingFromNvidiaSmi(std::string_view line);

struct GpuProcess {
    std::string gpu; // uuid, of a GPU or of one slice of it (MIG)
    int pid = 0;     // as the driver's own process namespace counts
    std::optional<std::int64_t> memoryBytes;

    bool operator==(const GpuProcess&) const = default;
};

[[nodiscard]] std::optional<GpuProcess> gpuProcessFromNvidiaSmi(std::string_view line);

/// Of `nvidia-smi -L`: the slices (MIG) and the GPU that each is part of.
struct GpuSlice {
    std::string uuid;
    std::string gpu;

    bool operator==(const GpuSlice&) const = default;
};
[[nodiscard]] std::vector<GpuSlice> slicesFromNvidiaSmi(std::string_view text);

/// Of `nvidia-smi -q -d TEMPERATURE`: degrees Celsius from which a GPU slows down, by uuid where the text
/// gives it, else by the order of GPUs. Drivers from 545 on tell data centre cards' limits only as a distance
/// to the present temperature: absent.
[[nodiscard]] std::vector<std::optional<double>> slowdownsFromNvidiaSmi(std::string_view text);

} // namespace pupitre
