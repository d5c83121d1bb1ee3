// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Titles of the place check, and which file has the answer.
#include "ui/words/checkwords.h"

#include "ui/words/checksentences.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class CheckTitles final
{
    Q_DECLARE_TR_FUNCTIONS(CheckTitles)
public:
    static QString of(CheckId id);
    static QString of(Verdict verdict);
    static QString figure(const std::string& value);
    static CheckWords unknown(const CheckItem& item);
};

/// Some figures are codes of the agent.
QString CheckTitles::figure(const std::string& value)
{
    if (value == "enforced")
        return tr("enforced");
    if (value == "ignored")
        return tr("ignored");
    if (value == "systemdUser")
        return tr("systemd");
    if (value == "crontab")
        return tr("cron");
    return shownShort(value);
}

QString CheckTitles::of(CheckId id)
{
    switch (id) {
    case CheckId::Reachable:
        return tr("Reachable");
    case CheckId::HostKey:
        return tr("Host key");
    case CheckId::CleanShell:
        return tr("Quiet shell");
    case CheckId::Disk:
        return tr("Disk space");
    case CheckId::Inodes:
        return tr("Room for files");
    case CheckId::Clock:
        return tr("Clock");
    case CheckId::Engine:
        return tr("Container engine");
    case CheckId::Subuid:
        return tr("User ids for students");
    case CheckId::UserNamespaces:
        return tr("User namespaces");
    case CheckId::CgroupLimits:
        return tr("Memory and process limits");
    case CheckId::Timer:
        return tr("Minute timer");
    case CheckId::CronAllowed:
        return tr("Cron");
    case CheckId::Lingering:
        return tr("Running without a login");
    case CheckId::KillUserProcesses:
        return tr("Processes after logout");
    case CheckId::SshdVersion:
        return tr("SSH server");
    case CheckId::SshdOptions:
        return tr("SSH server options");
    case CheckId::KeyProbe:
        return tr("Trial login with a key");
    case CheckId::SharedHome:
        return tr("Home folder");
    case CheckId::Account:
        return tr("Account");
    case CheckId::Gpu:
        return tr("GPUs");
    case CheckId::Figures:
        return tr("GPU figures");
    case CheckId::Accounting:
        return tr("Who uses what");
    case CheckId::Policy:
        return tr("Rules of the administrator");
    }
    return {};
}

QString CheckTitles::of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return tr("ok");
    case Verdict::Warn:
        return tr("attention");
    case Verdict::Fail:
        return tr("problem");
    case Verdict::NotApplicable:
        return tr("not applicable");
    }
    return {};
}

/// A newer agent may give reasons that this version has no words for: the code and its figures are better
/// than nothing.
CheckWords CheckTitles::unknown(const CheckItem& item)
{
    CheckWords words;
    words.answer = item.reason.empty() ? of(item.verdict) : shownShort(item.reason);
    for (const auto& [name, value] : item.facts)
        words.answer += QStringLiteral(" · %1 %2").arg(shownShort(name), shownShort(value));
    if (!item.reason.empty())
        words.meaning = tr("This answer is newer than this version of Pupitre.");
    return words;
}

} // namespace

QString figure(const CheckItem& item, const char* name)
{
    const auto found = item.facts.find(name);
    return found == item.facts.end() ? QString() : CheckTitles::figure(found->second);
}

CheckWords wordsFor(const CheckItem& item)
{
    std::optional<CheckWords> words;
    for (const auto wordsOf :
         {reachCheckWords, engineCheckWords, timerCheckWords, sshdCheckWords, sampleCheckWords})
        if (!words)
            words = wordsOf(item);
    if (!words)
        words = CheckTitles::unknown(item);
    words->title = CheckTitles::of(item.id);
    return *words;
}

QString verdictName(Verdict verdict)
{
    return CheckTitles::of(verdict);
}

