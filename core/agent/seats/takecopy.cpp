// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One pass: each file is read once, hashed and written.
#include "core/agent/seats/takecopy.h"

#include "core/agent/seats/holes.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <fcntl.h>
#include <utility>

namespace pupitre
{

namespace
{

constexpr std::size_t shownPath = 80; // a student may make it as long as they like

class LivingCopy final
{
public:
    LivingCopy(int to, const TreeLimit& limit) : m_to(to), m_left(limit.bytes), m_filesLeft(limit.files) {}

    Result<WalkStep> copy(const WalkEntry& entry)
    {
        if (m_filesLeft-- == 0)
            return fail(ErrorKind::QuotaExceeded, entry.path.substr(0, shownPath), "files");
        if (entry.tooDeep) // a hand-in that lacks what is below would be none
            return fail(ErrorKind::TooLarge, entry.path.substr(0, shownPath), "depth");
        if (auto other = otherEntryOf(entry))
            m_others.push_back(*std::move(other));
        if (S_ISDIR(entry.status.st_mode)) {
            const auto mode = (entry.status.st_mode & 0777) | 0700;
            if (::mkdirat(m_to, entry.path.c_str(), mode) != 0 && errno != EEXIST) // renamed and met twice
                return failErrno(entry.path);
        }
        if (S_ISREG(entry.status.st_mode))
            if (auto copied = file(entry); !copied)
                return tl::unexpected<Error>(copied.error());
        return WalkStep::Descend;
    }

    /// What the copy has, once.
    std::vector<OtherEntry> takeOthers() { return std::exchange(m_others, {}); }
    std::vector<ManifestEntry> takeEntries() { return std::exchange(m_entries, {}); }

private:
    Result<void> file(const WalkEntry& entry)
    {
        struct stat status {
        };
        const auto from = openRegularBeneath(entry.folder, entry.name, status);
        if (!from)
            return {}; // gone, or no longer a file
        m_holes += std::min(holesIn(from->get(), status), holesRead + 1);
        if (m_holes > holesRead)
            return fail(ErrorKind::QuotaExceeded, entry.path);
        const Fd to(::openat(m_to, entry.path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                             (status.st_mode & 0777) | 0600));
        if (!to.valid() && (errno == EEXIST || errno == ENOENT || errno == ENOTDIR))
            return {}; // its folder was renamed meanwhile: met twice, or met under a name that is no more
        if (!to.valid())
            return failErrno(entry.path);
        ManifestEntry line{entry.path, {}, 0};
        if (auto copied = content(from->get(), to.get(), line); !copied)
            return copied;
        m_entries.push_back(std::move(line));
        return {};
    }

    Result<void> content(int from, int to, ManifestEntry& line)
    {
        Sha256 hash;
        for (;;) {
            const ssize_t n = ::read(from, m_buffer.data(), m_buffer.size());
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return failErrno(line.path);
            if (n == 0)
                break;
            const auto got = static_cast<std::uint64_t>(n);
            if (got > m_left) // counted as read: a sparse file is as large as it says
                return fail(ErrorKind::QuotaExceeded, line.path);
            m_left -= got;
            line.size += got;
            hash.add(std::span(m_buffer.data(), got));
            for (ssize_t done = 0; done < n;) {
                const ssize_t put = ::write(to, m_buffer.data() + done, static_cast<std::size_t>(n - done));
                if (put < 0 && errno != EINTR)
                    return failErrno(line.path);
                done += put > 0 ? put : 0;
            }
        }
        line.sha256 = hash.finish();
        return {};
    }

    int m_to;
    std::uint64_t m_left;
    std::uint64_t m_filesLeft;
    std::uint64_t m_holes = 0;
    std::vector<OtherEntry> m_others;
    std::vector<ManifestEntry> m_entries;
    std::vector<std::byte> m_buffer = std::vector<std::byte>(256 * 1024);
};

} // namespace

Result<TreeTotals> takeCopy(const std::string& workspace, const std::string& folder, const TreeLimit& limit)
{
    const auto from = openFolder(workspace);
    if (!from)
        return tl::unexpected<Error>(from.error());
    if (auto made = makeFolders(folder + "/files"); !made)
        return tl::unexpected<Error>(made.error());
    const auto to = openFolder(folder + "/files");
    if (!to)
        return tl::unexpected<Error>(to.error());
    LivingCopy copy(to->get(), limit);
    if (auto walked = walkBeneath(from->get(), [&](const WalkEntry& entry) { return copy.copy(entry); });
        !walked)
        return tl::unexpected<Error>(walked.error());
    if (auto recorded = writeFileAtomically(folder + "/OTHERS", toOthersText(copy.takeOthers())); !recorded)
        return tl::unexpected<Error>(recorded.error());
    if (::syncfs(to->get()) != 0) // a receipt must not outlive its files
        return failErrno(folder);
    return writeManifest(folder, copy.takeEntries());
}

} // namespace pupitre
