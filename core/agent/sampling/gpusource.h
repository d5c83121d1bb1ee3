// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where GPUs' figures come from: programs of their drivers, left running while somebody looks, else asked
// once.
#pragma once

#include "core/domain/instance.h"
#include "core/formats/nvidiasmisamples.h"

#include <chrono>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

/// Names for the clean PATH, or absolute.
struct GpuPrograms {
    std::string nvidia = "nvidia-smi";
    std::string rocm = "rocm-smi";
};

struct GpuFigures {
    std::vector<GpuReading> gpus; // by index, without holdings
    std::vector<GpuProcess> processes;
};

/// Asks once, at most for `limit`. What does not answer in time is no figure; one that cannot even be killed
/// (a driver that hangs) is remembered in `stuck`, and nobody is asked again while it is there.
[[nodiscard]] GpuFigures askGpus(const GpuPrograms& programs, const std::filesystem::path& stuck,
                                 std::chrono::milliseconds limit, std::stop_token stop = {});

/// What does not change while somebody looks.
struct GpuFixtures {
    std::vector<GpuSlice> slices;
    std::vector<std::optional<double>> slowdowns; // degrees Celsius, by index

    /// Puts slices' processes under their GPUs, and writes each GPU's limit into it.
    void completeFigures(GpuFigures& figures) const;
    /// The GPU that is meant by the uuid of a slice, or of a GPU.
    [[nodiscard]] const std::string& gpuOf(const std::string& uuid) const;
};

[[nodiscard]] GpuFixtures askGpuFixtures(const GpuPrograms& programs, const std::filesystem::path& stuck,
                                         std::chrono::milliseconds limit, std::stop_token stop = {});

/// Something remembered in `stuck` is still there; what is not is forgotten.
[[nodiscard]] bool standsInTheWay(const std::filesystem::path& stuck);
void noteStuck(const std::filesystem::path& stuck, const ProcessIdentity& process);

[[nodiscard]] std::vector<std::string> gpuReadingArgv(const GpuPrograms& programs);
[[nodiscard]] std::vector<std::string> gpuProcessArgv(const GpuPrograms& programs);

} // namespace pupitre
