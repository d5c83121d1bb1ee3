// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How students come in, in words.
#include "ui/words/checksentences.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class SshdChecks final
{
    Q_DECLARE_TR_FUNCTIONS(SshdChecks)
public:
    static std::optional<CheckWords> sshdVersion(const CheckItem& item);
    static std::optional<CheckWords> sshdOptions(const CheckItem& item);
    static std::optional<CheckWords> keyProbe(const CheckItem& item);
    static std::optional<CheckWords> sharedHome(const CheckItem& item);
};

std::optional<CheckWords> SshdChecks::sshdVersion(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("OpenSSH %1").arg(figure(item, "version")), {}, {}};
    if (item.reason == "noSshd")
        return CheckWords{
            {},
            tr("no SSH server here"),
            tr("Students could not come in. To try things out on this computer alone, none is needed."),
            tr("Please install openssh-server.")};
    if (item.reason == "unknown")
        return CheckWords{{},
                          tr("its version cannot be read"),
                          tr("Keys are written in the form that old servers understand."),
                          {}};
    if (item.reason == "tooOld")
        return CheckWords{{},
                          tr("OpenSSH %1").arg(figure(item, "version")),
                          tr("It does not know the restrictions that keep students apart."),
                          tr("Please update OpenSSH to 7.7 or newer.")};
    return std::nullopt;
}

std::optional<CheckWords> SshdChecks::sshdOptions(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("good for a class"), {}, {}};
    if (item.reason == "noPublicKeys")
        return CheckWords{{},
                          tr("keys are switched off"),
                          tr("Students come in with keys only."),
                          tr("Please set PubkeyAuthentication yes for this account.")};
    if (item.reason == "forceCommand")
        return CheckWords{{},
                          tr("every login runs %1").arg(figure(item, "forceCommand")),
                          tr("Students would get that instead of their environment."),
                          tr("Please exempt this account from ForceCommand in sshd_config.")};
    if (item.reason == "keysElsewhere")
        return CheckWords{{},
                          tr("keys are read from %1").arg(figure(item, "authorizedKeysFile")),
                          tr("The server does not look where this account may write keys."),
                          tr("Please let sshd read ~/.ssh/authorized_keys of this account.")};
    if (item.reason == "acceptsVariables")
        return CheckWords{{},
                          tr("lets clients set %1").arg(figure(item, "acceptEnv")),
                          tr("A student could make this account run a program of theirs."),
                          tr("Please take %1 out of AcceptEnv in sshd_config. LANG and LC_* may stay.")
                              .arg(figure(item, "acceptEnv"))};
    if (item.reason == "secondFactor")
        return CheckWords{{},
                          tr("asks for more than a key (%1)").arg(figure(item, "authenticationMethods")),
                          tr("Students would need a password or a code too."),
                          tr("Please allow “publickey” alone for this account (AuthenticationMethods).")};
    if (item.reason == "unreadable")
        return CheckWords{{},
                          tr("partly unreadable"),
                          tr("What cannot be read may still forbid something; the trial login tells."),
                          {}};
    if (item.reason == "fewStartups")
        return CheckWords{
            {},
            tr("few logins at once (%1)").arg(figure(item, "maxStartups")),
            tr("When a whole class connects in the same minute, some are turned away and must try again."),
            tr("Please raise MaxStartups in sshd_config, for example to 60:30:120.")};
    return std::nullopt;
}

std::optional<CheckWords> SshdChecks::keyProbe(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("a key came in"), {}, {}};
    if (item.reason == "loggedIn")
        return CheckWords{{}, tr("a key came in, and got what it should"), {}, {}};
    if (item.reason == "notMeasured")
        return CheckWords{{},
                          tr("not tried yet"),
                          tr("The thorough check makes a key for a moment and logs in with it."),
                          {}};
    if (item.reason == "notWritten")
        return CheckWords{{},
                          tr("the key could not be written: %1").arg(figure(item, "detail")),
                          tr("Students could not come in."),
                          {}};
    if (item.reason == "refused")
        return CheckWords{
            {},
            tr("turned away: %1").arg(figure(item, "detail")),
            tr("Students would be turned away too."),
            tr("Please let keys of ~/.ssh/authorized_keys log in to this account. The server says: %1")
                .arg(figure(item, "detail"))};
    if (item.reason == "noSshdHere")
        return CheckWords{{},
                          tr("no SSH server answered on this machine"),
                          tr("Students may come in by another machine; try it with one invitation."),
                          {}};
    if (item.reason == "otherCommand")
        return CheckWords{{},
                          tr("another program answered: %1").arg(figure(item, "detail")),
                          tr("The server does not run the program that the key names."),
                          tr("Please make sure that nothing overrides the command of a key.")};
    return std::nullopt;
}

std::optional<CheckWords> SshdChecks::sharedHome(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("on this machine"), {}, {}};
    if (item.reason == "networkHome")
        return CheckWords{{},
                          tr("on a network file system (%1)").arg(figure(item, "fileSystem")),
                          tr("Several machines may see the same courses; Pupitre runs on the one you connect "
                             "to. Containers keep their own files better on a local disk."),
                          {}};
    if (item.reason == "noLocks")
        return CheckWords{
            {},
            tr("knows no file locks"),
            tr("Two things that happen at once could spoil each other's files; Pupitre does not "
               "work without locks."),
            tr("Please mount the home of this account with file locks (NFS 4, or the lock "
               "service of NFS 3), or give it one on a local disk.")};
    return std::nullopt;
}

} // namespace

std::optional<CheckWords> sshdCheckWords(const CheckItem& item)
{
    switch (item.id) {
    case CheckId::SshdVersion:
        return SshdChecks::sshdVersion(item);
    case CheckId::SshdOptions:
        return SshdChecks::sshdOptions(item);
    case CheckId::KeyProbe:
        return SshdChecks::keyProbe(item);
    case CheckId::SharedHome:
        return SshdChecks::sharedHome(item);
    case CheckId::Reachable:
    case CheckId::HostKey:
    case CheckId::CleanShell:
    case CheckId::Disk:
    case CheckId::Inodes:
    case CheckId::Clock:
    case CheckId::Engine:
    case CheckId::Subuid:
    case CheckId::UserNamespaces:
    case CheckId::CgroupLimits:
    case CheckId::Timer:
    case CheckId::CronAllowed:
    case CheckId::Lingering:
    case CheckId::KillUserProcesses:
    case CheckId::Account:
    case CheckId::Gpu:
    case CheckId::Figures:
    case CheckId::Accounting:
    case CheckId::Policy:
        return std::nullopt; // in another of these files
    }
    return std::nullopt;
}

} // namespace pupitre
