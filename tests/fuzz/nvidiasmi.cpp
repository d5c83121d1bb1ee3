// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nvidia-smi printed, or something in its place: every GPU that comes out can be named in CDI, and every
// figure is one that a GPU can have.
#include "core/formats/nvidiasmi.h"
#include "core/formats/nvidiasmisamples.h"
#include "core/formats/rocmsmi.h"

#include "tests/fuzz/input.h"

namespace
{
void judge(const pupitre::GpuReading& gpu)
{
    using pupitre::promise;
    promise(!gpu.uuid.empty() && gpu.uuid.size() <= 255 && gpu.name.size() <= 255);
    promise(gpu.uuid.find_first_of(" ,\n\"") == std::string::npos || gpu.uuid.starts_with("AMD-"));
    promise(!gpu.utilisation || (*gpu.utilisation >= 0 && *gpu.utilisation <= 1));
    promise(gpu.memoryUsedBytes.value_or(0) >= 0 && gpu.memoryTotalBytes.value_or(0) >= 0);
    promise(!gpu.powerWatts || (*gpu.powerWatts >= 0 && *gpu.powerWatts <= 1e5));
    promise(!gpu.temperature || (*gpu.temperature >= 0 && *gpu.temperature <= 200));
    promise(gpu.holdings.empty());
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    if (const auto gpus = pupitre::gpusFromNvidiaSmi(text))
        for (const auto& gpu : *gpus)
            pupitre::promise(!gpu.uuid.empty() && gpu.uuid.find_first_of(" ,\n=") == std::string::npos);
    (void)pupitre::migCountFromNvidiaSmi(text);
    if (const auto gpu = pupitre::gpuReadingFromNvidiaSmi(text.substr(0, text.find('\n'))))
        judge(*gpu);
    if (const auto process = pupitre::gpuProcessFromNvidiaSmi(text.substr(0, text.find('\n'))))
        pupitre::promise(process->pid > 0 && process->memoryBytes.value_or(0) >= 0);
    for (const auto& slice : pupitre::slicesFromNvidiaSmi(text))
        pupitre::promise(slice.gpu.starts_with("GPU-"));
    (void)pupitre::slowdownsFromNvidiaSmi(text);
    if (const auto gpus = pupitre::gpuReadingsFromRocmSmi(text))
        for (const auto& gpu : *gpus)
            judge(gpu);
    return 0;
}
