// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file is read and replaced through its folder's descriptor, and compared with what was read just before
// it is replaced: whoever edits it at the same moment loses nothing.
#include "core/student/ssh/sshinclude.h"

#include "core/remote/unixfd.h"

#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::string_view beginMark =
    "# >>> Pupitre: the courses you joined. Remove it in Pupitre's settings\n";
constexpr std::string_view endMark = "# <<< Pupitre\n";
constexpr off_t mostBytes = 1 << 20; // of a file that people write by hand
constexpr auto besideName = ".pupitre-new";

struct ConfigFile {
    std::string text;
    struct stat facts {
    }; // st_ino 0: there is none
};

tl::unexpected<Error> failedWith(ErrorKind kind, const fs::path& path)
{
    return fail(kind, path.string(), std::strerror(errno));
}

Result<std::string> readAll(int fd, const fs::path& path)
{
    std::string text;
    char buffer[65536];
    for (;;) {
        const ssize_t count = ::read(fd, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failedWith(ErrorKind::FileUnreadable, path);
        if (count == 0)
            return text;
        text.append(buffer, static_cast<std::size_t>(count));
    }
}

Result<ConfigFile> readConfig(int folder, const fs::path& path)
{
    ConfigFile file;
    const std::string name = path.filename().string();
    const UnixFd fd(::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (fd.get() < 0 && errno == ENOENT)
        return file;
    if (fd.get() < 0 && errno == ELOOP)
        return fail(ErrorKind::LinkRefused, path.string());
    if (fd.get() < 0 || ::fstat(fd.get(), &file.facts) != 0)
        return failedWith(ErrorKind::FileUnreadable, path);
    if (!S_ISREG(file.facts.st_mode) || file.facts.st_uid != ::geteuid())
        return fail(ErrorKind::NotPermitted, path.string());
    if (file.facts.st_size > mostBytes)
        return fail(ErrorKind::TooLarge, path.string(), std::to_string(mostBytes));
    auto text = readAll(fd.get(), path);
    if (!text)
        return tl::unexpected(text.error());
    file.text = std::move(*text);
    return file;
}

bool isSame(const struct stat& one, const struct stat& other)
{
    return one.st_ino == other.st_ino && one.st_size == other.st_size
           && one.st_mtim.tv_sec == other.st_mtim.tv_sec && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec;
}

Result<void> writeBeside(int folder, const ConfigFile& file, const std::string& text, const fs::path& path)
{
    ::unlinkat(folder, besideName, 0); // of a program that was killed here
    const mode_t mode = file.facts.st_ino == 0 ? mode_t{0600} : file.facts.st_mode & 0777;
    const UnixFd fd(::openat(folder, besideName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (fd.get() < 0)
        return failedWith(ErrorKind::FileUnwritable, path);
    std::string_view left = text;
    while (!left.empty()) {
        const ssize_t count = ::write(fd.get(), left.data(), left.size());
        if (count < 0 && errno != EINTR)
            return failedWith(ErrorKind::FileUnwritable, path);
        left.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
    if (::fchmod(fd.get(), mode) != 0 || ::fsync(fd.get()) != 0)
        return failedWith(ErrorKind::FileUnwritable, path);
    return {};
}

Result<void> replaceConfig(int folder, const ConfigFile& read, const std::string& text, const fs::path& path)
{
    if (auto written = writeBeside(folder, read, text, path); !written) {
        ::unlinkat(folder, besideName, 0);
        return written;
    }
    const std::string name = path.filename().string();
    struct stat now {
    };
    if (::fstatat(folder, name.c_str(), &now, AT_SYMLINK_NOFOLLOW) != 0)
        now = {};
    if (!isSame(now, read.facts)) {
        ::unlinkat(folder, besideName, 0);
        return fail(ErrorKind::ChangedMeanwhile, path.string());
    }
    if (::renameat(folder, besideName, folder, name.c_str()) != 0)
        return failedWith(ErrorKind::FileUnwritable, path);
    return {};
}

/// True where the text was not like this already.
Result<bool> makeConfigSay(const fs::path& config, const std::string& block)
{
    const UnixFd folder(::open(config.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat facts {
    };
    if (folder.get() < 0 && errno == ENOENT && block.empty())
        return false;
    if (folder.get() < 0 || ::fstat(folder.get(), &facts) != 0)
        return failedWith(ErrorKind::FileUnreadable, config.parent_path());
    if (facts.st_uid != ::geteuid())
        return fail(ErrorKind::NotPermitted, config.parent_path().string());
    const auto file = readConfig(folder.get(), config);
    if (!file)
        return tl::unexpected(file.error());
    const auto wanted = withIncludeBlock(file->text, block);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (*wanted == file->text)
        return false;
    return replaceConfig(folder.get(), *file, *wanted, config).map([] { return true; });
}

} // namespace

fs::path usualSshConfig()
{
    return fs::path(QStandardPaths::writableLocation(QStandardPaths::HomeLocation).toStdString()) / ".ssh"
           / "config";
}

Result<std::string> includeBlockFor(const fs::path& root)
{
    const std::string text = root.string();
    const bool literal =
        root.is_absolute() && std::ranges::none_of(text, [](unsigned char c) {
            return c < 0x20 || c == 0x7f
                   || std::string_view("\"'\\*?[]{}$%").find(static_cast<char>(c)) != std::string_view::npos;
        });
    if (!literal)
        return fail(ErrorKind::UnsafePath, text);
    return std::string(beginMark) + "Include \"" + text + "/*/ssh_config\"\n" + std::string(endMark);
}

Result<std::string> withIncludeBlock(const std::string& text, const std::string& block)
{
    std::string rest = text;
    for (auto begin = rest.find(beginMark); begin != std::string::npos; begin = rest.find(beginMark, begin)) {
        if (begin != 0 && rest[begin - 1] != '\n') {
            ++begin; // within a line of somebody else's
            continue;
        }
        const auto lastBreak = rest.find("\n" + std::string(endMark), begin);
        if (lastBreak == std::string::npos)
            return fail(ErrorKind::Malformed, "ssh configuration", std::string(beginMark));
        rest.erase(begin, lastBreak + 1 + endMark.size() - begin);
    }
    return block + rest;
}

Result<IncludeChange> addInclude(const fs::path& config, const fs::path& root)
{
    const auto block = includeBlockFor(root);
    if (!block)
        return tl::unexpected(block.error());
    if (::mkdir(config.parent_path().c_str(), 0700) != 0 && errno != EEXIST)
        return failedWith(ErrorKind::FileUnwritable, config.parent_path());
    return makeConfigSay(config, *block).map([](bool changed) {
        return changed ? IncludeChange::Made : IncludeChange::WasThere;
    });
}

Result<bool> removeInclude(const fs::path& config)
{
    return makeConfigSay(config, {});
}

bool hasInclude(const fs::path& config)
{
    const UnixFd folder(::open(config.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const auto file = folder.get() < 0 ? fail(ErrorKind::NotFound) : readConfig(folder.get(), config);
    return file && file->text.find(beginMark) != std::string::npos;
}

} // namespace pupitre
