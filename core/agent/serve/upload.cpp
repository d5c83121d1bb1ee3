// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See upload.h.
#include "core/agent/serve/upload.h"

#include "core/agent/serve/treelisting.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>

namespace pupitre
{

namespace
{
using Path = std::filesystem::path;

/// What the tree has now and the new one lacks becomes part of it. Hard links: files of these trees are
/// replaced, never written to, and only the account can reach them.
Result<void> startFrom(const Path& folder, const Path& part)
{
    const auto listed = listTree({{{folder, ""}}, TreeWriting::No});
    if (!listed)
        return tl::unexpected(listed.error());
    const auto from = openFolder(folder);
    const auto to = openFolder(part);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    for (const ListedEntry& one : *listed) {
        const std::string& path = one.below;
        if (one.entry.kind == TarEntry::Kind::Folder) {
            if (::mkdirat(to->get(), path.c_str(), 0755) != 0 && errno != EEXIST)
                return failErrno(path);
        } else if (::linkat(from->get(), path.c_str(), to->get(), path.c_str(), 0) != 0 && errno != EEXIST) {
            return failErrno(path);
        }
    }
    return {};
}

Result<void> removePaths(const Path& part, const std::vector<std::string>& paths)
{
    for (const std::string& path : paths) {
        const auto slash = path.rfind('/');
        const std::string parent = slash == std::string::npos ? "." : path.substr(0, slash);
        const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
        if (name.empty() || name == "." || name == "..")
            return fail(ErrorKind::UnsafePath, path);
        const auto root = openFolder(part);
        if (!root)
            return tl::unexpected(root.error());
        const auto folder = openBeneath(root->get(), parent, O_RDONLY | O_DIRECTORY);
        if (!folder && folder.error().kind == ErrorKind::NotFound)
            continue;
        if (!folder)
            return tl::unexpected(folder.error());
        if (auto removed = removeBeneath(folder->get(), name); !removed)
            return removed;
    }
    return {};
}

/// Whoever looks at the tree sees the old one or the new one.
Result<void> takePlace(const Path& part, const Path& folder)
{
    if (!pupitre::exists(folder)) {
        if (::rename(part.c_str(), folder.c_str()) != 0)
            return failErrno(folder.string());
        return syncFolder(folder.parent_path());
    }
    if (::renameat2(AT_FDCWD, part.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE) != 0)
        return failErrno(folder.string());
    if (auto synced = syncFolder(folder.parent_path()); !synced)
        return synced;
    return removeTree(part);
}

/// Each file at once, beside those that are there; whoever has the folder open or mounted sees them.
Result<void> joinIn(const Path& part, const Path& folder, const std::vector<ListedEntry>& listed)
{
    if (!pupitre::exists(folder))
        return takePlace(part, folder);
    const auto from = openFolder(part);
    const auto to = openFolder(folder);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    for (const ListedEntry& one : listed) { // folders come before what they hold
        const char* path = one.below.c_str();
        const bool isFolder = one.entry.kind == TarEntry::Kind::Folder;
        const int done =
            isFolder ? ::mkdirat(to->get(), path, 0755) : ::renameat(from->get(), path, to->get(), path);
        if (done != 0 && !(isFolder && errno == EEXIST))
            return failErrno(one.below);
    }
    if (auto synced = syncFolder(folder); !synced)
        return synced;
    return removeTree(part);
}

Result<void> onDisk(const Path& part)
{
    const auto folder = openFolder(part);
    if (!folder)
        return tl::unexpected(folder.error());
    if (::syncfs(folder->get()) != 0)
        return failErrno(part.string());
    return {};
}
} // namespace

Upload::Upload(const TreePlace& place, FileLock lock, Fd part)
    : m_folder(place.parts.front().folder), m_writing(place.writing), m_lock(std::move(lock)),
      m_filler(std::move(part), place.modes)
{
}

Result<Upload> Upload::begin(const TreePlace& place, const std::vector<std::string>& remove)
{
    const Path folder = place.parts.empty() ? Path() : place.parts.front().folder;
    const Path part = partOf(folder);
    if (place.writing == TreeWriting::No || folder.empty())
        return fail(ErrorKind::NotPermitted, folder.string());
    if (place.writing == TreeWriting::Once && pupitre::exists(folder))
        return fail(ErrorKind::AlreadyExists, folder.filename().string());
    if (auto made = makeFolders(folder.parent_path()); !made)
        return tl::unexpected(made.error());
    auto lock = FileLock::tryTake(folder.string() + ".lock");
    if (!lock)
        return tl::unexpected(lock.error());
    if (const bool isNew = !pupitre::exists(part); isNew || place.writing == TreeWriting::Joined) {
        // Joining that was cut short has moved files out of the part already: they are linked again.
        if (isNew && ::mkdir(part.c_str(), 0755) != 0)
            return failErrno(part.string());
        if (pupitre::exists(folder))
            if (auto started = startFrom(folder, part); !started)
                return tl::unexpected(started.error());
    }
    if (auto removed = removePaths(part, remove); !removed)
        return tl::unexpected(removed.error());
    auto opened = openFolder(part);
    if (!opened)
        return tl::unexpected(opened.error());
    return Upload(place, std::move(*lock), std::move(*opened));
}

Result<Uploaded> Upload::complete(const std::optional<std::string>& expected)
{
    const Path part = partOf(m_folder);
    const TreePlace place{{{part, ""}}, TreeWriting::Replaced};
    const auto listed = listTree(place);
    const auto root = openFolder(part);
    if (!listed || !root)
        return tl::unexpected(listed ? root.error() : listed.error());
    std::vector<ManifestEntry> entries;
    Uploaded uploaded;
    for (const ListedEntry& one : *listed) {
        if (one.entry.kind != TarEntry::Kind::File)
            continue;
        const auto fresh = m_filler.hashes().find(one.below);
        const auto hash = fresh != m_filler.hashes().end() ? Result<std::string>(fresh->second)
                                                           : hashFile(root->get(), one.below);
        if (!hash)
            return tl::unexpected(hash.error());
        entries.push_back({one.below, *hash, one.entry.size});
        uploaded.files += 1;
        uploaded.bytes += one.entry.size;
    }
    uploaded.manifestSha256 = sha256Hex(toManifestText(std::move(entries)));
    if (expected && *expected != uploaded.manifestSha256)
        return fail(ErrorKind::TransferDamaged, m_folder.filename().string(), uploaded.manifestSha256);
    if (auto synced = onDisk(part); !synced)
        return tl::unexpected(synced.error());
    const auto placed =
        m_writing == TreeWriting::Joined ? joinIn(part, m_folder, *listed) : takePlace(part, m_folder);
    if (!placed)
        return tl::unexpected(placed.error());
    return uploaded;
}

} // namespace pupitre
