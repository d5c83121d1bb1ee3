// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// dpkg-query says which, dpkg -L says what, tar reads it and podman takes it in, through a pipe.
#include "core/agent/engines/hostimage.h"

#include "core/agent/engines/hostpackages.h"
#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/spawn.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <filesystem>
#include <sys/mman.h>
#include <sys/wait.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::array leftOut{"usr/share/doc/",    "usr/share/man/",     "usr/share/info/",
                             "usr/share/locale/", "usr/share/lintian/", "usr/share/bug/",
                             "var/lib/",          "var/cache/",         "boot/",
                             "lib/systemd/",      "usr/lib/systemd/"};
/// Made by maintainer scripts or ldconfig, so in no package, yet needed: passwd and group come from
/// base-passwd's masters.
constexpr std::array alsoTaken{"etc/ld.so.cache", "etc/nsswitch.conf"};
constexpr std::array<std::pair<const char*, const char*>, 2> masters{
    {{"usr/share/base-passwd/passwd.master", "etc/passwd"},
     {"usr/share/base-passwd/group.master", "etc/group"}}};

/// Top folders that are links into /usr on this host.
std::set<std::string> mergedFolders()
{
    std::set<std::string> merged;
    for (const char* name : {"bin", "sbin", "lib", "lib32", "lib64", "libx32"}) {
        std::error_code error;
        if (fs::is_symlink(fs::path("/") / name, error))
            merged.insert(name);
    }
    return merged;
}

/// /etc/alternatives and the links to it: update-alternatives makes them, no package owns them.
std::vector<std::string> alternatives(const std::set<std::string>& taken)
{
    std::vector<std::string> links;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/usr/bin", error)) {
        const auto target = fs::read_symlink(entry.path(), error);
        if (error || target.parent_path() != "/etc/alternatives")
            continue;
        const auto real = fs::read_symlink(target, error);
        if (error || !taken.contains(real.string().substr(1)))
            continue;
        links.push_back(entry.path().string().substr(1));
        links.push_back(target.string().substr(1));
    }
    return links;
}

Result<std::string> listing(const std::vector<std::string>& packages, const std::stop_token& stop)
{
    ChildOptions options;
    options.stop = stop;
    const auto table =
        runChildOk({"dpkg-query", "-W", "-f", hostPackagesFormat}, ErrorKind::EngineFailed, options);
    if (!table)
        return tl::unexpected<Error>(table.error());
    const auto needed = packagesNeeded(hostPackagesFromText(*table), packages);
    if (!needed)
        return tl::unexpected<Error>(needed.error());
    std::vector<std::string> argv{"dpkg-query", "-L"};
    argv.insert(argv.end(), needed->begin(), needed->end());
    return runChildOk(argv, ErrorKind::EngineFailed, options);
}

/// The names, one after the other with a zero byte, in a file without a name.
Result<Fd> namesFile(const std::vector<std::string>& paths)
{
    std::string text;
    for (const auto& path : paths)
        text += path + '\0';
    Fd file(::memfd_create("names", MFD_CLOEXEC));
    if (!file.valid() || ::write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size())
        || ::lseek(file.get(), 0, SEEK_SET) != 0)
        return failErrno("memfd_create");
    return file;
}

std::vector<std::string> tarArgv()
{
    // Files only root may read (there are few, and no session needs them) are no reason to stop.
    std::vector<std::string> argv{
        "tar",           "--create",       "--directory=/",   "--no-recursion",
        "--null",        "--files-from=-", "--numeric-owner", "--ignore-failed-read",
        "--warning=none"};
    for (const auto& [from, to] : masters)
        argv.push_back("--transform=flags=r;s,^" + std::string(from) + "$," + to + ",");
    return argv;
}

} // namespace

std::vector<std::string> imagePaths(std::string_view text, const std::set<std::string>& merged)
{
    std::set<std::string> paths; // sorted: a folder comes before what is in it
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string path(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (path.size() < 2 || path.front() != '/' || path == "/.")
            continue; // also dpkg's remarks on diversions
        path.erase(0, 1);
        const auto top = path.substr(0, path.find('/'));
        if (merged.contains(top) && top.size() < path.size())
            path = "usr/" + path;
        const bool skipped = std::any_of(leftOut.begin(), leftOut.end(),
                                         [&](std::string_view folder) { return path.starts_with(folder); });
        if (!skipped)
            paths.insert(std::move(path));
    }
    return {paths.begin(), paths.end()};
}

Result<void> makeHostImage(const StateTree& tree, const std::string& reference,
                           const std::vector<std::string>& packages, std::stop_token stop)
{
    const auto listed = listing(packages, stop);
    if (!listed)
        return tl::unexpected<Error>(listed.error());
    auto paths = imagePaths(*listed, mergedFolders());
    const std::set<std::string> taken(paths.begin(), paths.end());
    for (auto& link : alternatives(taken))
        paths.push_back(std::move(link));
    paths.insert(paths.end(), alsoTaken.begin(), alsoTaken.end());
    const auto names = namesFile(paths);
    if (!names)
        return tl::unexpected<Error>(names.error());

    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failErrno("pipe2");
    const Fd archive(ends[0]);
    Fd written(ends[1]);
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto tar = spawnChild(tarArgv(), cleanEnvironment(), {names->get(), written.get(), nothing.get()});
    if (!tar)
        return tl::unexpected<Error>(tar.error());
    written.reset();
    auto imported = PodmanImages(tree).import(reference, archive.get(), stop);
    if (!imported)
        endChild(*tar); // it may still be writing into the pipe
    else if (int status = 0;
             ::waitpid(*tar, &status, 0) != *tar || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        return fail(ErrorKind::EngineFailed, "tar", std::to_string(status));
    return imported;
}

} // namespace pupitre
