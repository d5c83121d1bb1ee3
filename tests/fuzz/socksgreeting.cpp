// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever knocks at the proxy's port: nobody comes in without the name and the password, in whatever pieces
// it is said.
#include "core/services/socksgreeting.h"

#include "tests/fuzz/input.h"

using namespace pupitre;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(textOf(data, size));
    SocksGreeting whole("name", "secret");
    const auto atOnce = whole.take(text);
    SocksGreeting pieces("name", "secret");
    bool over = false;
    std::optional<SocksTarget> to;
    for (std::size_t at = 0; at < text.size() && !over && !to; ++at) {
        const auto step = pieces.take(text.substr(at, 1));
        over = step.over;
        to = step.to;
    }
    promise(!to || text.find("\x04name\x06secret") != std::string::npos);
    promise(!to || (!to->host.empty() && to->host.size() <= 255 && to->port > 0 && to->port < 65'536));
    promise(!atOnce.to || atOnce.to == to); // where more follows at once, it is turned away
    promise(!(atOnce.over && atOnce.to));
    return 0;
}
