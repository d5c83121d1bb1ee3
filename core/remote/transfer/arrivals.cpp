// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/transfer/arrivals.h"

#include "core/domain/writeerror.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
/// Of this process alone: another may be fetching into the same folder.
std::string linkPartName()
{
    return ".pupitre-link-" + std::to_string(::getpid());
}

std::string parentOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::string lastNameOf(const std::string& path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

mode_t arrivedMode(unsigned mode)
{
    return (mode & 0755U) | 0600U;
}

/// Locked, and still under its name: whoever had it meanwhile may have given it the one it is meant for.
bool isOursAlone(int folder, const std::string& name, int file)
{
    struct stat ours {
    };
    struct stat named {
    };
    return ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &ours) == 0
           && ::fstatat(folder, name.c_str(), &named, AT_SYMLINK_NOFOLLOW) == 0 && ours.st_ino == named.st_ino
           && ours.st_dev == named.st_dev;
}

/// In place of what an earlier run left.
UnixFd openAnew(int folder, const std::string& name, int flags, mode_t mode)
{
    UnixFd file(::openat(folder, name.c_str(), flags | O_EXCL, mode));
    if (!file.isOpen() && errno == EEXIST) {
        ::unlinkat(folder, name.c_str(), 0);
        file = UnixFd(::openat(folder, name.c_str(), flags | O_EXCL, mode));
    }
    return file;
}

Result<UnixFd> openMade(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    UnixFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen())
        return tl::unexpected(writeError(folder.string(), errno));
    return fd;
}
} // namespace

ArrivingFile& ArrivingFile::operator=(ArrivingFile&& other) noexcept
{
    drop();
    m_file = std::move(other.m_file);
    m_folder = std::move(other.m_folder);
    m_inPlace = other.m_inPlace;
    m_name = std::move(other.m_name);
    m_path = std::move(other.m_path);
    m_full = std::move(other.m_full);
    return *this;
}

void ArrivingFile::drop()
{
    if (m_file.isOpen())
        ::unlinkat(m_folder->get(), m_name.c_str(), 0);
    m_file.reset();
}

void ArrivingFile::keep()
{
    m_file.reset();
}

