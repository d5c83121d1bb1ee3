// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// keyctl(2), keyrings(7). A keyring of a name is found again only by who may search it, which its maker must
// allow for the user; students have another uid and may not.
#include "core/agent/engines/sessionkeyring.h"

#include "core/agent/system/errnoerror.h"

#include <cerrno>
#include <linux/keyctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr const char* keyringName = "pupitre";
constexpr unsigned long possessorAll = 0x3f000000; // KEY_POS_ALL of linux/key.h
constexpr unsigned long userMayFind = 0x000b0000;  // KEY_USR_VIEW, KEY_USR_READ, KEY_USR_SEARCH

Result<void> join()
{
    const long keyring = ::syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, keyringName);
    if (keyring < 0)
        return errno == ENOSYS ? Result<void>{} : failErrno("keyctl");
    // Refused where another of our processes made it: it has done this already.
    static_cast<void>(::syscall(SYS_keyctl, KEYCTL_SETPERM, keyring, possessorAll | userMayFind));
    return {};
}
} // namespace

Result<void> joinSessionKeyring()
{
    thread_local bool joined = false; // credentials are a thread's
    if (joined)
        return {};
    auto outcome = join();
    joined = outcome.has_value();
    return outcome;
}

} // namespace pupitre
