// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Locks are taken on an open file description, so two threads of one process exclude each other as well.
#include "core/agent/system/filelock.h"

#include "core/agent/system/errnoerror.h"

#include <fcntl.h>
#include <sys/file.h>
#include <thread>

namespace pupitre
{

Result<FileLock> FileLock::tryTake(const std::filesystem::path& path)
{
    Fd fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.valid())
        return failErrno(path.string());
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) == 0)
        return FileLock(std::move(fd));
    if (errno == EWOULDBLOCK)
        return fail(ErrorKind::Busy, path.string());
    return failErrno(path.string());
}

Result<FileLock> FileLock::take(const std::filesystem::path& path, std::chrono::milliseconds limit,
                                std::stop_token stop)
{
    // A blocking flock() cannot be given a limit without signals; 10 ms is below what a person or a lesson
    // notices.
    const auto until = std::chrono::steady_clock::now() + limit;
    for (;;) {
        auto lock = tryTake(path);
        if (lock || lock.error().kind != ErrorKind::Busy || std::chrono::steady_clock::now() >= until)
            return lock;
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, path.string());
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

} // namespace pupitre
