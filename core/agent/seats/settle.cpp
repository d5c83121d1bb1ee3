// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two walks: the first records modes before anything is changed, and only once; the second takes over and
// hashes.
#include "core/agent/seats/settle.h"

#include "core/agent/system/errnoerror.h"
#include "core/agent/system/parallel.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <fcntl.h>
#include <mutex>

namespace pupitre
{

namespace
{

/// OTHERS that is there was written before the modes were changed: it is the true one.
Result<void> recordOthers(int files, const std::string& folder)
{
    if (pupitre::exists(folder + "/OTHERS"))
        return {};
    std::vector<OtherEntry> others;
    const auto walked = walkBeneath(files, [&](const WalkEntry& entry) -> Result<WalkStep> {
        if (auto other = otherEntryOf(entry))
            others.push_back(*std::move(other));
        return WalkStep::Descend;
    });
    if (!walked)
        return walked;
    return writeFileAtomically(folder + "/OTHERS", toOthersText(std::move(others)));
}

/// Folders and links become the account's on the way; files are gathered for takeFile().
Result<std::vector<ManifestEntry>> takeFolders(int files)
{
    std::vector<ManifestEntry> found;
    const auto walked = walkBeneath(files, [&](const WalkEntry& entry) -> Result<WalkStep> {
        if (S_ISREG(entry.status.st_mode)) {
            found.push_back({entry.path, {}, 0});
            return WalkStep::Descend;
        }
        if (::fchownat(entry.folder, entry.name.c_str(), 0, 0, AT_SYMLINK_NOFOLLOW) != 0)
            return failErrno(entry.path);
        const auto mode = (entry.status.st_mode & 0777) | 0700;
        if (S_ISDIR(entry.status.st_mode) && ::fchmodat(entry.folder, entry.name.c_str(), mode, 0) != 0)
            return failErrno(entry.path);
        return WalkStep::Descend;
    });
    if (!walked)
        return tl::unexpected<Error>(walked.error());
    return found;
}

Result<void> takeFile(int files, ManifestEntry& entry)
{
    struct stat status {
    };
    const auto fd = openRegularBeneath(files, entry.path, status);
    if (!fd)
        return tl::unexpected<Error>(fd.error());
    const auto mode = (status.st_mode & 0777) | 0600;
    if ((status.st_uid != 0 || status.st_gid != 0) && ::fchown(fd->get(), 0, 0) != 0)
        return failErrno(entry.path);
    if ((status.st_mode & 07777) != mode && ::fchmod(fd->get(), mode) != 0)
        return failErrno(entry.path);
    thread_local std::vector<std::byte> buffer(256 * 1024);
    Sha256 hash;
    for (;;) {
        const ssize_t n = ::read(fd->get(), buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failErrno(entry.path);
        if (n == 0)
            break;
        hash.add(std::span(buffer.data(), static_cast<std::size_t>(n)));
        entry.size += static_cast<std::uint64_t>(n);
    }
    entry.sha256 = hash.finish();
    return {};
}

} // namespace

Result<TreeTotals> settleTree(const std::string& folder, std::size_t threads)
{
    const auto files = openFolder(folder + "/files");
    if (!files)
        return tl::unexpected<Error>(files.error());
    if (auto recorded = recordOthers(files->get(), folder); !recorded)
        return tl::unexpected<Error>(recorded.error());
    if (::fchown(files->get(), 0, 0) != 0 || ::fchmod(files->get(), 0700) != 0)
        return failErrno(folder);
    auto entries = takeFolders(files->get());
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    std::mutex guard;
    Result<void> outcome;
    forEachInParallel(entries->size(), threads, [&](std::size_t i) {
        if (auto taken = takeFile(files->get(), (*entries)[i]); !taken) {
            const std::lock_guard hold(guard);
            outcome = std::move(taken);
        }
    });
    if (!outcome)
        return tl::unexpected<Error>(outcome.error());
    return writeManifest(folder, std::move(*entries));
}

} // namespace pupitre
