// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nvidia-smi printed, or something in its place: every GPU that comes out can be named in CDI.
#include "core/formats/nvidiasmi.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    if (const auto gpus = pupitre::gpusFromNvidiaSmi(text))
        for (const auto& gpu : *gpus)
            pupitre::promise(!gpu.uuid.empty() && gpu.uuid.find_first_of(" ,\n=") == std::string::npos);
    (void)pupitre::migCountFromNvidiaSmi(text);
    return 0;
}
