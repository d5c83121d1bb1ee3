// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading and replacing whole files.
#include "core/agent/system/smallfile.h"

#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"

#include <atomic>
#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

enum class Durability { Synced, Fast };

Result<void> writeAll(int fd, std::string_view text, const std::filesystem::path& path)
{
    while (!text.empty()) {
        const ssize_t n = ::write(fd, text.data(), text.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failErrno(path.string());
        text.remove_prefix(static_cast<std::size_t>(n));
    }
    return {};
}

std::filesystem::path temporaryBeside(const std::filesystem::path& path)
{
    static std::atomic<unsigned> count{0};
    auto name =
        "." + path.filename().string() + "." + std::to_string(::getpid()) + "." + std::to_string(count++);
    return path.parent_path() / name;
}

/// The process that made it, from a name that temporaryBeside gave.
std::optional<int> writerOf(std::string_view name)
{
    const auto count = name.rfind('.');
    const auto pid = count == std::string_view::npos ? count : name.rfind('.', count - 1);
    if (!name.starts_with('.') || pid == std::string_view::npos || pid == 0)
        return std::nullopt;
    const auto digits = name.substr(pid + 1, count - pid - 1);
    int writer = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), writer);
    if (failed != std::errc{} || end != digits.data() + digits.size() || writer <= 0)
        return std::nullopt;
    return writer;
}

Result<void> fill(const std::filesystem::path& path, std::string_view text, unsigned mode,
                  Durability durability)
{
    Fd fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.valid() || ::fchmod(fd.get(), mode) != 0)
        return failErrno(path.string());
    if (auto written = writeAll(fd.get(), text, path); !written)
        return written;
    if (durability == Durability::Synced && ::fsync(fd.get()) != 0)
        return failErrno(path.string());
    return {};
}

Result<void> replace(const std::filesystem::path& path, std::string_view text, unsigned mode,
                     Durability durability)
{
    const auto temporary = temporaryBeside(path);
    if (auto filled = fill(temporary, text, mode, durability); !filled) {
        ::unlink(temporary.c_str());
        return filled;
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        auto failure = failErrno(path.string());
        ::unlink(temporary.c_str());
        return failure;
    }
    return durability == Durability::Synced ? syncFolder(path.parent_path()) : Result<void>{};
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit)
{
    const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!fd.valid())
        return failErrno(path.string());
    std::string text;
    char buffer[65536];
    for (;;) {
        const ssize_t n = ::read(fd.get(), buffer, sizeof buffer);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failErrno(path.string());
        if (n == 0)
            return text;
        text.append(buffer, static_cast<std::size_t>(n));
        if (text.size() > limit)
            return fail(ErrorKind::TooLarge, path.string(), std::to_string(limit));
    }
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view text, unsigned mode)
{
    return replace(path, text, mode, Durability::Synced);
}

Result<void> replaceFile(const std::filesystem::path& path, std::string_view text, unsigned mode)
{
    return replace(path, text, mode, Durability::Fast);
}

Result<void> appendLine(const std::filesystem::path& path, std::string_view line)
{
    const Fd fd(::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600));
    struct stat status {
    };
    if (!fd.valid() || ::fstat(fd.get(), &status) != 0)
        return failErrno(path.string());
    std::string text;
    char last = '\n'; // a power cut may have left half a line: it must not swallow this one
    if (status.st_size > 0 && ::pread(fd.get(), &last, 1, status.st_size - 1) == 1 && last != '\n')
        text = "\n";
    text.append(line).append("\n");
    if (auto written = writeAll(fd.get(), text, path); !written)
        return written;
    if (::fsync(fd.get()) != 0)
        return failErrno(path.string());
    return {};
}

void removeOrphanedTemporaries(const std::filesystem::path& folder)
{
    std::error_code failed;
    for (std::filesystem::directory_iterator it(folder, failed), end; !failed && it != end;
         it.increment(failed)) {
        const auto writer = writerOf(it->path().filename().native());
        if (writer && ::kill(*writer, 0) != 0 && errno == ESRCH)
            static_cast<void>(removeFile(it->path())); // tried again the next time
    }
}

Result<void> makeFolders(const std::filesystem::path& path)
{
    if (::mkdir(path.c_str(), 0700) == 0)
        return {};
    if (errno == ENOENT && path.has_parent_path() && path.parent_path() != path) {
        if (auto parents = makeFolders(path.parent_path()); !parents)
            return parents;
        if (::mkdir(path.c_str(), 0700) == 0)
            return {};
    }
    const int reason = errno;
    struct stat status {
    };
    if (reason == EEXIST && ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
        return {};
    return tl::unexpected<Error>(errnoError(reason, path.string()));
}

Result<void> syncFolder(const std::filesystem::path& path)
{
    const Fd fd(::open(path.empty() ? "." : path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.valid() || ::fsync(fd.get()) != 0)
        return failErrno(path.string());
    return {};
}

Result<void> removeFile(const std::filesystem::path& path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return failErrno(path.string());
    return {};
}

bool exists(const std::filesystem::path& path)
{
    struct stat status {
    };
    return ::lstat(path.c_str(), &status) == 0;
}

} // namespace pupitre
