// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See reserve.h. Shrinking in small steps rather than removing the file: what a student's process could
// snatch in between stays small, and the rest remains for the next mark.
#include "core/agent/course/reserve.h"

#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/smallfile.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
constexpr std::int64_t reservePieceBytes =
    64 * 1024; // room for a file, its folder's block and the file system's own

Result<Fd> openReserve(const StateTree& tree, int flags)
{
    Fd file(::open(tree.reserve().c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, 0600));
    if (!file.valid())
        return failErrno(tree.reserve().string());
    return file;
}

/// False where nothing is left to give.
bool giveUpPiece(const StateTree& tree)
{
    const auto file = openReserve(tree, 0);
    struct stat status {
    };
    if (!file || ::fstat(file->get(), &status) != 0 || status.st_size < reservePieceBytes)
        return false;
    return ::ftruncate(file->get(), status.st_size - reservePieceBytes) == 0;
}
} // namespace

Result<void> keepReserve(const StateTree& tree)
{
    if (auto made = makeFolders(tree.root()); !made)
        return made;
    const auto file = openReserve(tree, O_CREAT);
    if (!file)
        return tl::unexpected(file.error());
    struct stat status {
    };
    if (::fstat(file->get(), &status) != 0)
        return failErrno(tree.reserve().string());
    if (status.st_size >= reserveBytes)
        return {};
    if (const int number = ::posix_fallocate(file->get(), 0, reserveBytes); number != 0)
        return tl::unexpected(errnoError(number, tree.reserve().string()));
    return {};
}

Result<void> withReserve(const StateTree& tree, const std::function<Result<void>()>& write)
{
    auto outcome = write();
    while (!outcome && outcome.error().kind == ErrorKind::DiskFull && giveUpPiece(tree))
        outcome = write();
    return outcome;
}

} // namespace pupitre
