// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See look.h. The way to the workspace is the account's and is opened first; from there on everything is
// asked with the student's rights, relative to that descriptor.
#include "core/agent/seats/look.h"

#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"

#include <algorithm>
#include <array>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <string_view>
#include <sys/fsuid.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

/// What this thread asks of file systems while it lives it asks as `owner`, whose rights are all it has then:
/// the kernel takes the capabilities over files away with the id.
class AsStudent final
{
public:
    explicit AsStudent(uid_t owner) : m_gid(::setfsgid(owner)), m_uid(::setfsuid(owner)), m_owner(owner) {}
    ~AsStudent()
    {
        ::setfsuid(static_cast<uid_t>(m_uid));
        ::setfsgid(static_cast<gid_t>(m_gid));
    }
    AsStudent(const AsStudent&) = delete;
    AsStudent& operator=(const AsStudent&) = delete;

    /// Neither call says whether it worked; asking for an id that none has tells the present one.
    [[nodiscard]] bool holds() const
    {
        return static_cast<uid_t>(::setfsuid(static_cast<uid_t>(-1))) == m_owner
               && static_cast<gid_t>(::setfsgid(static_cast<gid_t>(-1))) == m_owner;
    }

private:
    int m_gid;
    int m_uid;
    uid_t m_owner;
};

struct CloseListing {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

/// What a student made of a path is no fault of the place: said in the words that fit.
Error lookError(Error error, const std::string& path)
{
    if (error.kind == ErrorKind::LinkRefused)
        error.kind = ErrorKind::UnsafePath;
    error.subject = path;
    return error;
}

std::string beginningOfTarget(int folder, const char* name)
{
    std::array<char, longestTarget> target{};
    const ssize_t length = ::readlinkat(folder, name, target.data(), target.size());
    return length < 0 ? std::string() : std::string(target.data(), static_cast<std::size_t>(length));
}

WorkEntry workEntryOf(int folder, const char* name, const struct stat& status)
{
    WorkEntry entry;
    entry.name = name;
    entry.at = Instant(std::chrono::seconds{status.st_mtim.tv_sec});
    if (S_ISDIR(status.st_mode)) {
        entry.kind = WorkEntryKind::Folder;
    } else if (S_ISREG(status.st_mode)) {
        entry.kind = WorkEntryKind::File;
        entry.bytes = static_cast<std::uint64_t>(std::max<off_t>(0, status.st_size));
    } else if (S_ISLNK(status.st_mode)) {
        entry.kind = WorkEntryKind::Link;
        entry.target = beginningOfTarget(folder, name);
    } else {
        entry.kind = WorkEntryKind::Other;
    }
    return entry;
}

Result<WorkListing> listFolder(Fd folder, const std::string& path)
{
    const std::unique_ptr<DIR, CloseListing> listing(::fdopendir(folder.get()));
    if (!listing)
        return failErrno(path);
    const int fd = folder.release(); // closedir() closes it
    WorkListing found;
    while (const dirent* one = ::readdir(listing.get())) {
        const std::string_view name(one->d_name);
        if (name == "." || name == "..")
            continue;
        if (found.entries.size() == mostListed) {
            if (found.more == mostCounted) {
                found.moreAtLeast = true;
                break;
            }
            ++found.more;
            continue;
        }
        struct stat status {
        };
        if (::fstatat(fd, one->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0) // else it vanished meanwhile
            found.entries.push_back(workEntryOf(fd, one->d_name, status));
    }
    std::ranges::sort(found.entries, {}, &WorkEntry::name);
    return found;
}

/// Found first, without being opened (O_PATH), and opened through that descriptor only if it is a regular
/// file: whatever the name becomes meanwhile, no FIFO and no device is ever opened.
Result<Fd> openFile(int root, const std::string& path, struct stat& status)
{
    const auto found = openBeneath(root, path, O_PATH);
    if (!found)
        return tl::unexpected(found.error());
    if (::fstat(found->get(), &status) != 0)
        return failErrno(path);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorKind::UnsafePath, path);
    const std::string again = "/proc/self/fd/" + std::to_string(found->get());
    Fd file(::open(again.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (!file.valid() && errno == EWOULDBLOCK) // somebody has a lease on it (fcntl(2)) and keeps us waiting
        return fail(ErrorKind::Busy, path);
    if (!file.valid())
        return failErrno(path);
    return file;
}

/// What is there when it is read, which may be more or less than was said a moment ago.
Result<LookedFile> readWhole(int file, const std::string& path, std::uint64_t size, std::uint64_t most)
{
    LookedFile looked{size, {}};
    if (size > most)
        return looked;
    std::string bytes(static_cast<std::size_t>(most) + 1, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t n = ::read(file, bytes.data() + filled, bytes.size() - filled);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failErrno(path);
        if (n == 0)
            break;
        filled += static_cast<std::size_t>(n);
    }
    looked.size = filled;
    if (filled > most) // it grew
        return looked;
    bytes.resize(filled);
    looked.bytes = std::move(bytes);
    return looked;
}

} // namespace

Result<WorkListing> listWork(const std::string& workspace, const std::string& path, uid_t owner)
{
    const auto root = openFolder(workspace);
    if (!root)
        return tl::unexpected<Error>(root.error());
    const AsStudent student(owner);
    if (!student.holds())
        return fail(ErrorKind::NotPermitted, path, "setfsuid");
    auto folder = openBeneath(root->get(), path.empty() ? "." : path, O_RDONLY | O_DIRECTORY);
    if (!folder)
        return tl::unexpected<Error>(lookError(folder.error(), path));
    return listFolder(std::move(*folder), path);
}

Result<LookedFile> readWork(const std::string& workspace, const std::string& path, uid_t owner,
                            std::uint64_t most)
{
    const auto root = openFolder(workspace);
    if (!root)
        return tl::unexpected<Error>(root.error());
    const AsStudent student(owner);
    if (!student.holds())
        return fail(ErrorKind::NotPermitted, path, "setfsuid");
    struct stat status {
    };
    const auto file = openFile(root->get(), path, status);
    if (!file)
        return tl::unexpected<Error>(lookError(file.error(), path));
    return readWhole(file->get(), path, static_cast<std::uint64_t>(std::max<off_t>(0, status.st_size)), most);
}

} // namespace pupitre
