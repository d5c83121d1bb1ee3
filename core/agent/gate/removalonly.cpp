// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A filter of system calls by number and, for the opening ones, by their flags. Calls of another architecture
// (32 bits on 64) are refused whole: sftp-server is the host's own program and makes none.
#include "core/agent/gate/removalonly.h"

#include "core/agent/system/errnoerror.h"

#include <array>
#include <cstddef>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <vector>

namespace pupitre
{

namespace
{

#if defined(__x86_64__)
constexpr unsigned nativeArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned nativeArchitecture = AUDIT_ARCH_AARCH64;
#endif

constexpr unsigned refusedCall = SECCOMP_RET_ERRNO | EDQUOT;
constexpr unsigned makesFile = O_CREAT | (O_TMPFILE & ~O_DIRECTORY);

/// What makes something with a name, whatever its arguments.
constexpr std::array makers{
    SYS_mkdirat, SYS_mknodat, SYS_linkat, SYS_symlinkat, SYS_openat2,
#ifdef SYS_open // not on newer architectures
    SYS_mkdir,   SYS_mknod,   SYS_link,   SYS_symlink,   SYS_creat,
#endif
};

class Filter final
{
public:
    void load(std::size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset), 0, 0); }
    void refuseUnlessEqual(unsigned value)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, value, 1, 0);
        add(BPF_RET | BPF_K, refusedCall, 0, 0);
    }
    void refuseFrom(unsigned value)
    {
        add(BPF_JMP | BPF_JGE | BPF_K, value, 0, 1);
        add(BPF_RET | BPF_K, refusedCall, 0, 0);
    }
    void refuseCall(long number)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(number), 0, 1);
        add(BPF_RET | BPF_K, refusedCall, 0, 0);
    }
    /// The call number is what is loaded now, and again afterwards.
    void refuseCallWithFlags(long number, std::size_t argument, unsigned flags)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(number), 0, 4);
        load(offsetof(seccomp_data, args) + argument * sizeof(__u64)); // low half: both are little-endian
        add(BPF_JMP | BPF_JSET | BPF_K, flags, 0, 1);
        add(BPF_RET | BPF_K, refusedCall, 0, 0);
        load(offsetof(seccomp_data, nr));
    }
    void allowTheRest() { add(BPF_RET | BPF_K, SECCOMP_RET_ALLOW, 0, 0); }

    [[nodiscard]] bool install()
    {
        const sock_fprog program{static_cast<unsigned short>(m_lines.size()), m_lines.data()};
        return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
    }

private:
    void add(unsigned code, unsigned value, unsigned char ifTrue, unsigned char ifFalse)
    {
        m_lines.push_back({static_cast<unsigned short>(code), ifTrue, ifFalse, value});
    }
    std::vector<sock_filter> m_lines;
};

} // namespace

Result<void> allowRemovalOnly()
{
    const rlimit nothing{0, 0};
    if (::setrlimit(RLIMIT_FSIZE, &nothing) != 0)
        return failErrno("setrlimit");
    Filter filter;
    filter.load(offsetof(seccomp_data, arch));
    filter.refuseUnlessEqual(nativeArchitecture);
    filter.load(offsetof(seccomp_data, nr));
#ifdef __X32_SYSCALL_BIT
    filter.refuseFrom(__X32_SYSCALL_BIT);
#endif
    for (const long call : makers)
        filter.refuseCall(call);
    filter.refuseCallWithFlags(SYS_openat, 2, makesFile);
#ifdef SYS_open
    filter.refuseCallWithFlags(SYS_open, 1, makesFile);
#endif
    filter.allowTheRest();
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !filter.install())
        return failErrno("seccomp");
    return {};
}

} // namespace pupitre
