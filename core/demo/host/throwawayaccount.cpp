// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// useradd, tried again where another one holds the lock of /etc/passwd or has taken the name.
#include "core/demo/host/throwawayaccount.h"

#include "core/agent/system/child.h"

#include <array>
#include <cstdio>
#include <random>
#include <thread>
#include <unistd.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

std::string inventName()
{
    std::random_device random;
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "pupitre-%04x", random() & 0xffffU);
    return text.data();
}

} // namespace

Result<Account> makeThrowAwayAccount(Cleaner& cleaner)
{
    if (::geteuid() != 0)
        return fail(ErrorKind::NotPermitted, "useradd");
    std::string lastWords;
    for (int attempt = 0; attempt < 20; ++attempt) {
        const std::string name = inventName();
        // "*" is no password at all, yet not the "!" of a locked account, which sshd refuses.
        const auto made = runChild({"useradd", "--create-home", "--shell", "/bin/bash", "--password", "*",
                                    "--comment", "Pupitre demo, removed at its end", name});
        if (!made)
            return tl::unexpected(made.error());
        if (made->exit == 0) {
            auto account = accountNamed(name);
            if (account) {
                if (auto kept = cleaner.account(*account); !kept)
                    return tl::unexpected(kept.error());
            }
            return account;
        }
        lastWords = lastLine(made->err);
        std::this_thread::sleep_for(250ms);
    }
    return fail(ErrorKind::SystemCallFailed, "useradd", lastWords);
}

} // namespace pupitre
