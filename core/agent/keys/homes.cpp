// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See homes.h.
#include "core/agent/keys/homes.h"

#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <algorithm>

namespace pupitre
{

std::string homeIdOf(const PublicKey& key)
{
    constexpr std::size_t enough = 16; // of 64 digits; it names, and is no proof: the key itself opens
    return sha256Hex(toLine(key)).substr(0, enough);
}

std::vector<KnownHome> knownHomes(const StateTree& tree)
{
    std::vector<KnownHome> homes;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(tree.homes(), failed), end; !failed && it != end;
         it.increment(failed)) {
        const auto text = readFile(it->path(), 16 * 1024);
        const auto key = text ? parsePublicKey(*text) : tl::unexpected(text.error());
        if (key && it->path().filename().string() == homeIdOf(*key) + ".pub")
            homes.push_back({homeIdOf(*key), *key});
    }
    std::ranges::sort(homes, {}, &KnownHome::id);
    return homes;
}

Result<KnownHome> admitHome(const StateTree& tree, const PublicKey& key)
{
    const KnownHome home{homeIdOf(key), key};
    return makeFolders(tree.homes())
        .and_then([&] { return writeFileAtomically(tree.homes() / (home.id + ".pub"), toLine(key) + "\n"); })
        .map([&] { return home; });
}

} // namespace pupitre
