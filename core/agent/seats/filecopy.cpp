// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// FICLONE, copy_file_range, read/write: the first that this pair of files supports.
#include "core/agent/seats/filecopy.h"

#include "core/agent/system/errnoerror.h"

#include <linux/fs.h>
#include <memory>
#include <sys/ioctl.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

Result<void> readAndWrite(int from, int to, const std::string& name)
{
    constexpr std::size_t size = 256 * 1024;
    const auto buffer = std::make_unique<char[]>(size);
    for (;;) {
        const ssize_t got = ::read(from, buffer.get(), size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failErrno(name);
        if (got == 0)
            return {};
        for (ssize_t done = 0; done < got;) {
            const ssize_t n = ::write(to, buffer.get() + done, static_cast<std::size_t>(got - done));
            if (n < 0 && errno != EINTR)
                return failErrno(name);
            done += n > 0 ? n : 0;
        }
    }
}

} // namespace

Result<void> copyContent(int from, int to, const std::string& name)
{
    if (::ioctl(to, FICLONE, from) == 0)
        return {};
    bool moved = false;
    for (;;) {
        const ssize_t n = ::copy_file_range(from, nullptr, to, nullptr, std::size_t{1} << 30, 0);
        if (n > 0) {
            moved = true;
            continue;
        }
        if (n == 0 && moved)
            return {};
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && (errno == ENOSPC || errno == EDQUOT || errno == EIO))
            return failErrno(name);
        return readAndWrite(from, to,
                            name); // 0 at once: an empty file, or a file system that lies about sizes
    }
}

} // namespace pupitre
