// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See treefiller.h. Modes: the student reads most trees as another uid, through a read-only mount, so
// everything is readable for all; the state tree's own 0700 keeps other accounts out.
#include "core/agent/serve/treefiller.h"

#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
/// Folder of `path` and last part of it.
std::pair<std::string, std::string> splitPath(const std::string& path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return {".", path};
    return {path.substr(0, slash), path.substr(slash + 1)};
}

Result<void> makeFolder(int root, const std::string& path)
{
    const auto [parent, name] = splitPath(path);
    const auto folder = openBeneath(root, parent, O_RDONLY | O_DIRECTORY);
    if (!folder)
        return tl::unexpected(folder.error());
    if (::mkdirat(folder->get(), name.c_str(), 0755) == 0)
        return {};
    if (errno != EEXIST)
        return failErrno(path);
    struct stat status {
    };
    if (::fstatat(folder->get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return failErrno(path);
    if (S_ISDIR(status.st_mode))
        return {};
    if (::unlinkat(folder->get(), name.c_str(), 0) != 0 || ::mkdirat(folder->get(), name.c_str(), 0755) != 0)
        return failErrno(path);
    return {};
}
} // namespace

Result<void> TreeFiller::makeParents(const std::string& path)
{
    for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
        if (auto made = makeFolder(m_folder.get(), path.substr(0, slash)); !made)
            return made;
    return {};
}

Result<void> TreeFiller::begin(const TarEntry& entry)
{
    const auto [parent, name] = splitPath(entry.path);
    auto folder = openBeneath(m_folder.get(), parent, O_RDONLY | O_DIRECTORY);
    if (!folder) {
        if (auto made = makeParents(entry.path); !made)
            return made;
        folder = openBeneath(m_folder.get(), parent, O_RDONLY | O_DIRECTORY);
        if (!folder)
            return tl::unexpected(folder.error());
    }
    if (entry.kind == TarEntry::Kind::Folder)
        return makeFolder(m_folder.get(), entry.path);
    if (auto removed = removeBeneath(folder->get(), name); !removed)
        return removed;
    if (entry.kind == TarEntry::Kind::Link) {
        if (::symlinkat(entry.target.c_str(), folder->get(), name.c_str()) != 0)
            return failErrno(entry.path);
        return {};
    }
    auto file = openBeneath(folder->get(), name, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (!file)
        return tl::unexpected(file.error());
    m_file = std::move(*file);
    m_entry = entry;
    return {};
}

Result<void> TreeFiller::content(std::span<const std::byte> bytes)
{
    m_hash.add(bytes);
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_file.get(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failErrno(m_entry.path);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> TreeFiller::end()
{
    const mode_t mode =
        m_modes == TreeModes::AsSent ? (m_entry.mode & 0777U) | 0600U : (m_entry.mode & 0755U) | 0644U;
    if (::fchmod(m_file.get(), mode) != 0)
        return failErrno(m_entry.path);
    const timespec stamps[2] = {{m_entry.mtime, 0}, {m_entry.mtime, 0}};
    if (::futimens(m_file.get(), stamps) != 0)
        return failErrno(m_entry.path);
    m_file.reset();
    m_hashes.insert_or_assign(m_entry.path, m_hash.finish());
    return {};
}

} // namespace pupitre
