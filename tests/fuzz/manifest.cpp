// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A MANIFEST: what is read is written the same.
#include "core/wire/manifest.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    if (const auto entries = pupitre::manifestFromText(text)) {
        const std::string written = pupitre::toManifestText(*entries);
        const auto again = pupitre::manifestFromText(written);
        pupitre::promise(again && pupitre::toManifestText(*again) == written);
    }
    return 0;
}
