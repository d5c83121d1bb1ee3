// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receipt from a stranger's folder: what is read is written so that it reads the same.
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    const auto read = [](const pupitre::Json& json) { return pupitre::receiptFromJson(json); };
    if (const auto receipt = pupitre::parseJson(text, "receipt").and_then(read))
        pupitre::promise(pupitre::receiptFromJson(pupitre::toJson(*receipt)) == *receipt);
    return 0;
}
