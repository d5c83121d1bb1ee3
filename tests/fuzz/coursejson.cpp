// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// course.json, perhaps edited by hand: what is read is written so that it reads the same.
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    const auto read = [](const pupitre::Json& json) { return pupitre::courseFromJson(json); };
    if (const auto course = pupitre::parseJson(text, "course").and_then(read)) {
        static_cast<void>(pupitre::validate(*course));
        pupitre::promise(pupitre::courseFromJson(pupitre::toJson(*course)) == *course);
    }
    return 0;
}
