// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Locks are taken on an open file description, so two threads of one process exclude each other as well. A
// blocking flock() can be given neither a limit nor a stop; who waits is woken by the holder's closing of the
// file instead.
#include "core/agent/system/filelock.h"

#include "core/agent/system/errnoerror.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
using std::chrono::milliseconds;

/// Nobody wakes us where the holder runs on another machine (NFS), or was killed: the kernel then tells of
/// the closed file just before it frees the lock.
constexpr milliseconds lockLookAgain{250};

Result<Fd> openLockFile(const std::filesystem::path& path)
{
    Fd fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.valid())
        return failErrno(path.string());
    return fd;
}

bool isStillThere(const Fd& fd, const std::filesystem::path& path)
{
    struct stat ours {
    };
    struct stat there {
    };
    return ::fstat(fd.get(), &ours) == 0 && ::lstat(path.c_str(), &there) == 0 && ours.st_ino == there.st_ino
           && ours.st_dev == there.st_dev;
}

/// Rings when somebody closes the file, or on stop.
class Bell
{
public:
    Bell(const std::filesystem::path& path, const std::stop_token& stop)
        : m_closed(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)),
          m_stopped(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
          m_onStop(stop, [this] { ::eventfd_write(m_stopped.get(), 1); })
    {
        ::inotify_add_watch(m_closed.get(), path.c_str(), IN_CLOSE_WRITE);
    }
    void wait(milliseconds atMost) const
    {
        std::array<pollfd, 2> waits{{{m_closed.get(), POLLIN, 0}, {m_stopped.get(), POLLIN, 0}}};
        ::poll(waits.data(), waits.size(),
               static_cast<int>(atMost.count())); // of what is -1, nothing is heard
        std::array<char, 4096> events{};
        while (::read(m_closed.get(), events.data(), events.size()) > 0) {
        }
    }

private:
    Fd m_closed;
    Fd m_stopped;
    std::stop_callback<std::function<void()>> m_onStop;
};
} // namespace

FileLock::~FileLock()
{
    if (m_fd.valid())
        ::flock(m_fd.get(), LOCK_UN); // before it is closed, which is what wakes those who wait
}

Result<FileLock> FileLock::tryTake(const std::filesystem::path& path)
{
    return take(path, milliseconds{0});
}

Result<FileLock> FileLock::take(const std::filesystem::path& path, milliseconds limit, std::stop_token stop)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    auto fd = openLockFile(path);
    std::optional<Bell> bell;
    while (fd) {
        if (::flock(fd->get(), LOCK_EX | LOCK_NB) == 0) {
            if (isStillThere(*fd, path))
                return FileLock(std::move(*fd));
            fd = openLockFile(path); // it was removed while we waited, and may be there anew
            bell.reset();
            continue;
        }
        if (errno != EWOULDBLOCK)
            return failErrno(path.string());
        const auto left = std::chrono::ceil<milliseconds>(until - std::chrono::steady_clock::now());
        if (left <= milliseconds{0})
            return fail(ErrorKind::Busy, path.string());
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, path.string());
        if (!bell)
            bell.emplace(path, stop); // and try once more: it may have been freed meanwhile
        else
            bell->wait(std::min(left, lockLookAgain));
    }
    return tl::unexpected(fd.error());
}

} // namespace pupitre
