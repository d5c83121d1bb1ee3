// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// dpkg-query names the files, tar packs them beside a few files of our own, the engine imports the stream.
#include "core/agent/engines/hostimage.h"

#include "core/agent/engines/debpackages.h"
#include "core/agent/engines/engine.h"
#include "core/agent/engines/installedpackages.h"
#include "core/agent/engines/instancefiles.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"

#include <fcntl.h>
#include <fstream>
#include <set>
#include <sstream>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

using Path = std::filesystem::path;

constexpr std::chrono::minutes packLimit{10};

/// /bin, /sbin, /lib … are links into /usr since bookworm, but dpkg still lists what is in them by the old
/// name.
std::string afterUsrMerge(const std::string& path)
{
    const auto second = path.find('/', 1);
    if (second == std::string::npos || path.starts_with("/usr/"))
        return path;
    struct stat status {
    };
    const auto top = path.substr(0, second);
    return ::lstat(top.c_str(), &status) == 0 && S_ISLNK(status.st_mode) ? "/usr" + path : path;
}

bool isLeftOut(const std::string& path)
{
    for (const char* folder :
         {"/usr/share/doc/", "/usr/share/man/", "/usr/share/locale/", "/usr/share/info/",
          "/usr/share/lintian/", "/boot/", "/var/", "/etc/cron", "/lib/systemd/", "/usr/lib/systemd/"})
        if (path.starts_with(folder))
            return true;
    return false;
}

bool canBePacked(const std::string& path)
{
    struct stat status {
    };
    if (::lstat(path.c_str(), &status) != 0)
        return false;
    if (S_ISLNK(status.st_mode))
        return true;
    return (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)) && ::access(path.c_str(), R_OK) == 0;
}

/// A link of update-alternatives, and the one in /etc/alternatives that it points to, where its end is
/// packed.
void addAlternative(std::set<std::string>& files, const std::string& link)
{
    std::error_code none;
    const auto middle = std::filesystem::read_symlink(link, none);
    if (none || !middle.string().starts_with("/etc/alternatives/"))
        return;
    const auto target = std::filesystem::read_symlink(middle, none);
    if (none || !files.contains(afterUsrMerge(target.string())))
        return;
    files.insert(afterUsrMerge(link));
    files.insert(middle.string());
}

/// Links that update-alternatives made (nc, java, libblas.so.3): in no package's list, and programs are
/// missing or do not start without them. Its books (update-alternatives(1), FILES) name the link of each
/// group in the second line, then the name and the link of each slave, up to an empty line.
void addAlternatives(std::set<std::string>& files)
{
    std::error_code failed;
    for (std::filesystem::directory_iterator it("/var/lib/dpkg/alternatives", failed), end;
         !failed && it != end; it.increment(failed)) {
        std::ifstream book(it->path());
        std::string line;
        std::getline(book, line);
        while (std::getline(book, line) && !line.empty())
            if (line.starts_with('/'))
                addAlternative(files, line);
    }
}

Result<std::set<std::string>> filesOf(const std::vector<std::string>& packages)
{
    std::vector<std::string> argv{"dpkg-query", "--listfiles"};
    argv.insert(argv.end(), packages.begin(), packages.end());
    const auto list = runChildOk(argv, ErrorKind::NotFound);
    if (!list)
        return tl::unexpected<Error>(list.error());
    std::set<std::string> files;
    std::istringstream lines(*list);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with('/') || line == "/.")
            continue;
        const auto path = afterUsrMerge(line);
        if (!isLeftOut(path) && canBePacked(path))
            files.insert(path);
    }
    addAlternatives(files);
    for (const char* top : {"/bin", "/sbin", "/lib", "/lib64", "/lib32", "/libx32"})
        if (canBePacked(top))
            files.insert(top);
    return files;
}

Result<std::vector<InstalledPackage>> versionsOf(const std::vector<std::string>& packages)
{
    std::vector<std::string> argv{"dpkg-query", "--show", std::string("--showformat=") + debVersionFormat};
    argv.insert(argv.end(), packages.begin(), packages.end());
    const auto list = runChildOk(argv, ErrorKind::NotFound);
    if (!list)
        return tl::unexpected<Error>(list.error());
    return installedIn(*list);
}

Result<void> pack(const std::set<std::string>& files, const Path& own, const Path& tar, std::stop_token stop)
{
    ChildOptions options;
    options.limit = packLimit;
    options.stop = std::move(stop);
    for (const auto& file : files)
        if (!pupitre::exists(own / file.substr(1))) // ours wins
            options.input += file.substr(1) + '\0';
    const auto packed =
        runChildOk({"tar", "--create", "--file", tar.string(), "--owner=0", "--group=0", "--numeric-owner",
                    "--mode=u+rwX,go+rX,u-s,g-s", "--directory=/", "--no-recursion", "--null",
                    "--files-from=-", "--directory=" + own.string(), "--recursion", "."},
                   ErrorKind::SystemCallFailed, options);
    if (!packed)
        return tl::unexpected<Error>(packed.error());
    return {};
}

} // namespace

const std::vector<std::string>& hostImageBase()
{
    static const std::vector<std::string> base{"base-files",   "bash",      "coreutils", "dash",
                                               "debianutils",  "diffutils", "findutils", "gawk | mawk",
                                               "grep",         "gzip",      "hostname",  "libc-bin",
                                               "ncurses-base", "sed",       "tar",       "util-linux"};
    return base;
}

Result<std::vector<InstalledPackage>> makeHostImage(const StateTree& tree, const Images& images,
                                                    const std::string& reference,
                                                    const std::vector<std::string>& packages,
                                                    std::stop_token stop)
{
    if (!isValidImageReference(reference))
        return fail(ErrorKind::InvalidArgument, "image", reference);
    const auto query = runChildOk({"dpkg-query", "--show", std::string("--showformat=") + debQueryFormat},
                                  ErrorKind::NotFound);
    if (!query)
        return tl::unexpected<Error>(query.error());
    auto wanted = hostImageBase();
    wanted.insert(wanted.end(), packages.begin(), packages.end());
    const auto closure = debPackageClosure(*query, wanted);
    if (!closure)
        return tl::unexpected<Error>(closure.error());
    const auto files = filesOf(*closure);
    if (!files)
        return tl::unexpected<Error>(files.error());
    const auto installed = versionsOf(*closure);
    if (!installed)
        return tl::unexpected<Error>(installed.error());
    const auto work = tree.engine() / "image-work";
    if (auto made = makeFolders(work); !made)
        return tl::unexpected<Error>(made.error());
    const auto lock = FileLock::take(tree.engine() / "image.lock", packLimit, stop);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    const auto tar = work / "image.tar";
    auto outcome =
        makeFolders(work / "own").and_then([&] { return completeRoot(work / "own", instanceUid); });
    if (outcome)
        outcome = pack(*files, work / "own", tar, stop);
    if (outcome) {
        const Fd stream(::open(tar.c_str(), O_RDONLY | O_CLOEXEC));
        outcome = stream.valid() ? images.import(reference, stream.get(), stop) : failErrno(tar.string());
    }
    const auto removed = removeTree(work);
    if (outcome)
        outcome = removed;
    return outcome ? installed : tl::unexpected<Error>(outcome.error());
}

} // namespace pupitre
