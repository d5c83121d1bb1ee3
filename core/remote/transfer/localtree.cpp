// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/transfer/localtree.h"

#include "core/wire/sha256.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
namespace fs = std::filesystem;

Result<TarEntry> entryOf(const fs::path& root, const std::string& path)
{
    struct stat facts {
    };
    const auto full = root / path;
    if (::lstat(full.c_str(), &facts) != 0)
        return fail(ErrorKind::FileUnreadable, full.string(), std::strerror(errno));
    TarEntry entry;
    entry.path = path;
    entry.mode = facts.st_mode & 07777U;
    entry.mtime = facts.st_mtime;
    if (S_ISREG(facts.st_mode)) {
        entry.size = static_cast<std::uint64_t>(facts.st_size);
    } else if (S_ISDIR(facts.st_mode)) {
        entry.kind = TarEntry::Kind::Folder;
    } else if (S_ISLNK(facts.st_mode)) {
        entry.kind = TarEntry::Kind::Link;
        std::error_code failed;
        entry.target = fs::read_symlink(full, failed).string();
        if (failed)
            return fail(ErrorKind::FileUnreadable, full.string(), failed.message());
    } else {
        return fail(ErrorKind::UnsafePath, full.string(), "neither file, folder nor link");
    }
    return entry;
}

/// Appends what is in one folder, then what is in its folders.
Result<void> scanFolder(const fs::path& root, const std::string& folder, std::vector<TarEntry>& entries,
                        const std::stop_token& stop)
{
    std::error_code failed;
    std::vector<std::string> paths;
    for (fs::directory_iterator i(root / folder, failed), end; !failed && i != end; i.increment(failed))
        paths.push_back(folder.empty() ? i->path().filename().string()
                                       : folder + '/' + i->path().filename().string());
    if (failed)
        return fail(ErrorKind::FileUnreadable, (root / folder).string(), failed.message());
    std::sort(paths.begin(), paths.end());
    for (const auto& path : paths) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        auto entry = entryOf(root, path);
        if (!entry)
            return tl::unexpected(entry.error());
        const bool deeper = entry->kind == TarEntry::Kind::Folder;
        entries.push_back(std::move(*entry));
        if (deeper)
            if (const auto ok = scanFolder(root, path, entries, stop); !ok)
                return ok;
    }
    return {};
}
} // namespace

Result<std::vector<TarEntry>> scanTree(const fs::path& root, const std::stop_token& stop)
{
    std::error_code failed;
    if (!fs::is_directory(root, failed))
        return fail(ErrorKind::NotFound, root.string(), failed ? failed.message() : "not a folder");
    std::vector<TarEntry> entries;
    if (const auto ok = scanFolder(root, "", entries, stop); !ok)
        return tl::unexpected(ok.error());
    return entries;
}

Result<UnixFd> openFile(const fs::path& root, const std::string& path)
{
    const auto full = root / path;
    UnixFd file(::open(full.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return fail(ErrorKind::FileUnreadable, full.string(), std::strerror(errno));
    return file;
}

Result<std::string> hashFile(const fs::path& root, const std::string& path, const std::stop_token& stop)
{
    const auto file = openFile(root, path);
    if (!file)
        return tl::unexpected(file.error());
    Sha256 sha;
    std::array<std::byte, 128 * 1024> piece;
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto got = ::read(file->get(), piece.data(), piece.size());
        if (got < 0)
            return fail(ErrorKind::FileUnreadable, (root / path).string(), std::strerror(errno));
        if (got == 0)
            return sha.finish();
        sha.add(std::span(piece).first(static_cast<std::size_t>(got)));
    }
}

Result<HashedFiles> sameFiles(const fs::path& root, const std::vector<TarEntry>& entries,
                              const HashedFiles& there, const std::stop_token& stop)
{
    HashedFiles same;
    for (const auto& entry : entries) {
        const auto other = there.find(entry.path);
        if (entry.kind != TarEntry::Kind::File || other == there.end() || other->second.size != entry.size)
            continue;
        const auto hash = hashFile(root, entry.path, stop);
        if (!hash)
            return tl::unexpected(hash.error());
        if (*hash == other->second.sha256)
            same.emplace(entry.path, other->second);
    }
    return same;
}

} // namespace pupitre
