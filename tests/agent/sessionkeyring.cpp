// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What starts instances has left the account's own keyring, and all that do share one.
#include "core/agent/engines/sessionkeyring.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <functional>
#include <linux/keyctl.h>
#include <string_view>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace pupitre;

namespace
{
long sessionKeyring()
{
    return ::syscall(SYS_keyctl, KEYCTL_GET_KEYRING_ID, KEY_SPEC_SESSION_KEYRING, 0);
}

bool findsTheTicket()
{
    return ::syscall(SYS_keyctl, KEYCTL_SEARCH, KEY_SPEC_SESSION_KEYRING, "user", "pupitre:ticket", 0) > 0;
}

/// A login with a ticket in its keyring, in a thread of its own.
void inALoginWithATicket(const std::function<void()>& work)
{
    std::thread login([&] {
        constexpr std::string_view ticket = "secret";
        ASSERT_GT(::syscall(SYS_keyctl, KEYCTL_JOIN_SESSION_KEYRING, nullptr), 0);
        ASSERT_GT(::syscall(SYS_add_key, "user", "pupitre:ticket", ticket.data(), ticket.size(),
                            KEY_SPEC_SESSION_KEYRING),
                  0);
        ASSERT_TRUE(findsTheTicket());
        work();
    });
    login.join();
}
} // namespace

TEST(SessionKeyring, leavesTheAccountsOwn)
{
    if (sessionKeyring() < 0 && errno == ENOSYS)
        GTEST_SKIP() << "a kernel without keyrings";
    inALoginWithATicket([] {
        ASSERT_TRUE(joinSessionKeyring());
        EXPECT_FALSE(findsTheTicket());
    });
}

TEST(SessionKeyring, isOneForAll)
{
    if (sessionKeyring() < 0 && errno == ENOSYS)
        GTEST_SKIP() << "a kernel without keyrings";
    inALoginWithATicket([] {
        ASSERT_TRUE(joinSessionKeyring());
        const long first = sessionKeyring();
        inALoginWithATicket([first] {
            ASSERT_TRUE(joinSessionKeyring());
            EXPECT_EQ(sessionKeyring(), first);
        });
    });
}
