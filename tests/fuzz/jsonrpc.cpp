// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line from the other side of a connection; what is read is written as one line.
#include "core/wire/jsonrpc.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    if (const auto message = pupitre::parseRpcMessage(text)) {
        const std::string line = std::visit([](const auto& each) { return pupitre::toLine(each); }, *message);
        pupitre::promise(line.find(0x0a) == line.size() - 1);
    }
    return 0;
}
