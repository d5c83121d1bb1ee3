// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes the deadline hold with nobody connected, in words.
#include "ui/words/checksentences.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class TimerChecks final
{
    Q_DECLARE_TR_FUNCTIONS(TimerChecks)
public:
    static std::optional<CheckWords> timer(const CheckItem& item);
    static std::optional<CheckWords> cronAllowed(const CheckItem& item);
    static std::optional<CheckWords> lingering(const CheckItem& item);
    static std::optional<CheckWords> killUserProcesses(const CheckItem& item);
};

std::optional<CheckWords> TimerChecks::timer(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("runs every minute (%1)").arg(figure(item, "kind")), {}, {}};
    if (item.reason == "noTimer")
        return CheckWords{{},
                          tr("impossible here"),
                          tr("Nothing would start or freeze while no desktop is connected."),
                          tr("Please enable lingering for this account (loginctl enable-linger), or allow it "
                             "to use cron.")};
    if (item.reason == "notInstalled")
        return CheckWords{{},
                          tr("not installed yet (%1)").arg(figure(item, "kind")),
                          tr("Pupitre installs it with the first course."),
                          {}};
    if (item.reason == "stale")
        return CheckWords{{},
                          tr("installed, but silent since %1").arg(figure(item, "heartbeat")),
                          tr("Deadlines would not be kept. The timer was stopped, or the machine was off."),
                          tr("Please check that cron or the systemd user manager of this account runs.")};
    return std::nullopt;
}

std::optional<CheckWords> TimerChecks::cronAllowed(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("allowed"), {}, {}};
    if (item.reason == "notNeeded")
        return CheckWords{{}, tr("not needed"), tr("The systemd user timer does its work."), {}};
    if (item.reason == "noCron")
        return CheckWords{{}, tr("not installed"), {}, {}};
    if (item.reason == "denied")
        return CheckWords{{},
                          tr("forbidden by %1").arg(figure(item, "file")),
                          tr("The minute timer cannot use cron."),
                          tr("Please allow this account to use cron (%1).").arg(figure(item, "file"))};
    if (item.reason == "notRunning")
        return CheckWords{{},
                          tr("installed, but not running"),
                          tr("The minute timer would never be called."),
                          tr("Please start the cron service.")};
    return std::nullopt;
}

std::optional<CheckWords> TimerChecks::lingering(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("enabled"), {}, {}};
    if (item.reason == "noSystemd")
        return CheckWords{{}, tr("no systemd for users here"), tr("Cron does its work."), {}};
    if (item.reason == "noLinger")
        return CheckWords{{},
                          tr("disabled"),
                          tr("Environments and the timer would end when the last login of the account ends."),
                          tr("Please run: loginctl enable-linger for this account.")};
    return std::nullopt;
}

std::optional<CheckWords> TimerChecks::killUserProcesses(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("left alone"), {}, {}};
    if (item.reason == "noSystemd")
        return CheckWords{{}, tr("no systemd here"), {}, {}};
    if (item.reason == "kills")
        return CheckWords{
            {},
            tr("ended at logout"),
            tr("Running environments would be killed when the connection ends."),
            tr("Please enable lingering for this account, or set KillUserProcesses=no in logind.conf.")};
    return std::nullopt;
}

} // namespace

std::optional<CheckWords> timerCheckWords(const CheckItem& item)
{
    switch (item.id) {
    case CheckId::Timer:
        return TimerChecks::timer(item);
    case CheckId::CronAllowed:
        return TimerChecks::cronAllowed(item);
    case CheckId::Lingering:
        return TimerChecks::lingering(item);
    case CheckId::KillUserProcesses:
        return TimerChecks::killUserProcesses(item);
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
    case CheckId::SshdVersion:
    case CheckId::SshdOptions:
    case CheckId::KeyProbe:
    case CheckId::SharedHome:
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
