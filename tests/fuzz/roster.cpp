// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A class list from a learning platform, in whatever encoding: every login that comes out makes a valid seat.
#include "core/formats/roster.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    if (const auto roster = pupitre::rosterFromCsv(text)) {
        for (const auto& seat : pupitre::seatsFrom(*roster))
            pupitre::promise(pupitre::isValidId(seat.id.text()));
    }
    return 0;
}
