// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// useradd, userdel, and a look at /proc in between.
#include "tests/labs/labaccount.h"

#include "core/agent/system/child.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <charconv>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

Result<LabAccount> LabAccount::make(SubordinateIds ids)
{
    LabAccount account;
    account.m_name = "pup" + std::to_string(::getpid()) + "lab"; // several test programs may run at once
    std::vector<std::string> useradd{"useradd", "--create-home", "--shell", "/bin/bash"};
    const std::string count = ids == SubordinateIds::Enough ? "65536"
                              : ids == SubordinateIds::Few  ? "5000"
                                                            : "0";
    useradd.insert(useradd.end(), {"-K", "SUB_UID_COUNT=" + count, "-K", "SUB_GID_COUNT=" + count});
    useradd.push_back(account.m_name);
    if (auto made = runChildOk(useradd, ErrorKind::SystemCallFailed); !made)
        return tl::unexpected<Error>(made.error());
    const passwd* entry = ::getpwnam(account.m_name.c_str());
    if (entry == nullptr)
        return fail(ErrorKind::NotFound, account.m_name);
    account.m_uid = entry->pw_uid;
    account.m_gid = entry->pw_gid;
    account.m_home = entry->pw_dir;
    std::istringstream lines(readFile("/etc/subuid").value_or(""));
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(account.m_name + ":"))
            std::sscanf(line.c_str() + account.m_name.size() + 1, "%u:%u", &account.m_firstSubuid,
                        &account.m_subuidCount);
    return account;
}

LabAccount::LabAccount(LabAccount&& other) noexcept
    : m_name(std::exchange(other.m_name, {})), m_uid(other.m_uid), m_gid(other.m_gid), m_home(other.m_home),
      m_firstSubuid(other.m_firstSubuid), m_subuidCount(other.m_subuidCount)
{
}

LabAccount::~LabAccount()
{
    if (m_name.empty())
        return;
    endProcesses();
    (void)runChild({"userdel", "--remove", "--force", m_name});
}

bool LabAccount::become() const
{
    return ::initgroups(m_name.c_str(), m_gid) == 0 && ::setgid(m_gid) == 0 && ::setuid(m_uid) == 0;
}

void LabAccount::endProcesses() const
{
    for (int round = 0; round < 5; ++round) {
        std::vector<ProcessIdentity> found;
        std::error_code failed;
        for (std::filesystem::directory_iterator it("/proc", failed), end; !failed && it != end;
             it.increment(failed)) {
            int pid = 0;
            const auto name = it->path().filename().string();
            struct stat status {
            };
            if (std::from_chars(name.data(), name.data() + name.size(), pid).ec != std::errc{}
                || ::stat(it->path().c_str(), &status) != 0)
                continue;
            const bool ours =
                status.st_uid == m_uid
                || (status.st_uid >= m_firstSubuid && status.st_uid - m_firstSubuid < m_subuidCount);
            if (const auto identity = identityOf(pid); ours && identity && isAlive(*identity))
                found.push_back(*identity);
        }
        if (found.empty())
            return;
        for (const auto& process : found)
            (void)sendSignal(process, SIGKILL);
        (void)waitGone(std::move(found), std::chrono::seconds(2));
    }
}

} // namespace pupitre
