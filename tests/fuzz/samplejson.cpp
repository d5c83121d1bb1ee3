// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place says its machines do: what is read is written so that it reads the same, and its shares can be
// added up.
#include "core/wire/samplejson.h"
#include "core/domain/gpushares.h"

#include <nlohmann/json.hpp>

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto json = pupitre::parseJson(pupitre::textOf(data, size), "sample");
    if (!json)
        return 0;
    static_cast<void>(pupitre::samplePageFromJson(*json));
    const auto sample = pupitre::sampleFromJson(*json);
    if (!sample)
        return 0;
    pupitre::promise(pupitre::sampleFromJson(pupitre::toJson(*sample)) == *sample);
    for (const pupitre::GpuReading& gpu : sample->gpus) {
        std::int64_t sum = 0;
        for (const pupitre::GpuShare& share : pupitre::sharesOf(gpu))
            sum += share.memoryBytes.value_or(0);
        pupitre::promise(sum == gpu.memoryUsedBytes.value_or(0));
    }
    return 0;
}
