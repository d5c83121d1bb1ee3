// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See boxfolder.h.
#include "core/agent/packing/boxfolder.h"

#include "core/agent/system/errnoerror.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>

namespace pupitre
{

Result<Fd> openInBox(int folder, const std::string& path, int flags)
{
    open_how how{};
    how.flags = static_cast<unsigned>(flags | O_CLOEXEC | O_NOFOLLOW);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    for (int attempt = 0;; ++attempt) {
        Fd fd(static_cast<int>(::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof how)));
        if (fd.valid())
            return fd;
        if (errno != EAGAIN || attempt == 16) // EAGAIN: something was renamed meanwhile (openat2(2))
            return failErrno(path);
    }
}

Result<Fd> openRequested(const std::string& path)
{
    const bool absolute = path.starts_with('/');
    const Fd start(::open(absolute ? "/" : ".", O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!start.valid())
        return failErrno(path);
    const auto below =
        absolute ? path.substr(path.find_first_not_of('/') == std::string::npos ? path.size()
                                                                                : path.find_first_not_of('/'))
                 : path;
    return openInBox(start.get(), below.empty() ? "." : below, O_RDONLY | O_DIRECTORY);
}

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::string nameOf(const std::string& path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

} // namespace pupitre
