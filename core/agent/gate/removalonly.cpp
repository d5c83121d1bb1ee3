// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing needs no filter: no file may be larger than nothing, which leaves those that are as they are.
#include "core/agent/gate/removalonly.h"

#include "core/agent/system/callfilter.h"
#include "core/agent/system/errnoerror.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

namespace pupitre
{

namespace
{

constexpr unsigned makesFile = O_CREAT | (O_TMPFILE & ~O_DIRECTORY);

/// What makes something with a name, whatever its arguments; openat2 hides its flags from a filter.
constexpr long makers[] = {
    SYS_mkdirat, SYS_mknodat, SYS_linkat, SYS_symlinkat, SYS_openat2,
#ifdef SYS_open // not on newer architectures
    SYS_mkdir,   SYS_mknod,   SYS_link,   SYS_symlink,   SYS_creat,
#endif
};

} // namespace

Result<void> allowRemovalOnly()
{
    const rlimit nothing{0, 0};
    if (::setrlimit(RLIMIT_FSIZE, &nothing) != 0)
        return failErrno("setrlimit");
    CallFilter filter;
    for (const long call : makers)
        filter.refuse(call, EDQUOT);
    filter.refuseFlags(SYS_openat, 2, makesFile, EDQUOT);
#ifdef SYS_open
    filter.refuseFlags(SYS_open, 1, makesFile, EDQUOT);
#endif
    return filter.install();
}

} // namespace pupitre