const std::vector<std::pair<CheckId, std::string>>& allCheckReasons()
{
    static const std::vector<std::pair<CheckId, std::string>> reasons = {
        {CheckId::Reachable, ""},
        {CheckId::Reachable, "hostOffline"},
        {CheckId::HostKey, ""},
        {CheckId::HostKey, "hostKeyChanged"},
        {CheckId::CleanShell, ""},
        {CheckId::CleanShell, "shellNotClean"},
        {CheckId::Disk, ""},
        {CheckId::Disk, "low"},
        {CheckId::Disk, "full"},
        {CheckId::Inodes, ""},
        {CheckId::Inodes, "low"},
        {CheckId::Inodes, "full"},
        {CheckId::Clock, ""},
        {CheckId::Clock, "skew"},
        {CheckId::Engine, ""},
        {CheckId::Engine, "noEngine"},
        {CheckId::Engine, "engineFails"},
        {CheckId::Engine, "needsSubuid"},
        {CheckId::Engine, "rootfulDocker"},
        {CheckId::Engine, "docker"},
        {CheckId::Engine, "bubblewrap"},
        {CheckId::Subuid, ""},
        {CheckId::Subuid, "none"},
        {CheckId::Subuid, "tooFew"},
        {CheckId::Subuid, "noMapPrograms"},
        {CheckId::UserNamespaces, ""},
        {CheckId::UserNamespaces, "disabled"},
        {CheckId::UserNamespaces, "appArmor"},
        {CheckId::CgroupLimits, ""},
        {CheckId::CgroupLimits, "notMeasured"},
        {CheckId::CgroupLimits, "notEnforced"},
        {CheckId::Timer, ""},
        {CheckId::Timer, "noTimer"},
        {CheckId::Timer, "notInstalled"},
        {CheckId::Timer, "stale"},
        {CheckId::CronAllowed, ""},
        {CheckId::CronAllowed, "notNeeded"},
        {CheckId::CronAllowed, "noCron"},
        {CheckId::CronAllowed, "denied"},
        {CheckId::CronAllowed, "notRunning"},
        {CheckId::Lingering, ""},
        {CheckId::Lingering, "noSystemd"},
        {CheckId::Lingering, "noLinger"},
        {CheckId::KillUserProcesses, ""},
        {CheckId::KillUserProcesses, "noSystemd"},
        {CheckId::KillUserProcesses, "kills"},
        {CheckId::SshdVersion, ""},
        {CheckId::SshdVersion, "noSshd"},
        {CheckId::SshdVersion, "unknown"},
        {CheckId::SshdVersion, "tooOld"},
        {CheckId::SshdOptions, ""},
        {CheckId::SshdOptions, "noPublicKeys"},
        {CheckId::SshdOptions, "forceCommand"},
        {CheckId::SshdOptions, "keysElsewhere"},
        {CheckId::SshdOptions, "acceptsVariables"},
        {CheckId::SshdOptions, "secondFactor"},
        {CheckId::SshdOptions, "unreadable"},
        {CheckId::SshdOptions, "fewStartups"},
        {CheckId::KeyProbe, ""},
        {CheckId::KeyProbe, "loggedIn"},
        {CheckId::KeyProbe, "refused"},
        {CheckId::KeyProbe, "noSshdHere"},
        {CheckId::KeyProbe, "otherCommand"},
        {CheckId::KeyProbe, "notMeasured"},
        {CheckId::KeyProbe, "notWritten"},
        {CheckId::SharedHome, ""},
        {CheckId::SharedHome, "networkHome"},
        {CheckId::SharedHome, "noLocks"},
        {CheckId::Account, ""},
        {CheckId::Account, "root"},
        {CheckId::Account, "privilegedGroups"},
        {CheckId::Account, "privateKeys"},
        {CheckId::Gpu, ""},
        {CheckId::Gpu, "none"},
        {CheckId::Gpu, "unreadable"},
        {CheckId::Gpu, "notDivisible"},
        {CheckId::Figures, ""},
        {CheckId::Figures, "prometheus"},
        {CheckId::Figures, "none"},
        {CheckId::Figures, "silent"},
        {CheckId::Figures, "hangs"},
        {CheckId::Accounting, ""},
        {CheckId::Accounting, "noEngine"},
        {CheckId::Policy, ""},
        {CheckId::Policy, "none"},
        {CheckId::Policy, "limits"},
        {CheckId::Policy, "forbids"},
    };
    return reasons;
}

} // namespace pupitre
