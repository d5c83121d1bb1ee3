// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance gets, and above all what it does not get.
#include "core/agent/engines/bubblewrapcommand.h"

#include <sys/stat.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

void append(Argv& argv, const Argv& more)
{
    argv.insert(argv.end(), more.begin(), more.end());
}

void addNamespaces(Argv& argv, IdentityKind identity)
{
    append(argv,
           {"--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"});
    // Students get no user namespaces of their own, which are the usual way to a kernel bug. With subordinate
    // ids `bubble` forbids them before bwrap runs.
    if (identity != IdentityKind::Subuid) {
        const auto student = std::to_string(instanceUid);
        append(argv, {"--unshare-user", "--disable-userns", "--uid", student, "--gid", student});
    }
    // Of its 0 the first process keeps what it takes to become somebody else, and to end the student's
    // processes.
    append(argv, {"--cap-drop", "ALL"});
    if (identity == IdentityKind::Subuid)
        append(argv, {"--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add", "CAP_KILL"});
}

/// bwrap makes folders that are missing on the way, but for its own eyes only.
void addParents(Argv& argv, const fs::path& target)
{
    fs::path parent;
    for (const auto& part : target.parent_path()) {
        parent /= part;
        if (parent != "/")
            append(argv, {"--perms", "0755", "--dir", parent.string()});
    }
}

/// /usr, and /lib, /bin … as this host has them: links into /usr, or folders.
void addHostPrograms(Argv& argv, const fs::path& etc)
{
    append(argv, {"--ro-bind", "/usr", "/usr"});
    for (const std::string path : {"/bin", "/sbin", "/lib", "/lib64", "/lib32"}) {
        struct stat status {
        };
        if (::lstat(path.c_str(), &status) != 0)
            continue;
        std::error_code failed;
        if (S_ISLNK(status.st_mode))
            append(argv, {"--symlink", fs::read_symlink(path, failed).string(), path});
        else
            append(argv, {"--ro-bind", path, path});
    }
    addParents(argv, "/etc/passwd");
    if (!etc.empty())
        for (const char* name : {"passwd", "group", "nsswitch.conf", "profile"})
            append(argv, {"--ro-bind", (etc / name).string(), std::string("/etc/") + name});
    // what programs in /usr need of /etc and holds no secret
    for (const std::string path :
         {"/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime", "/etc/fonts", "/etc/R"})
        append(argv, {"--ro-bind-try", path, path});
}

void addRoot(Argv& argv, const BubbleRoot& root)
{
    if (root.files.empty())
        addHostPrograms(argv, root.etc);
    else
        append(argv, {"--ro-bind", root.files.string(), "/"});
    append(argv, {"--proc", "/proc", "--dev", "/dev"});
    append(argv, {"--perms", "1777", "--size", "67108864", "--tmpfs", "/dev/shm", "--remount-ro", "/dev"});
    append(argv, {"--perms", "1777", "--size", "268435456", "--tmpfs", "/tmp"});
    append(argv, {"--perms", "0755", "--size", "4194304", "--tmpfs", "/run"});
}

void addSpecMounts(Argv& argv, const std::vector<Mount>& mounts)
{
    for (const auto& mount : mounts) {
        addParents(argv, mount.target);
        append(argv, {mount.access == Mount::Access::ReadOnly ? "--ro-bind" : "--bind", mount.source.string(),
                      mount.target});
    }
}

} // namespace

Argv bubbleArguments(const std::string& program, const InstanceSpec& spec, const BubbleRoot& root,
                     IdentityKind identity)
{
    Argv argv{program};
    addNamespaces(argv, identity);
    append(argv, {"--hostname", spec.hostname, "--as-pid-1", "--clearenv"});
    addRoot(argv, root);
    addSpecMounts(argv, spec.mounts);
    // not its home, which is the student's alone, and this is not the student yet
    append(argv, {"--remount-ro", "/run", "--remount-ro", "/", "--chdir", "/", "--info-fd",
                  std::to_string(bubbleInfoFd)});
    append(argv, {"--", "/run/pupitre/agent", "bubbleinit"});
    append(argv, {"uid=" + std::to_string(identity == IdentityKind::Subuid ? keeperUid : instanceUid)});
    if (spec.limits.processes)
        append(argv, {"processes=" + std::to_string(*spec.limits.processes)});
    if (spec.limits.fileMiB)
        append(argv, {"fileMiB=" + std::to_string(*spec.limits.fileMiB)});
    return argv;
}

Argv bubbleTrial(const std::string& program, IdentityKind identity)
{
    Argv argv{program};
    addNamespaces(argv, identity);
    addRoot(argv, {});
    append(argv, {"--", "/usr/bin/true"});
    return argv;
}

} // namespace pupitre
