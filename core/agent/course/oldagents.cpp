// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See oldagents.h. Processes are compared with binaries by device and inode: inside an instance the same file
// has another path. The kernel lets an account look at the processes of its own user namespaces.
#include "core/agent/course/oldagents.h"

#include "core/agent/system/beneath.h"

#include <charconv>
#include <chrono>
#include <optional>
#include <set>
#include <sys/stat.h>
#include <utility>

namespace pupitre
{

namespace
{

using Path = StateTree::Path;
using File = std::pair<dev_t, ino_t>;

constexpr std::chrono::hours newFor{1}; // from the upload of an agent to its link there are seconds

std::optional<File> fileOf(const Path& path)
{
    struct stat status {
    };
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    return File{status.st_dev, status.st_ino};
}

std::set<File> runningFiles()
{
    std::set<File> running;
    std::error_code failed;
    for (std::filesystem::directory_iterator it("/proc", failed), end; !failed && it != end;
         it.increment(failed)) {
        const std::string name = it->path().filename().string();
        int pid = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), pid).ptr != name.data() + name.size())
            continue;
        if (const auto file = fileOf(it->path() / "exe"))
            running.insert(*file);
    }
    return running;
}

bool isNew(const Path& folder)
{
    struct stat status {
    };
    if (::lstat(folder.c_str(), &status) != 0)
        return true;
    const auto age =
        std::chrono::system_clock::now() - std::chrono::system_clock::from_time_t(status.st_mtime);
    return age < newFor;
}

} // namespace

std::vector<std::string> removeUnusedAgents(const StateTree& tree)
{
    std::error_code failed;
    const Path current = std::filesystem::read_symlink(tree.bin() / "current", failed).filename();
    if (failed || current.empty())
        return {};                         // without one that is current, any of them may be
    std::optional<std::set<File>> running; // looked for once there is something to remove
    std::vector<std::string> removed;
    for (std::filesystem::directory_iterator it(tree.bin(), failed), end; !failed && it != end;
         it.increment(failed)) {
        const Path folder = it->path();
        if (it->is_symlink(failed) || !it->is_directory(failed) || folder.filename() == current
            || isNew(folder))
            continue;
        if (!running)
            running = runningFiles();
        const auto binary = fileOf(folder / "pupitre-agent");
        if (binary && running->contains(*binary))
            continue;
        if (removeTree(folder))
            removed.push_back(folder.filename().string());
    }
    return removed;
}

} // namespace pupitre
