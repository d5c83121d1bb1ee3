// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account's crontab, whatever is in it: our two lines go in once and out again, the others stay.
#include "core/agent/course/crontab.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::string_view root = "/home/ada/.local/share/pupitre";
    const std::string entry =
        pupitre::crontabEntry("/home/ada/.local/share/pupitre/bin/current/pupitre-agent", root);
    const std::string_view text = pupitre::textOf(data, size);
    const std::string once = pupitre::withCrontabEntry(text, entry, root);
    pupitre::promise(pupitre::hasCrontabEntry(once, entry));
    pupitre::promise(pupitre::withCrontabEntry(once, entry, root) == once);
    pupitre::promise(!pupitre::hasCrontabEntry(pupitre::withoutCrontabEntry(once, root), entry));
    return 0;
}
