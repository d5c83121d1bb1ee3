// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// setpriv changes ids without a login, a shell or PAM; it is part of every Debian (util-linux).
#include "core/demo/host/account.h"

#include <pwd.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

Result<Account> from(const passwd* entry, const std::string& wanted)
{
    if (entry == nullptr)
        return fail(ErrorKind::NotFound, "account", wanted);
    return Account{entry->pw_name, entry->pw_uid, entry->pw_gid, entry->pw_dir};
}

} // namespace

Result<Account> oneself()
{
    return from(::getpwuid(::geteuid()), std::to_string(::geteuid()));
}

Result<Account> accountNamed(const std::string& name)
{
    return from(::getpwnam(name.c_str()), name);
}

std::vector<std::string> loginEnvironment(const Account& account, const std::vector<std::string>& more)
{
    std::vector<std::string> result{"HOME=" + account.home.string(), "USER=" + account.name,
                                    "LOGNAME=" + account.name,
                                    "PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LANG=C.UTF-8"};
    result.insert(result.end(), more.begin(), more.end());
    return result;
}

std::vector<std::string> asAccount(const Account& account, const std::vector<std::string>& argv)
{
    if (account.uid == ::geteuid())
        return argv;
    std::vector<std::string> result{"setpriv",
                                    "--reuid=" + std::to_string(account.uid),
                                    "--regid=" + std::to_string(account.gid),
                                    "--init-groups",
                                    "--",
                                    "env",
                                    "--chdir=" + account.home.string()};
    result.insert(result.end(), argv.begin(), argv.end());
    return result;
}

} // namespace pupitre
