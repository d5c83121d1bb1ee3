// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connection, clock, account and the administrator's rules, in words. What stops a connection is an error
// like any other.
#include "ui/words/checksentences.h"

#include "ui/words/errorwords.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class ReachChecks final
{
    Q_DECLARE_TR_FUNCTIONS(ReachChecks)
public:
    static std::optional<CheckWords> connection(const CheckItem& item, const QString& good);
    static std::optional<CheckWords> reachable(const CheckItem& item);
    static std::optional<CheckWords> hostKey(const CheckItem& item);
    static std::optional<CheckWords> cleanShell(const CheckItem& item);
    static std::optional<CheckWords> clock(const CheckItem& item);
    static std::optional<CheckWords> account(const CheckItem& item);
    static std::optional<CheckWords> policy(const CheckItem& item);
};

std::optional<CheckWords> ReachChecks::connection(const CheckItem& item, const QString& good)
{
    if (item.reason.empty())
        return CheckWords{{}, good, {}, {}};
    const auto fact = [&](const char* name) {
        const auto found = item.facts.find(name);
        return found == item.facts.end() ? std::string() : found->second;
    };
    const ErrorWords error =
        wordsFor(Error{errorKindFromWireName(item.reason), fact("subject"), fact("detail")});
    return CheckWords{{}, error.what, error.meaning + QLatin1Char(' ') + error.todo, {}};
}

std::optional<CheckWords> ReachChecks::reachable(const CheckItem& item)
{
    return connection(item, tr("in %1 ms").arg(figure(item, "ms")));
}

std::optional<CheckWords> ReachChecks::hostKey(const CheckItem& item)
{
    if (item.verdict == Verdict::NotApplicable)
        return CheckWords{{}, tr("not needed on this computer"), {}, {}};
    return connection(item, figure(item, "fingerprint"));
}

std::optional<CheckWords> ReachChecks::cleanShell(const CheckItem& item)
{
    return connection(item, tr("nothing comes between the two programs"));
}

std::optional<CheckWords> ReachChecks::clock(const CheckItem& item)
{
    const QString skew = figure(item, "skewMs");
    if (item.reason.empty())
        return CheckWords{{}, tr("agrees with this computer to %1 ms").arg(skew), {}, {}};
    if (item.reason == "skew")
        return CheckWords{{},
                          tr("%1 ms from this computer's").arg(skew),
                          tr("Deadlines follow the clock of the place. One of the two is wrong."),
                          tr("Please synchronise the clock of the machine (chrony or systemd-timesyncd).")};
    return std::nullopt;
}

std::optional<CheckWords> ReachChecks::account(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, figure(item, "name"), {}, {}};
    if (item.reason == "root")
        return CheckWords{
            {},
            tr("this is root"),
            tr("A mistake here could break the machine. One ordinary account per course is better."),
            tr("Please make an ordinary account for the course.")};
    if (item.reason == "privilegedGroups")
        return CheckWords{
            {},
            tr("%1, a member of %2").arg(figure(item, "name"), figure(item, "groups")),
            tr("Whoever gets this account gets the machine. One account per course, without such groups, is "
               "better."),
            tr("Please make an account for the course that is not in %1.").arg(figure(item, "groups"))};
    if (item.reason == "privateKeys")
        return CheckWords{
            {},
            tr("%1, with private keys in ~/.ssh (%2)").arg(figure(item, "name"), figure(item, "files")),
            tr("Whoever gets this account gets what those keys open. One account per course is better."),
            {}};
    return std::nullopt;
}

std::optional<CheckWords> ReachChecks::policy(const CheckItem& item)
{
    const QString rule = figure(item, "rule");
    if (item.reason.empty())
        return CheckWords{{}, tr("everything needed is allowed"), {}, {}};
    if (item.reason == "none")
        return CheckWords{{}, tr("none"), {}, {}};
    if (item.reason == "limits")
        return CheckWords{{}, tr("limits %1").arg(rule), tr("Pupitre keeps to it."), {}};
    if (item.reason == "forbids")
        return CheckWords{{},
                          tr("forbids %1").arg(rule),
                          tr("Students cannot come in here."),
                          tr("Please allow %1 in %2.").arg(rule, figure(item, "path"))};
    return std::nullopt;
}

} // namespace

std::optional<CheckWords> reachCheckWords(const CheckItem& item)
{
    switch (item.id) {
    case CheckId::Reachable:
        return ReachChecks::reachable(item);
    case CheckId::HostKey:
        return ReachChecks::hostKey(item);
    case CheckId::CleanShell:
        return ReachChecks::cleanShell(item);
    case CheckId::Clock:
        return ReachChecks::clock(item);
    case CheckId::Account:
        return ReachChecks::account(item);
    case CheckId::Policy:
        return ReachChecks::policy(item);
    case CheckId::Disk:
    case CheckId::Inodes:
    case CheckId::Engine:
    case CheckId::Subuid:
    case CheckId::UserNamespaces:
    case CheckId::CgroupLimits:
    case CheckId::Timer:
    case CheckId::CronAllowed:
    case CheckId::Lingering:
    case CheckId::KillUserProcesses:
    case CheckId::SshdVersion:
    case CheckId::SshdOptions:
    case CheckId::KeyProbe:
    case CheckId::SharedHome:
    case CheckId::Gpu:
    case CheckId::Figures:
    case CheckId::Accounting:
        return std::nullopt; // in another of these files
    }
    return std::nullopt;
}

} // namespace pupitre
