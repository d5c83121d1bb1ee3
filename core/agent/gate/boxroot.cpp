// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Raw system calls: a static program has no libcap, and mount_setattr is younger than Debian 12's C library
// headers.
#include "core/agent/gate/boxroot.h"

#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"

#include <array>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

Result<void> makeFolderPath(const fs::path& path)
{
    fs::path made;
    for (const auto& part : path) {
        made /= part;
        if (::mkdir(made.c_str(), 0755) != 0 && errno != EEXIST)
            return failErrno(made);
    }
    return {};
}

Result<void> makeFile(const fs::path& path, std::string_view text)
{
    const Fd file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!file.valid() || ::write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return failErrno(path);
    return {};
}

/// Flags that a mount inherited from outside has are locked here: a remount must name them again.
unsigned long lockedFlags(const fs::path& path)
{
    struct statvfs status {
    };
    if (::statvfs(path.c_str(), &status) != 0)
        return 0;
    unsigned long flags = 0;
    flags |= (status.f_flag & ST_RDONLY) != 0 ? MS_RDONLY : 0;
    flags |= (status.f_flag & ST_NOEXEC) != 0 ? MS_NOEXEC : 0;
    flags |= (status.f_flag & ST_NOATIME) != 0 ? MS_NOATIME : 0;
    flags |= (status.f_flag & ST_NODIRATIME) != 0 ? MS_NODIRATIME : 0;
    flags |= (status.f_flag & ST_RELATIME) != 0 ? MS_RELATIME : 0;
    return flags;
}

Result<void> restrictMount(const fs::path& target, Mount::Access access)
{
    mount_attr attributes{};
    attributes.attr_set = MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
    if (access == Mount::Access::ReadOnly)
        attributes.attr_set |= MOUNT_ATTR_RDONLY;
    // since Linux 5.12, for mounts below as well; older ones get the mount itself, and the file modes below
    // it
    if (::syscall(SYS_mount_setattr, AT_FDCWD, target.c_str(), AT_RECURSIVE, &attributes, sizeof attributes)
        == 0)
        return {};
    if (errno != ENOSYS)
        return failErrno(target);
    const auto flags = MS_REMOUNT | MS_BIND | MS_NOSUID | MS_NODEV | lockedFlags(target)
                       | (access == Mount::Access::ReadOnly ? 0UL + MS_RDONLY : 0UL);
    if (::mount(nullptr, target.c_str(), nullptr, flags, nullptr) != 0)
        return failErrno(target);
    return {};
}

Result<void> bindInto(const fs::path& source, const fs::path& target, Mount::Access access)
{
    struct stat status {
    };
    if (::stat(source.c_str(), &status) != 0)
        return failErrno(source);
    auto ready = makeFolderPath(S_ISDIR(status.st_mode) ? target : target.parent_path());
    if (ready && !S_ISDIR(status.st_mode))
        ready = makeFile(target, {});
    if (!ready)
        return ready;
    if (::mount(source.c_str(), target.c_str(), nullptr, MS_BIND | MS_REC, nullptr) != 0)
        return failErrno(source);
    return restrictMount(target, access);
}

/// /usr, and /lib, /bin … as this host has them: links into /usr, or folders.
Result<void> bindPrograms(const fs::path& root)
{
    if (auto bound = bindInto("/usr", root / "usr", Mount::Access::ReadOnly); !bound)
        return bound;
    for (const auto* name : {"lib", "lib64", "lib32", "bin"}) {
        const auto path = fs::path("/") / name;
        struct stat status {
        };
        if (::lstat(path.c_str(), &status) != 0)
            continue;
        std::error_code failed;
        if (S_ISLNK(status.st_mode)
            && ::symlink(fs::read_symlink(path, failed).c_str(), (root / name).c_str()) == 0)
            continue;
        if (auto bound = bindInto(path, root / name, Mount::Access::ReadOnly); !bound)
            return bound;
    }
    if (::access("/etc/ld.so.cache", R_OK) == 0)
        return bindInto("/etc/ld.so.cache", root / "etc/ld.so.cache", Mount::Access::ReadOnly);
    return {};
}

/// sftp-server asks for the name of its uid and opens /dev/null.
Result<void> makeSmallThings(const fs::path& root, int uid)
{
    if (auto made = makeFolderPath(root / "etc"); !made)
        return made;
    const auto id = std::to_string(uid);
    if (auto made = makeFile(root / "etc/passwd",
                             "student:x:" + id + ":" + id + "::/home/student:/usr/sbin/nologin\n");
        !made)
        return made;
    if (auto made = makeFile(root / "etc/group", "student:x:" + id + ":\n"); !made)
        return made;
    if (auto made = makeFolderPath(root / "dev"); !made)
        return made;
    if (auto made = makeFile(root / "dev/null", {}); !made)
        return made;
    // not through bindInto: without device files this one would be none
    if (::mount("/dev/null", (root / "dev/null").c_str(), nullptr, MS_BIND, nullptr) != 0)
        return failErrno("/dev/null");
    return makeFolderPath(root / "home/student");
}

Result<void> makeItTheRoot(const fs::path& root)
{
    // pivot_root(2): the old root lands on the new one, and is then taken off it
    if (::chdir(root.c_str()) != 0 || ::syscall(SYS_pivot_root, ".", ".") != 0
        || ::umount2(".", MNT_DETACH) != 0 || ::chdir("/home/student") != 0)
        return failErrno("pivot_root");
    if (::mount(nullptr, "/", nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, nullptr) != 0)
        return failErrno("/");
    return {};
}

} // namespace

Result<void> enterBoxRoot(const SftpBox& box)
{
    const auto& root = box.root;
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return failErrno("/");
    if (::mount("box", root.c_str(), "tmpfs", MS_NOSUID | MS_NODEV, "size=256k,mode=0755") != 0)
        return failErrno(root);
    if (auto bound = bindPrograms(root); !bound)
        return bound;
    if (auto made = makeSmallThings(root, box.uid); !made)
        return made;
    for (const auto& bind : box.binds)
        if (auto bound = bindInto(bind.source, root / fs::path(bind.target).relative_path(), bind.access);
            !bound)
            return bound;
    return makeItTheRoot(root);
}

Result<void> becomeStudent(int uid)
{
    const auto id = static_cast<uid_t>(uid);
    // refused where the account has a single id mapped; there the student is the account, and says so in the
    // check
    if (::setgroups(0, nullptr) != 0 && uid != 0)
        return failErrno("setgroups");
    for (unsigned long cap = 0; ::prctl(PR_CAPBSET_READ, cap, 0, 0, 0) >= 0; ++cap)
        if (cap != CAP_DAC_READ_SEARCH && ::prctl(PR_CAPBSET_DROP, cap, 0, 0, 0) != 0)
            return failErrno("capabilities");
    if (::prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0) != 0 || ::setresgid(id, id, id) != 0
        || ::setresuid(id, id, id) != 0)
        return failErrno("setresuid");

    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> sets{};
    constexpr auto kept = 1U << CAP_DAC_READ_SEARCH;
    sets[0] = {kept, kept, kept};
    if (::syscall(SYS_capset, &header, sets.data()) != 0
        || ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_DAC_READ_SEARCH, 0, 0) != 0
        || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return failErrno("capabilities");
    return {};
}

} // namespace pupitre
