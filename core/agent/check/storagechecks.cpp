// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Room for workspaces, and whether the home is one that several machines share.
#include "core/agent/check/account.h"
#include "core/agent/check/checks.h"
#include "core/agent/check/facts.h"
#include "core/agent/system/fd.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/vfs.h>

namespace pupitre
{

namespace
{
// 30 seats with 50 MB each, their submissions and an image take about 4 GiB.
constexpr std::int64_t lowMiB = 5 * 1024;
constexpr std::int64_t fullMiB = 500;
constexpr std::int64_t lowInodes = 100'000; // 30 seats of 2,000 files
constexpr std::int64_t fullInodes = 1'000;

CheckItem diskItem(const StateTree& tree, const DiskSpace& space)
{
    CheckItem item{CheckId::Disk,
                   Verdict::Ok,
                   "",
                   {{"freeMiB", std::to_string(space.freeMiB)}, {"path", tree.root().string()}}};
    if (space.freeMiB < fullMiB) {
        item.verdict = Verdict::Fail;
        item.reason = "full";
    } else if (space.freeMiB < lowMiB) {
        item.verdict = Verdict::Warn;
        item.reason = "low";
    }
    return item;
}

CheckItem inodesItem(const DiskSpace& space)
{
    CheckItem item{CheckId::Inodes, Verdict::Ok, "", {}};
    if (space.freeInodes < 0)
        return item; // btrfs and others make them as needed
    item.facts["free"] = std::to_string(space.freeInodes);
    if (space.freeInodes < fullInodes) {
        item.verdict = Verdict::Fail;
        item.reason = "full";
    } else if (space.freeInodes < lowInodes) {
        item.verdict = Verdict::Warn;
        item.reason = "low";
    }
    return item;
}

/// Names of the file systems that several machines usually share.
std::string networkFileSystem(long type)
{
    switch (static_cast<unsigned long>(type) & 0xffffffffUL) {
    case NFS_SUPER_MAGIC:
        return "nfs";
    case AFS_SUPER_MAGIC: // OpenAFS
    case AFS_FS_MAGIC:    // the kernel's own
        return "afs";
    case SMB_SUPER_MAGIC:
    case CIFS_SUPER_MAGIC:
    case SMB2_SUPER_MAGIC:
        return "smb";
    case 0x0BD00BD0:
        return "lustre";
    case 0x19830326:
        return "beegfs";
    case 0x47504653:
        return "gpfs";
    case CEPH_SUPER_MAGIC:
        return "ceph";
    }
    return {};
}

/// Whether the file system that our program lies on knows locks: a network one may not, and then two ticks
/// would write the same file.
bool knowsLocks()
{
    const Fd program(::open("/proc/self/exe", O_RDONLY | O_CLOEXEC));
    return !program.valid() || ::flock(program.get(), LOCK_SH | LOCK_NB) == 0 || errno == EWOULDBLOCK;
}

CheckItem sharedHomeItem(const StateTree& tree)
{
    CheckItem item{CheckId::SharedHome, Verdict::Ok, "", {}};
    for (std::filesystem::path path : {tree.root(), homeFolder()}) {
        struct statfs status {
        };
        while (::statfs(path.c_str(), &status) != 0 && path.has_relative_path())
            path = path.parent_path();
        if (const std::string name = networkFileSystem(status.f_type); !name.empty()) {
            item.verdict = Verdict::Warn;
            item.reason = "networkHome";
            item.facts["fileSystem"] = name;
        }
    }
    if (!knowsLocks()) {
        item.verdict = Verdict::Fail;
        item.reason = "noLocks";
    }
    return item;
}
} // namespace

std::vector<CheckItem> storageChecks(const CheckOrder& order)
{
    const DiskSpace space = diskSpace(order.tree.root());
    return {diskItem(order.tree, space), inodesItem(space), sharedHomeItem(order.tree)};
}

} // namespace pupitre
