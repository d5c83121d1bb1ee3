// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inode number of /proc/<pid>/ns/pid is the namespace's (namespaces(7)); ioctl_ns(2) gives its parent.
#include "core/agent/system/pidnamespaces.h"

#include "core/agent/system/fd.h"

#include <fcntl.h>
#include <linux/nsfs.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

constexpr int deepest = 32; // the kernel's own limit on nesting

std::string namespaceFile(int pid)
{
    return "/proc/" + std::to_string(pid) + "/ns/pid";
}

std::optional<ino_t> inodeOf(const Fd& file)
{
    struct stat status {
    };
    return file.valid() && ::fstat(file.get(), &status) == 0 ? std::optional(status.st_ino) : std::nullopt;
}

} // namespace

std::optional<ino_t> PidNamespaces::of(int pid)
{
    struct stat status {
    };
    return ::stat(namespaceFile(pid).c_str(), &status) == 0 ? std::optional(status.st_ino) : std::nullopt;
}

std::optional<ino_t> PidNamespaces::own()
{
    struct stat status {
    };
    return ::stat("/proc/self/ns/pid", &status) == 0 ? std::optional(status.st_ino) : std::nullopt;
}

std::optional<ino_t> PidNamespaces::around(int pid)
{
    const auto its = of(pid);
    if (!its)
        return std::nullopt;
    if (m_wanted.contains(*its))
        return its;
    const auto known = m_known.find(*its);
    return known != m_known.end() ? known->second : m_known.emplace(*its, climb(pid)).first->second;
}

std::optional<ino_t> PidNamespaces::climb(int pid) const
{
    Fd file(::open(namespaceFile(pid).c_str(), O_RDONLY | O_CLOEXEC));
    for (int depth = 0; file.valid() && depth < deepest; ++depth) {
        file = Fd(::ioctl(file.get(), NS_GET_PARENT)); // refused above our own
        const auto its = inodeOf(file);
        if (its && m_wanted.contains(*its))
            return its;
    }
    return std::nullopt;
}

} // namespace pupitre
