// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/transfer/treewriter.h"

#include "core/domain/writeerror.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
/// One file at a time, at the root: what students named lies below it, so none of theirs is called so.
constexpr auto temporary = ".pupitre-part";

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::string nameOf(const std::string& path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

/// Nobody else may write, whatever the archive says; executable stays executable.
mode_t fileMode(unsigned mode)
{
    return (mode & 0755U) | 0600U;
}
} // namespace

Result<TreeWriter> TreeWriter::into(const std::filesystem::path& root, HashedFiles expected)
{
    std::error_code failed;
    std::filesystem::create_directories(root, failed);
    UnixFd folder(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return tl::unexpected(writeError(root.string(), errno));
    return TreeWriter(root, std::move(folder), std::move(expected));
}

TreeWriter::~TreeWriter()
{
    if (m_file.isOpen())
        ::unlinkat(m_rootFd.get(), temporary, 0);
}

Error TreeWriter::failed(const std::string& path, int error) const
{
    const auto full = (m_root / path).string();
    if (error == ELOOP || error == ENOTDIR)
        return {ErrorKind::UnsafePath, full, std::strerror(error)};
    return writeError(full, error);
}

Result<int> TreeWriter::folderFor(const std::string& folder)
{
    if (folder.empty())
        return m_rootFd.get();
    if (m_folderFd.isOpen() && folder == m_openFolder)
        return m_folderFd.get();
    UnixFd at;
    for (std::size_t begin = 0; begin <= folder.size();) {
        const auto end = std::min(folder.find('/', begin), folder.size());
        const auto part = folder.substr(begin, end - begin);
        const int parent = at.isOpen() ? at.get() : m_rootFd.get();
        if (::mkdirat(parent, part.c_str(), 0755) != 0 && errno != EEXIST)
            return tl::unexpected(failed(folder, errno));
        UnixFd next(::openat(parent, part.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!next.isOpen())
            return tl::unexpected(failed(folder, errno));
        at = std::move(next);
        begin = end + 1;
    }
    m_folderFd = std::move(at);
    m_openFolder = folder;
    return m_folderFd.get();
}

Result<void> TreeWriter::begin(const TarEntry& entry)
{
    m_entry = entry;
    if (entry.kind == TarEntry::Kind::Folder) {
        const auto folder = folderFor(entry.path);
        return folder ? Result<void>{} : tl::unexpected(folder.error());
    }
    const auto folder = folderFor(folderOf(entry.path));
    if (!folder)
        return tl::unexpected(folder.error());
    m_folder = *folder;
    m_name = nameOf(entry.path);
    ::unlinkat(m_rootFd.get(), temporary, 0);
    if (entry.kind == TarEntry::Kind::Link)
        return makeLink(entry, *folder, m_name);
    m_file = UnixFd(
        ::openat(m_rootFd.get(), temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!m_file.isOpen())
        return tl::unexpected(failed(entry.path, errno));
    return {};
}

Result<void> TreeWriter::makeLink(const TarEntry& entry, int folder, const std::string& name)
{
    const int root = m_rootFd.get();
    if (::symlinkat(entry.target.c_str(), root, temporary) == 0
        && ::renameat(root, temporary, folder, name.c_str()) == 0)
        return {};
    const int error = errno;
    ::unlinkat(root, temporary, 0);
    return tl::unexpected(failed(entry.path, error));
}

Result<void> TreeWriter::content(std::span<const std::byte> bytes)
{
    m_sha.add(bytes);
    while (!bytes.empty()) {
        const auto put = ::write(m_file.get(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return tl::unexpected(failed(m_entry.path, errno));
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    return {};
}

Result<void> TreeWriter::end()
{
    const auto expected = m_expected.find(m_entry.path);
    if (m_sha.finish() != (expected == m_expected.end() ? "" : expected->second.sha256))
        return fail(ErrorKind::TransferDamaged, m_entry.path);
    const timespec times[2] = {{0, UTIME_OMIT}, {m_entry.mtime, 0}};
    ::futimens(m_file.get(), times);
    ::fchmod(m_file.get(), fileMode(m_entry.mode));
    if (::renameat(m_rootFd.get(), temporary, m_folder, m_name.c_str()) != 0)
        return tl::unexpected(failed(m_entry.path, errno));
    m_file.reset();
    m_expected.erase(expected);
    ++m_files;
    m_bytes += m_entry.size;
    return {};
}

Result<void> TreeWriter::complete() const
{
    if (!m_expected.empty())
        return fail(ErrorKind::TransferDamaged, m_expected.begin()->first);
    return {};
}

} // namespace pupitre
