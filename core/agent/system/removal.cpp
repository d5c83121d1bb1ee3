// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Removing trees of any depth with few descriptors: a folder met too deep is first moved up to where the
// removal began, under a name of ours.
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"

#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <string_view>
#include <vector>

namespace pupitre
{

namespace
{

constexpr int depthLimit = 64;

class Removal final
{
public:
    explicit Removal(int top) : m_top(top) {}

    Result<void> run(const std::string& name)
    {
        m_lifted.push_back(name);
        while (!m_lifted.empty()) {
            const std::string next = m_lifted.back();
            m_lifted.pop_back();
            if (auto removed = removeEntry(m_top, next, 0); !removed)
                return removed;
        }
        return {};
    }

private:
    Result<void> removeEntry(int folder, const std::string& name, int depth)
    {
        if (::unlinkat(folder, name.c_str(), 0) == 0 || errno == ENOENT)
            return {};
        if (errno != EISDIR && errno != EPERM)
            return failErrno(name);
        if (depth >= depthLimit)
            return lift(folder, name);
        auto inner = openBeneath(folder, name, O_RDONLY | O_DIRECTORY);
        if (!inner && inner.error().kind == ErrorKind::NotPermitted
            && ::fchmodat(folder, name.c_str(), 0700, 0) == 0)
            inner = openBeneath(folder, name, O_RDONLY | O_DIRECTORY);
        if (!inner)
            return tl::unexpected<Error>(inner.error());
        // Some file systems pass over entries while others are being removed: look again.
        for (int attempt = 0; attempt < 8; ++attempt) {
            if (auto emptied = empty(inner->get(), depth); !emptied)
                return emptied;
            if (::unlinkat(folder, name.c_str(), AT_REMOVEDIR) == 0 || errno == ENOENT)
                return {};
            if (errno != ENOTEMPTY)
                break;
        }
        return failErrno(name);
    }

    Result<void> empty(int folder, int depth)
    {
        struct stat status {
        };
        if (::fstat(folder, &status) == 0 && (status.st_mode & 0700) != 0700)
            ::fchmod(folder, 0700);
        const int copy = ::fcntl(folder, F_DUPFD_CLOEXEC, 3);
        std::unique_ptr<DIR, int (*)(DIR*)> entries(::fdopendir(copy), ::closedir);
        if (!entries)
            return failErrno("fdopendir");
        ::rewinddir(entries.get());
        while (const dirent* found = ::readdir(entries.get())) {
            const std::string name = found->d_name;
            if (name == "." || name == "..")
                continue;
            if (auto removed = removeEntry(folder, name, depth + 1); !removed)
                return removed;
        }
        return {};
    }

    Result<void> lift(int folder, const std::string& name)
    {
        std::string lifted = ".removing." + std::to_string(::getpid()) + "." + std::to_string(m_count++);
        if (::renameat(folder, name.c_str(), m_top, lifted.c_str()) != 0)
            return failErrno(name);
        m_lifted.push_back(std::move(lifted));
        return {};
    }

    int m_top;
    unsigned m_count = 0;
    std::vector<std::string> m_lifted;
};

} // namespace

Result<void> removeBeneath(int folder, const std::string& name)
{
    return Removal(folder).run(name);
}

Result<void> removeTree(const std::filesystem::path& path)
{
    const auto parent = openFolder(path.parent_path());
    if (!parent)
        return parent.error().kind == ErrorKind::NotFound ? Result<void>{}
                                                          : tl::unexpected<Error>(parent.error());
    return removeBeneath(parent->get(), path.filename().string());
}

} // namespace pupitre
