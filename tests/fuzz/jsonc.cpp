// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON with comments, as strangers write it: what comes out can be written again, and means the same.
#include "core/formats/environments/jsonc.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto document = pupitre::documentFromJsonc(pupitre::textOf(data, size));
    if (!document)
        return 0;
    const auto again = pupitre::documentFromJsonc(document->value.dump());
    pupitre::promise(again && again->value == document->value && again->repeated.empty());
    for (const auto& [pointer, line] : document->lines)
        pupitre::promise(line >= 1 && pointer.size() <= pupitre::maxPointerBytes);
    return 0;
}
