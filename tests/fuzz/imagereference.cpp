// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of images: what passes is no option, holds no blank, and is the same when read again, however it is
// written.
#include "core/formats/environments/imagereference.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto image = pupitre::parseImageReference(pupitre::textOf(data, size));
    if (!image)
        return 0;
    for (const std::string& text : {pupitre::canonicalText(*image), pupitre::familiarText(*image)}) {
        pupitre::promise(text.front() != '-' && text.find_first_of(" \t\r\n$\"'\\;&|") == std::string::npos);
        const auto again = pupitre::parseImageReference(text);
        pupitre::promise(again && *again == *image);
    }
    return 0;
}
