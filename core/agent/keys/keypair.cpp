// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See keypair.h.
#include "core/agent/keys/keypair.h"

#include "core/agent/system/child.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"

namespace pupitre
{

namespace
{

using Path = std::filesystem::path;

constexpr std::chrono::seconds makingLimit{20}; // milliseconds of work; a machine starting a class is busy

Path publicHalf(Path key)
{
    return key += ".pub";
}

/// Under a lock, for thirty seats may be frozen at once and the first of them makes the key.
Result<void> makePair(const StateTree& tree, const Path& key, const std::string& comment)
{
    if (auto made = makeFolders(tree.run()).and_then([&] { return makeFolders(key.parent_path()); }); !made)
        return made;
    const auto lock = FileLock::take(tree.run() / (key.filename().string() + ".lock"), makingLimit);
    if (!lock)
        return tl::unexpected(lock.error());
    if (pupitre::exists(key))
        return {};
    // beside it first: a key that is half there would never be made again
    auto beside = key;
    beside += ".new";
    for (const auto& old : {beside, publicHalf(beside)})
        if (auto removed = removeFile(old); !removed)
            return removed;
    const auto made = runChildOk({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", beside},
                                 ErrorKind::SystemCallFailed, {.limit = makingLimit});
    if (!made)
        return tl::unexpected(made.error());
    for (const auto& [from, to] : {std::pair{publicHalf(beside), publicHalf(key)}, std::pair{beside, key}})
        if (::rename(from.c_str(), to.c_str()) != 0)
            return fail(ErrorKind::FileUnwritable, to);
    return syncFolder(key.parent_path());
}

} // namespace

Result<PublicKey> ownKey(const StateTree& tree, const Path& key, const std::string& comment)
{
    if (!pupitre::exists(key))
        if (auto made = makePair(tree, key, comment); !made)
            return tl::unexpected(made.error());
    const auto text = readFile(publicHalf(key), 16 * 1024);
    if (!text)
        return tl::unexpected(text.error());
    return parsePublicKey(*text);
}

} // namespace pupitre
