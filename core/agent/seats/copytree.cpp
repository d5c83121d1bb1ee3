// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A walk over the source; each entry is made under the same relative path of the target.
#include "core/agent/seats/copytree.h"

#include "core/agent/seats/filecopy.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"

#include <array>
#include <climits>
#include <fcntl.h>
#include <vector>

namespace pupitre
{

namespace
{

class TreeCopy final
{
public:
    TreeCopy(int to, uid_t owner) : m_to(to), m_owner(owner) {}

    Result<WalkStep> copy(const WalkEntry& entry)
    {
        Result<void> made;
        if (S_ISDIR(entry.status.st_mode))
            made = folder(entry);
        else if (S_ISREG(entry.status.st_mode))
            made = file(entry);
        else if (S_ISLNK(entry.status.st_mode))
            made = link(entry);
        if (!made)
            return tl::unexpected<Error>(made.error());
        return WalkStep::Descend;
    }

    /// Folders get their modes and times last: filling them changes the times, and may need more than the
    /// modes allow.
    Result<void> finish()
    {
        for (auto entry = m_folders.rbegin(); entry != m_folders.rend(); ++entry)
            if (auto done = dress(*entry); !done)
                return done;
        return {};
    }

private:
    Result<void> folder(const WalkEntry& entry)
    {
        if (::mkdirat(m_to, entry.path.c_str(), 0700) != 0)
            return failErrno(entry.path);
        m_folders.push_back(entry);
        return {};
    }

    Result<void> dress(const WalkEntry& entry)
    {
        const auto made = openBeneath(m_to, entry.path, O_RDONLY | O_DIRECTORY);
        if (!made)
            return tl::unexpected<Error>(made.error());
        const timespec times[2] = {entry.status.st_mtim, entry.status.st_mtim};
        if (::fchown(made->get(), m_owner, m_owner) != 0
            || ::fchmod(made->get(), (entry.status.st_mode & 0777) | 0700) != 0
            || ::futimens(made->get(), times) != 0)
            return failErrno(entry.path);
        return {};
    }

    Result<void> file(const WalkEntry& entry)
    {
        struct stat status {
        };
        const auto from = openRegularBeneath(entry.folder, entry.name, status);
        if (!from)
            return tl::unexpected<Error>(from.error());
        const auto mode = (status.st_mode & 0777) | 0600; // exact: the worker's umask is 0
        const Fd to(
            ::openat(m_to, entry.path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
        if (!to.valid())
            return failErrno(entry.path);
        if (status.st_size > 0)
            if (auto copied = m_content.copy(from->get(), to.get(),
                                             static_cast<std::uint64_t>(status.st_size), entry.path);
                !copied)
                return copied;
        const timespec times[2] = {status.st_mtim, status.st_mtim};
        if (::fchown(to.get(), m_owner, m_owner) != 0 || ::futimens(to.get(), times) != 0)
            return failErrno(entry.path);
        return {};
    }

    Result<void> link(const WalkEntry& entry)
    {
        std::array<char, PATH_MAX> target{};
        const ssize_t n = ::readlinkat(entry.folder, entry.name.c_str(), target.data(), target.size() - 1);
        if (n < 0)
            return failErrno(entry.path);
        if (::symlinkat(target.data(), m_to, entry.path.c_str()) != 0
            || ::fchownat(m_to, entry.path.c_str(), m_owner, m_owner, AT_SYMLINK_NOFOLLOW) != 0)
            return failErrno(entry.path);
        return {};
    }

    int m_to;
    uid_t m_owner;
    ContentCopy m_content;
    std::vector<WalkEntry> m_folders;
};

} // namespace

Result<void> copyTree(int from, int to, uid_t owner)
{
    TreeCopy copy(to, owner);
    if (auto walked = walkBeneath(from, [&](const WalkEntry& entry) { return copy.copy(entry); }); !walked)
        return walked;
    if (auto finished = copy.finish(); !finished)
        return finished;
    if (::fchown(to, owner, owner) != 0 || ::fchmod(to, 0700) != 0)
        return failErrno("workspace");
    return {};
}

} // namespace pupitre
