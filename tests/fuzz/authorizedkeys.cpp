// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account's authorized_keys, whatever is in it: our block goes in and out, and not one other byte changes.
#include "core/agent/keys/authorizedkeys.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    const auto others = pupitre::withoutKeyBlock(text);
    if (!others)
        return 0;
    pupitre::promise(pupitre::withKeyBlock(*others, {}) == *others);
    const std::string with = pupitre::withKeyBlock(*others, {{{}, "restrict ssh-ed25519 AAAA"}});
    const auto again = pupitre::withoutKeyBlock(with);
    pupitre::promise(again && *again == *others);
    return 0;
}
