// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program of the kernel's classic filter machine (seccomp(2)): between its lines, the number of the call is
// what is loaded.
#include "core/agent/system/callfilter.h"

#include "core/agent/system/errnoerror.h"

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace pupitre
{

namespace
{

#if defined(__x86_64__)
constexpr unsigned nativeArchitecture = AUDIT_ARCH_X86_64;
constexpr unsigned firstOtherCall = 0x40000000; // x32 of the same architecture
#elif defined(__aarch64__)
constexpr unsigned nativeArchitecture = AUDIT_ARCH_AARCH64;
constexpr unsigned firstOtherCall = 0xffffffff;
#endif

constexpr int load = BPF_LD | BPF_W | BPF_ABS;
constexpr int answer = BPF_RET | BPF_K;

} // namespace

CallFilter::CallFilter()
{
    add(load, offsetof(seccomp_data, arch));
    add(BPF_JMP | BPF_JEQ | BPF_K, nativeArchitecture, 1, 0);
    add(answer, SECCOMP_RET_ERRNO | EPERM);
    add(load, offsetof(seccomp_data, nr));
    add(BPF_JMP | BPF_JGE | BPF_K, firstOtherCall, 0, 1);
    add(answer, SECCOMP_RET_ERRNO | EPERM);
}

void CallFilter::refuse(long call, int errorNumber)
{
    add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::size_t>(call), 0, 1);
    add(answer, SECCOMP_RET_ERRNO | static_cast<unsigned>(errorNumber));
}

void CallFilter::refuseFlags(long call, std::size_t argument, unsigned flags, int errorNumber)
{
    add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::size_t>(call), 0, 4);
    add(load,
        offsetof(seccomp_data, args) + argument * sizeof(__u64)); // both architectures are little-endian
    add(BPF_JMP | BPF_JSET | BPF_K, flags, 0, 1);
    add(answer, SECCOMP_RET_ERRNO | static_cast<unsigned>(errorNumber));
    add(load, offsetof(seccomp_data, nr));
}

Result<void> CallFilter::install()
{
    add(answer, SECCOMP_RET_ALLOW);
    const sock_fprog program{static_cast<unsigned short>(m_lines.size()), m_lines.data()};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
        || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) != 0)
        return failErrno("seccomp");
    return {};
}

void CallFilter::add(int code, std::size_t value, unsigned char ifTrue, unsigned char ifFalse)
{
    m_lines.push_back({static_cast<unsigned short>(code), ifTrue, ifFalse, static_cast<unsigned>(value)});
}

} // namespace pupitre
