// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See newtree.h.
#include "core/agent/hosts/newtree.h"

#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/wire/sha256.h"

#include <cstdio>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

timespec timeOf(std::int64_t nanoseconds)
{
    constexpr std::int64_t second = 1'000'000'000;
    auto whole = nanoseconds / second;
    auto rest = nanoseconds % second;
    if (rest < 0) {
        rest += second;
        --whole;
    }
    return {static_cast<time_t>(whole), static_cast<long>(rest)};
}

std::pair<std::string, std::string> splitLast(const std::string& path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return {".", path};
    return {path.substr(0, slash), path.substr(slash + 1)};
}

Result<void> writeWhole(int file, std::span<const std::byte> bytes, const std::string& path)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(file, bytes.data(), bytes.size());
        if (n < 0 && errno != EINTR)
            return failErrno(path);
        bytes = bytes.subspan(n > 0 ? static_cast<std::size_t>(n) : 0);
    }
    return {};
}

} // namespace

Result<void> NewTree::make(const IndexEntry& entry, bool keep)
{
    if (entry.path == ".")
        return {};
    const auto [parent, name] = splitLast(entry.path);
    const auto folder = openBeneath(m_next, parent, O_RDONLY | O_DIRECTORY);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    switch (entry.kind) {
    case IndexEntry::Kind::Folder:
        return ::mkdirat(folder->get(), name.c_str(), 0700) == 0 || errno == EEXIST ? Result<void>{}
                                                                                    : failErrno(entry.path);
    case IndexEntry::Kind::Link:
        return makeLink(folder->get(), name, entry);
    case IndexEntry::Kind::Giant:
        return makeGiant(folder->get(), name, entry);
    case IndexEntry::Kind::File:
        return keep ? keepFile(folder->get(), name, entry) : Result<void>{};
    }
    return {};
}

Result<void> NewTree::fill(const IndexEntry& entry, TreeWire& wire)
{
    const auto [parent, name] = splitLast(entry.path);
    const auto folder = openBeneath(m_next, parent, O_RDONLY | O_DIRECTORY);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    const Fd file(
        ::openat(folder->get(), name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.valid() && errno != EEXIST) // renamed and met twice in a living tree
        return failErrno(entry.path);
    Sha256 hash;
    const auto written = wire.takeContent([&](std::span<const std::byte> bytes) -> Result<void> {
        hash.add(bytes);
        m_bytes += bytes.size();
        return file.valid() ? writeWhole(file.get(), bytes, entry.path) : Result<void>{};
    });
    if (!written)
        return written;
    const auto sum = wire.take();
    if (!sum)
        return tl::unexpected<Error>(sum.error());
    const auto arrived = hash.finish();
    if (*sum != arrived || (!entry.sha256.empty() && entry.sha256 != arrived))
        return fail(ErrorKind::TransferDamaged, entry.path);
    ++m_files;
    return file.valid() ? dress(file.get(), entry) : Result<void>{};
}

Result<void> NewTree::dressFolders(const std::vector<IndexEntry>& entries) const
{
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->kind != IndexEntry::Kind::Folder)
            continue;
        const auto folder = openBeneath(m_next, entry->path, O_RDONLY | O_DIRECTORY);
        if (!folder)
            return tl::unexpected<Error>(folder.error());
        if (auto dressed = dress(folder->get(), *entry); !dressed)
            return dressed;
    }
    return {};
}

Json NewTree::came() const
{
    return {{"files", m_files}, {"bytes", m_bytes}};
}

Result<void> NewTree::dress(int fd, const IndexEntry& entry) const
{
    const timespec stamps[2] = {timeOf(entry.mtime), timeOf(entry.mtime)};
    if (::fchown(fd, m_owner, m_owner) != 0 || ::fchmod(fd, entry.mode) != 0 || ::futimens(fd, stamps) != 0)
        return failErrno(entry.path);
    return {};
}

Result<void> NewTree::makeLink(int folder, const std::string& name, const IndexEntry& entry) const
{
    const timespec stamps[2] = {timeOf(entry.mtime), timeOf(entry.mtime)};
    if (::symlinkat(entry.target.c_str(), folder, name.c_str()) != 0)
        return errno == EEXIST ? Result<void>{} : failErrno(entry.path);
    if (::fchownat(folder, name.c_str(), m_owner, m_owner, AT_SYMLINK_NOFOLLOW) != 0
        || ::utimensat(folder, name.c_str(), stamps, AT_SYMLINK_NOFOLLOW) != 0)
        return failErrno(entry.path);
    return {};
}

Result<void> NewTree::makeGiant(int folder, const std::string& name, const IndexEntry& entry) const
{
    const Fd file(::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.valid())
        return errno == EEXIST ? Result<void>{} : failErrno(entry.path);
    if (::ftruncate(file.get(), static_cast<off_t>(entry.size)) != 0)
        return failErrno(entry.path);
    return dress(file.get(), entry);
}

Result<void> NewTree::keepFile(int folder, const std::string& name, const IndexEntry& entry) const
{
    if (::linkat(m_old, entry.path.c_str(), folder, name.c_str(), 0) != 0)
        return errno == EEXIST ? Result<void>{} : failErrno(entry.path);
    struct stat status {
    };
    const auto file = openRegularBeneath(m_next, entry.path, status);
    if (!file)
        return tl::unexpected<Error>(file.error());
    return dress(file->get(), entry);
}

} // namespace pupitre
