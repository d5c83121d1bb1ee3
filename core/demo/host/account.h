// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account of this machine, as far as running something in its name needs it.
#pragma once

#include "core/domain/error.h"

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace pupitre
{

struct Account {
    std::string name;
    uid_t uid = 0;
    gid_t gid = 0;
    std::filesystem::path home;
};

/// Who runs this program.
[[nodiscard]] Result<Account> oneself();
/// NotFound where there is none of that name.
[[nodiscard]] Result<Account> accountNamed(const std::string& name);

/// HOME, USER, LOGNAME, PATH and LANG of a fresh login, then `more` ("NAME=value").
[[nodiscard]] std::vector<std::string> loginEnvironment(const Account& account,
                                                        const std::vector<std::string>& more = {});

/// Argv that runs `argv` as that account, in its home; `argv` itself where we are that account.
[[nodiscard]] std::vector<std::string> asAccount(const Account& account,
                                                 const std::vector<std::string>& argv);

} // namespace pupitre
