// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two walks: the first records modes before anything is changed, and only once; the second takes over and
// hashes.
#include "core/agent/seats/settle.h"

#include "core/agent/seats/holes.h"
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

constexpr std::size_t othersLimit = std::size_t{1} << 30;

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

/// What there is to hash, by path: the same tree is read in the same order whenever it is.
struct FoundFile {
    ManifestEntry entry;
    bool mayHaveHoles = false;
};

/// Folders and links become the account's on the way; files are gathered for takeFile().
Result<std::vector<FoundFile>> takeFolders(int files)
{
    std::vector<FoundFile> found;
    const auto walked = walkBeneath(files, [&](const WalkEntry& entry) -> Result<WalkStep> {
        if (S_ISREG(entry.status.st_mode)) {
            found.push_back({{entry.path, {}, 0}, entry.status.st_blocks * 512 < entry.status.st_size});
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
    std::ranges::sort(found, {}, [](const FoundFile& file) -> const std::string& { return file.entry.path; });
    return found;
}

/// The files to hash. Those whose holes are too many are taken over and recorded in OTHERS instead.
Result<std::vector<ManifestEntry>> withoutGiants(int files, const std::string& folder,
                                                 std::vector<FoundFile> found)
{
    std::vector<ManifestEntry> entries;
    std::vector<OtherEntry> giants;
    std::uint64_t holes = 0;
    for (auto& one : found) {
        struct stat status {
        };
        if (one.mayHaveHoles) {
            const auto fd = openRegularBeneath(files, one.entry.path, status);
            if (!fd)
                return tl::unexpected<Error>(fd.error());
            const auto more = holesIn(fd->get(), status);
            if (more > holesRead - holes) {
                if (::fchown(fd->get(), 0, 0) != 0
                    || ::fchmod(fd->get(), (status.st_mode & 0777) | 0600) != 0)
                    return failErrno(one.entry.path);
                giants.push_back({one.entry.path, OtherEntry::Kind::Sparse, status.st_mode & 0777, {}});
                continue;
            }
            holes += more;
        }
        entries.push_back(std::move(one.entry));
    }
    if (giants.empty())
        return entries;
    auto text = readFile(folder + "/OTHERS", othersLimit);
    const auto lines = toOthersText(std::move(giants));
    if (text && text->find(lines) == std::string::npos) // a run before us may have got this far
        if (auto written = writeFileAtomically(folder + "/OTHERS", *text + lines); !written)
            return tl::unexpected<Error>(written.error());
    if (!text)
        return tl::unexpected<Error>(text.error());
    return entries;
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
    auto found = takeFolders(files->get());
    if (!found)
        return tl::unexpected<Error>(found.error());
    auto entries = withoutGiants(files->get(), folder, *std::move(found));
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
