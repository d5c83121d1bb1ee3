// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// useradd, which itself waits for the lock of /etc/passwd; tried again where the name is taken.
#include "core/demo/host/throwawayaccount.h"

#include "core/agent/system/child.h"

#include <array>
#include <cstdio>
#include <random>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr int nameTaken = 9; // useradd(8)

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
        if (made->exit != nameTaken)
            break;
    }
    return fail(ErrorKind::SystemCallFailed, "useradd", lastWords);
}

} // namespace pupitre
