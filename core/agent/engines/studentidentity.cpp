// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Raw system calls: a static program has no libcap.
#include "core/agent/engines/studentidentity.h"

#include "core/agent/system/errnoerror.h"

#include <array>
#include <cstdint>
#include <grp.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

Result<void> takeIdentity(int uid, std::uint32_t kept)
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return failErrno("no_new_privs");
    const auto id = static_cast<uid_t>(uid);
    if (::getuid() != id || ::getgid() != id) {
        if (kept != 0 && ::prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0) != 0)
            return failErrno("capabilities");
        if (::setgroups(0, nullptr) != 0 || ::setresgid(id, id, id) != 0 || ::setresuid(id, id, id) != 0)
            return failErrno("setresuid");
    }
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> sets{}; // inheritable ones are none
    sets[0].effective = kept;
    sets[0].permitted = kept;
    if (::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0
        || ::syscall(SYS_capset, &header, sets.data()) != 0)
        return failErrno("capabilities");
    return {};
}

} // namespace

Result<void> takeStudentIdentity(int uid)
{
    return takeIdentity(uid, 0);
}

Result<void> takeKeeperIdentity(int uid)
{
    return takeIdentity(uid, 1U << CAP_KILL);
}

} // namespace pupitre
