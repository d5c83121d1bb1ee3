// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copy is made whole under another name first; then two renames that replace nothing.
#include "core/agent/seats/putback.h"

#include "core/agent/seats/filecopy.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"

#include <array>
#include <fcntl.h>

namespace pupitre
{

namespace
{

constexpr const char* partName = ".pupitre-reset.part";
constexpr int mostKept = 99;    // versions of one file set aside
constexpr int mostAttempts = 3; // somebody saves the file again and again

/// Where in the workspace, as names that lead down one step each.
struct Way {
    std::vector<std::string> folders;
    std::string name;
};

Result<Way> wayOf(const std::string& path)
{
    Way way;
    for (std::size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        way.folders.push_back(path.substr(at, end - at));
        at = end + 1;
        if (way.folders.back().empty() || way.folders.back() == "." || way.folders.back() == "..")
            return fail(ErrorKind::UnsafePath, path);
    }
    way.name = std::move(way.folders.back());
    way.folders.pop_back();
    return way;
}

Result<Fd> openWay(Fd here, const Way& way, uid_t owner, const std::string& path)
{
    for (const std::string& name : way.folders) {
        const bool made = ::mkdirat(here.get(), name.c_str(), 0755) == 0;
        if (!made && errno != EEXIST)
            return failErrno(path);
        auto next = openBeneath(here.get(), name, O_RDONLY | O_DIRECTORY);
        if (!next && next.error().kind == ErrorKind::NotFound) // it is no folder
            return fail(ErrorKind::UnsafePath, path, next.error().detail);
        if (!next)
            return next;
        if (made && ::fchown(next->get(), owner, owner) != 0)
            return failErrno(path);
        here = std::move(*next);
    }
    return here;
}

bool readsTheSame(int a, int b)
{
    std::array<char, 65536> one{};
    std::array<char, 65536> other{};
    for (off_t at = 0;;) {
        const ssize_t n = ::pread(a, one.data(), one.size(), at);
        if (n < 0 || ::pread(b, other.data(), other.size(), at) != n)
            return false;
        if (n == 0)
            return true;
        if (!std::equal(one.begin(), one.begin() + n, other.begin()))
            return false;
        at += n;
    }
}

bool isThereAlready(int folder, const std::string& name, int source, const struct stat& wanted)
{
    struct stat status {
    };
    const auto there = openRegularBeneath(folder, name, status);
    return there && status.st_size == wanted.st_size && readsTheSame(source, there->get());
}

Result<void> copyBeside(int folder, int source, const struct stat& status, uid_t owner)
{
    if (auto cleared = removeBeneath(folder, partName); !cleared) // of an attempt that was cut short
        return cleared;
    const Fd part(
        ::openat(folder, partName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!part.valid())
        return failErrno(partName);
    if (auto copied =
            ContentCopy().copy(source, part.get(), static_cast<std::uint64_t>(status.st_size), partName);
        !copied)
        return copied;
    if (::fchown(part.get(), owner, owner) != 0
        || ::fchmod(part.get(), (status.st_mode & 0777) | S_IRUSR | S_IWUSR) != 0)
        return failErrno(partName);
    return {};
}

/// 0, or the errno: EEXIST where the new name is taken.
int renameNew(int folder, const std::string& from, const std::string& to)
{
    if (::renameat2(folder, from.c_str(), folder, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    struct stat status {
    }; // a file system that cannot promise it (NFS): only whoever races with us loses by that
    if (::fstatat(folder, to.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    return ::renameat(folder, from.c_str(), folder, to.c_str()) == 0 ? 0 : errno;
}

/// The name it has now; empty where nothing was there.
Result<std::string> moveAside(int folder, const std::string& name)
{
    for (int number = 1; number <= mostKept; ++number) {
        const auto kept = name + ".before-reset" + (number > 1 ? "-" + std::to_string(number) : "");
        const int failed = renameNew(folder, name, kept);
        if (failed == 0)
            return kept;
        if (failed == ENOENT)
            return std::string();
        if (failed != EEXIST)
            return tl::unexpected<Error>(errnoError(failed, name));
    }
    return fail(ErrorKind::TooLarge, name, std::to_string(mostKept));
}

Result<FileReset> changePlaces(int folder, const Way& way, const std::string& path)
{
    FileReset reset;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const auto kept = moveAside(folder, way.name);
        if (!kept)
            return tl::unexpected<Error>(kept.error());
        if (reset.kept.empty() && !kept->empty())
            reset.kept = path.substr(0, path.size() - way.name.size()) + *kept;
        const int failed = renameNew(folder, partName, way.name);
        if (failed == 0)
            return reset;
        if (failed != EEXIST)
            return tl::unexpected<Error>(errnoError(failed, path));
    }
    return fail(ErrorKind::ChangedMeanwhile, path);
}

} // namespace

Result<FileReset> putBack(const std::string& reference, const std::string& workspace, const std::string& path,
                          uid_t owner)
{
    const auto way = wayOf(path);
    const auto code = way ? openFolder(reference) : tl::unexpected<Error>(way.error());
    if (!code)
        return tl::unexpected<Error>(code.error());
    struct stat status {
    };
    const auto source = openRegularBeneath(code->get(), path, status);
    if (!source)
        return tl::unexpected<Error>(source.error());
    auto root = openFolder(workspace);
    const auto folder =
        root ? openWay(std::move(*root), *way, owner, path) : Result<Fd>(tl::unexpected<Error>(root.error()));
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    if (isThereAlready(folder->get(), way->name, source->get(), status))
        return FileReset{{}, true};
    auto reset = copyBeside(folder->get(), source->get(), status, owner).and_then([&] {
        return changePlaces(folder->get(), *way, path);
    });
    if (!reset)
        static_cast<void>(::unlinkat(folder->get(), partName, 0)); // the next attempt clears it as well
    return reset;
}

} // namespace pupitre
