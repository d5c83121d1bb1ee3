// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order matters to the cleaner: it takes away the last thing first, so sshd goes before the account and
// the account before the folder.
#include "core/demo/host/loopbackplace.h"

#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"
#include "core/demo/host/throwawayaccount.h"

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

/// /var/tmp, for a container's file system wants a real disk below, which /tmp often is not.
Result<std::filesystem::path> makeFolder()
{
    std::string text = "/var/tmp/pupitre-XXXXXX";
    if (::mkdtemp(text.data()) == nullptr)
        return fail(ErrorKind::FileUnwritable, "/var/tmp", std::strerror(errno));
    return std::filesystem::path(text);
}

Result<void> makeKey(const std::filesystem::path& key)
{
    const auto made =
        runChildOk({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key.string()},
                   ErrorKind::SystemCallFailed);
    if (!made)
        return tl::unexpected(made.error());
    return {};
}

} // namespace

Result<LoopbackPlace> LoopbackPlace::open()
{
    auto cleaner = Cleaner::start();
    if (!cleaner)
        return tl::unexpected(cleaner.error());
    LoopbackPlace place(std::move(*cleaner));
    auto folder = makeFolder();
    if (!folder)
        return tl::unexpected(folder.error());
    place.m_folder = *folder;
    auto ready = place.m_cleaner.folder(*folder)
                     .and_then([&] { return place.prepareAccount(); })
                     .and_then([&] { return makeKey(place.m_folder / "teacher"); })
                     .and_then([&] { return place.authorizeTeacher(); });
    if (!ready)
        return tl::unexpected(ready.error());

    SshdOptions options;
    options.folder = place.m_folder;
    if (place.m_kind == Kind::OwnAccount) {
        options.authorizedKeysFile = place.m_authorizedKeys.string();
        options.environment = {"PUPITRE_ROOT=" + place.m_stateRoot.string(),
                               "PUPITRE_AUTHORIZED_KEYS=" + place.m_authorizedKeys.string()};
    }
    auto sshd = PrivateSshd::start(options, place.m_cleaner);
    if (!sshd)
        return tl::unexpected(sshd.error());
    place.m_sshd.emplace(std::move(*sshd));
    if (auto known = replaceFile(place.m_folder / "known_hosts", place.m_sshd->knownHostsLine()); !known)
        return tl::unexpected(known.error());
    return place;
}

Result<void> LoopbackPlace::prepareAccount()
{
    m_kind = ::geteuid() == 0 ? Kind::ThrowAwayAccount : Kind::OwnAccount;
    auto account = m_kind == Kind::ThrowAwayAccount ? makeThrowAwayAccount(m_cleaner) : oneself();
    if (!account)
        return tl::unexpected(account.error());
    m_account = *account;
    if (m_kind == Kind::ThrowAwayAccount) {
        m_stateRoot = m_account.home / ".local/share/pupitre";
        m_authorizedKeys = m_account.home / ".ssh/authorized_keys";
        return {};
    }
    m_stateRoot = m_folder / "state";
    m_authorizedKeys = m_folder / "authorized_keys";
    return m_cleaner.place(m_stateRoot, m_authorizedKeys);
}

Result<void> LoopbackPlace::authorizeTeacher()
{
    const auto key = readFile(m_folder / "teacher.pub");
    if (!key)
        return tl::unexpected(key.error());
    const auto parent = m_authorizedKeys.parent_path();
    return makeFolders(parent)
        .and_then([&] { return replaceFile(m_authorizedKeys, *key); })
        .and_then([&]() -> Result<void> {
            if (m_kind == Kind::OwnAccount)
                return {};
            for (const auto& each : {parent, m_authorizedKeys}) {
                if (::chown(each.c_str(), m_account.uid, m_account.gid) != 0)
                    return fail(ErrorKind::FileUnwritable, each.string(), std::strerror(errno));
            }
            return {};
        });
}

SshIdentity LoopbackPlace::teacher() const
{
    return {m_folder / "teacher", m_folder / "known_hosts"};
}

Result<SshIdentity> LoopbackPlace::makeIdentity(const std::string& name) const
{
    const auto folder = m_folder / "people" / name;
    const SshIdentity identity{folder / "id_ed25519", folder / "known_hosts"};
    auto made = makeFolders(folder).and_then([&] { return makeKey(identity.key); }).and_then([&] {
        return replaceFile(identity.knownHosts, m_sshd->knownHostsLine());
    });
    if (!made)
        return tl::unexpected(made.error());
    return identity;
}

std::vector<std::string> LoopbackPlace::client(const std::string& program, const SshIdentity& who) const
{
    return {program,
            "-F",
            "none",
            program == "ssh" ? "-p" : "-P",
            std::to_string(port()),
            "-i",
            who.key.string(),
            "-o",
            "BatchMode=yes",
            "-o",
            "IdentitiesOnly=yes",
            "-o",
            "StrictHostKeyChecking=yes",
            "-o",
            "UserKnownHostsFile=" + who.knownHosts.string(),
            "-o",
            "GlobalKnownHostsFile=/dev/null"};
}

std::vector<std::string> LoopbackPlace::environment() const
{
    if (m_kind == Kind::ThrowAwayAccount)
        return loginEnvironment(m_account);
    return loginEnvironment(m_account, {"PUPITRE_ROOT=" + m_stateRoot.string(),
                                        "PUPITRE_AUTHORIZED_KEYS=" + m_authorizedKeys.string()});
}

Result<void> LoopbackPlace::close()
{
    auto cleaned = m_cleaner.finish();
    m_sshd.reset(); // only to reap it
    return cleaned;
}

} // namespace pupitre