Result<void> ArrivingFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const auto put = ::write(m_file.get(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return tl::unexpected(writeError(m_full, errno));
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    return {};
}

Result<Arrivals> Arrivals::into(const std::filesystem::path& root, const std::filesystem::path& parts)
{
    auto rootFd = openMade(root);
    if (!rootFd)
        return tl::unexpected(rootFd.error());
    auto partsFd = openMade(parts);
    if (!partsFd)
        return tl::unexpected(partsFd.error());
    ::flock(partsFd->get(), LOCK_SH | LOCK_NB); // where there are no locks, nothing is tidied either
    return Arrivals(root, parts, std::move(*rootFd), std::move(*partsFd));
}

Result<Arrivals> Arrivals::outOfSight(const std::filesystem::path& root, const std::filesystem::path& parts)
{
    auto arrivals = into(root, parts);
    if (arrivals)
        arrivals->m_outOfSight = true;
    return arrivals;
}

void Arrivals::tidyParts()
{
    std::error_code failed;
    if (::flock(m_partsFd->get(), LOCK_EX | LOCK_NB) == 0)
        for (std::filesystem::directory_iterator i(m_parts, failed), end; !failed && i != end;
             i.increment(failed))
            ::unlinkat(m_partsFd->get(), i->path().filename().c_str(), 0);
    ::flock(m_partsFd->get(), LOCK_SH | LOCK_NB);
    std::filesystem::remove(m_parts, failed); // what stays there is for a later run
}

Error Arrivals::failed(const std::string& path, int error) const
{
    const auto full = (m_root / path).string();
    if (error == ELOOP || error == ENOTDIR)
        return {ErrorKind::UnsafePath, full, std::strerror(error)};
    return writeError(full, error);
}

Result<int> Arrivals::folderFor(const std::string& folder)
{
    return openedFolder(folder).map([](const std::shared_ptr<UnixFd>& opened) { return opened->get(); });
}

Result<std::shared_ptr<UnixFd>> Arrivals::openedFolder(const std::string& folder)
{
    if (folder.empty())
        return m_rootFd;
    if (m_folderFd && folder == m_openFolder)
        return m_folderFd;
    UnixFd at;
    for (std::size_t begin = 0; begin <= folder.size();) {
        const auto end = std::min(folder.find('/', begin), folder.size());
        const auto part = folder.substr(begin, end - begin);
        const int parent = at.isOpen() ? at.get() : m_rootFd->get();
        if (::mkdirat(parent, part.c_str(), 0755) != 0 && errno != EEXIST)
            return tl::unexpected(failed(folder, errno));
        UnixFd next(::openat(parent, part.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!next.isOpen())
            return tl::unexpected(failed(folder, errno));
        at = std::move(next);
        begin = end + 1;
    }
    m_folderFd = std::make_shared<UnixFd>(std::move(at));
    m_openFolder = folder;
    return m_folderFd;
}

Result<void> Arrivals::makeFolder(const std::string& path)
{
    const auto made = folderFor(path);
    return made ? Result<void>{} : tl::unexpected(made.error());
}

Result<void> Arrivals::makeLink(const std::string& path, const std::string& target)
{
    const auto folder = folderFor(parentOf(path));
    if (!folder)
        return tl::unexpected(folder.error());
    const int parts = m_partsFd->get();
    const auto part = linkPartName();
    ::unlinkat(parts, part.c_str(), 0);
    if (::symlinkat(target.c_str(), parts, part.c_str()) == 0
        && ::renameat(parts, part.c_str(), *folder, lastNameOf(path).c_str()) == 0)
        return {};
    const int error = errno;
    ::unlinkat(parts, part.c_str(), 0);
    return tl::unexpected(failed(path, error));
}

Result<ArrivingFile> Arrivals::begin(const std::string& path, const std::string& name, Before before,
                                     unsigned mode)
{
    ArrivingFile file;
    file.m_folder = m_partsFd;
    file.m_name = name;
    file.m_path = path;
    file.m_full = (m_root / path).string();
    if (m_outOfSight && before == Before::Forget)
        return beginInPlace(std::move(file), mode);
    const int flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC;
    file.m_file = before == Before::Forget ? openAnew(m_partsFd->get(), name, flags, 0600)
                                           : UnixFd(::openat(m_partsFd->get(), name.c_str(), flags, 0600));
    if (!file.m_file.isOpen())
        return tl::unexpected(failed(path, errno));
    if (before == Before::Continue && !isOursAlone(m_partsFd->get(), name, file.m_file.get())) {
        file.keep(); // it is another's
        return fail(ErrorKind::Busy, path);
    }
    return file;
}

Result<ArrivingFile> Arrivals::beginInPlace(ArrivingFile file, unsigned mode)
{
    auto folder = openedFolder(parentOf(file.m_path));
    if (!folder)
        return tl::unexpected(folder.error());
    file.m_folder = std::move(*folder);
    file.m_name = lastNameOf(file.m_path);
    file.m_inPlace = true;
    file.m_file = openAnew(file.m_folder->get(), file.m_name, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
                           arrivedMode(mode));
    if (!file.m_file.isOpen())
        return tl::unexpected(failed(file.m_path, errno));
    return file;
}

Result<void> Arrivals::settle(ArrivingFile& file, unsigned mode, std::int64_t mtime)
{
    const timespec times[2] = {{0, UTIME_OMIT}, {mtime, 0}};
    ::futimens(file.m_file.get(), times);
    if (file.m_inPlace) {
        file.m_file.reset();
        return {};
    }
    const auto& path = file.m_path;
    const auto folder = folderFor(parentOf(path));
    if (!folder)
        return tl::unexpected(folder.error());
    ::fchmod(file.m_file.get(), arrivedMode(mode));
    if (::renameat(m_partsFd->get(), file.m_name.c_str(), *folder, lastNameOf(path).c_str()) != 0)
        return tl::unexpected(failed(path, errno));
    file.m_file.reset();
    return {};
}

} // namespace pupitre
