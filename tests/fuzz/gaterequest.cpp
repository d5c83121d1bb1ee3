// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SSH_ORIGINAL_COMMAND of a student: a port is a port, whatever was typed.
#include "core/agent/gate/request.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    for (const bool pty : {false, true}) {
        const auto request = pupitre::parseGateRequest(text, pty);
        pupitre::promise(request.ask != pupitre::GateAsk::Connect
                         || (request.port > 0 && request.port < 65536));
    }
    return 0;
}
