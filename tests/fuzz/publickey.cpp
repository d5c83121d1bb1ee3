// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key from a stranger: what is accepted is one clean line, and is accepted again.
#include "core/domain/publickey.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    if (const auto key = pupitre::parsePublicKey(text)) {
        const std::string line = pupitre::toLine(*key);
        pupitre::promise(line.find_first_of("\r\n\"") == std::string::npos);
        pupitre::promise(pupitre::parsePublicKey(line) == *key);
    }
    return 0;
}
