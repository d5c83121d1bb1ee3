// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// openat2 and the walk. Each folder is opened relative to its parent's descriptor, so nothing renamed or
// linked meanwhile can lead out of the tree.
#include "core/agent/system/beneath.h"

#include "core/agent/system/errnoerror.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <memory>
#include <string_view>
#include <sys/syscall.h>

namespace pupitre
{

namespace
{

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

using Visit = std::function<Result<WalkStep>(const WalkEntry&)>;

bool isDotOrDotDot(std::string_view name)
{
    return name == "." || name == "..";
}

/// Says whether the walk goes on.
Result<WalkStep> walkFolder(Fd folder, const std::string& prefix, int depth, const Visit& visit)
{
    OpenFolder entries(::fdopendir(folder.get()));
    if (!entries)
        return failErrno(prefix);
    const int fd = folder.release(); // closedir() closes it
    WalkEntry entry;
    entry.folder = fd;
    while (const dirent* found = ::readdir(entries.get())) {
        if (isDotOrDotDot(found->d_name))
            continue;
        entry.name = found->d_name;
        entry.path = prefix.empty() ? entry.name : prefix + "/" + entry.name;
        if (::fstatat(fd, found->d_name, &entry.status, AT_SYMLINK_NOFOLLOW) != 0)
            continue; // vanished meanwhile
        const bool isFolder = S_ISDIR(entry.status.st_mode);
        entry.tooDeep = isFolder && (depth + 1 >= maxWalkDepth || entry.path.size() > maxWalkPath);
        const auto step = visit(entry);
        if (!step)
            return tl::unexpected<Error>(step.error());
        if (*step == WalkStep::End)
            return step;
        if (*step == WalkStep::Skip || !isFolder || entry.tooDeep)
            continue;
        auto inner = openBeneath(fd, entry.name, O_RDONLY | O_DIRECTORY);
        if (!inner)
            continue; // replaced by a link, a mount point, or gone; unreadable folders are the visitor's to
                      // report
        auto walked = walkFolder(std::move(*inner), entry.path, depth + 1, visit);
        if (!walked || *walked == WalkStep::End)
            return walked;
    }
    return WalkStep::Descend;
}

} // namespace

Result<Fd> openFolder(const std::filesystem::path& path)
{
    Fd fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.valid())
        return failErrno(path.string());
    return fd;
}

Result<Fd> openBeneath(int folder, const std::string& path, int flags, unsigned mode)
{
    open_how how{};
    how.flags = static_cast<unsigned>(flags | O_CLOEXEC | O_NOFOLLOW);
    how.mode = mode;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV;
    for (int attempt = 0;; ++attempt) {
        Fd fd(static_cast<int>(::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof how)));
        if (fd.valid())
            return fd;
        if (errno != EAGAIN
            || attempt == 16) // EAGAIN: something was renamed while the kernel looked (openat2(2))
            return failErrno(path);
    }
}

Result<Fd> openRegularBeneath(int folder, const std::string& path, struct stat& status)
{
    auto fd = openBeneath(folder, path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!fd)
        return fd;
    if (::fstat(fd->get(), &status) != 0)
        return failErrno(path);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorKind::UnsafePath, path);
    return fd;
}

Result<void> walkBeneath(int root, const Visit& visit)
{
    auto start =
        openBeneath(root, ".", O_RDONLY | O_DIRECTORY); // an own descriptor: readdir moves its offset
    if (!start)
        return tl::unexpected<Error>(start.error());
    return walkFolder(std::move(*start), {}, 0, visit).map([](WalkStep) {});
}

} // namespace pupitre
