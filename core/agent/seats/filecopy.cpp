// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// FICLONE, copy_file_range, read/write: the first that this pair of files supports.
#include "core/agent/seats/filecopy.h"

#include "core/agent/seats/holes.h"
#include "core/agent/system/errnoerror.h"

#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::size_t bufferSize = 128 * 1024;
constexpr std::uint64_t smallFile =
    64 * 1024; // below this two calls (read, write) beat the kernel's set-up of a splice

Result<void> readAndWrite(int from, int to, std::vector<char>& buffer, const std::string& name)
{
    buffer.resize(bufferSize);
    for (;;) {
        const ssize_t got = ::read(from, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failErrno(name);
        for (ssize_t done = 0; done < got;) {
            const ssize_t n = ::write(to, buffer.data() + done, static_cast<std::size_t>(got - done));
            if (n < 0 && errno != EINTR)
                return failErrno(name);
            done += n > 0 ? n : 0;
        }
        if (static_cast<std::size_t>(got) < buffer.size()) // nobody is changing it: a short read is its end
            return {};
    }
}

/// Only what is there: a copy of holes would fill the disk.
Result<void> copyPieces(int from, int to, std::uint64_t size, const std::string& name)
{
    for (off_t at = 0;;) {
        at = ::lseek(from, at, SEEK_DATA);
        if (at < 0 && errno == ENXIO)
            break; // a hole to the end
        const off_t end = at < 0 ? at : ::lseek(from, at, SEEK_HOLE);
        if (end < 0)
            return failErrno(name);
        for (off_t put = at; at < end;) {
            const ssize_t n = ::copy_file_range(from, &at, to, &put, static_cast<std::size_t>(end - at), 0);
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return failErrno(name);
            if (n == 0)
                break; // shorter than it was
        }
        if (at < end)
            break;
    }
    return ::ftruncate(to, static_cast<off_t>(size)) == 0 ? Result<void>{} : failErrno(name);
}

} // namespace

Result<void> ContentCopy::copy(int from, int to, std::uint64_t size, const std::string& name)
{
    if (m_reflinks && ::ioctl(to, FICLONE, from) == 0)
        return {};
    m_reflinks = false;
    if (size < smallFile)
        return readAndWrite(from, to, m_buffer, name);
    struct stat status {
    };
    if (::fstat(from, &status) == 0 && isMostlyHoles(status))
        return copyPieces(from, to, size, name);
    for (std::uint64_t copied = 0; copied < size;) {
        const ssize_t n = ::copy_file_range(from, nullptr, to, nullptr, size - copied, 0);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && (errno == ENOSPC || errno == EDQUOT || errno == EIO))
            return failErrno(name);
        if (n <= 0) // between two file systems, or one that lies about sizes; both stand where we stopped
            return readAndWrite(from, to, m_buffer, name);
        copied += static_cast<std::uint64_t>(n);
    }
    return {};
}

} // namespace pupitre
