// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// YAML of strangers: what comes out is small, is UTF-8, and has lines.
#include "core/formats/environments/yamldocument.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto document = pupitre::documentFromYaml(pupitre::textOf(data, size));
    if (!document)
        return 0;
    pupitre::promise(document->value.dump().size()
                     <= 32 * pupitre::maxYamlBytes); // throws where it is no UTF-8
    for (const auto& [pointer, line] : document->lines)
        pupitre::promise(line >= 1);
    return 0;
}
