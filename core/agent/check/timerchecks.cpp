// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the deadline will hold with nobody connected: what runs the tick, and what could stop it.
#include "core/agent/check/account.h"
#include "core/agent/check/checks.h"
#include "core/agent/check/matchingfiles.h"
#include "core/agent/course/clocktrust.h"
#include "core/agent/course/timer.h"
#include "core/agent/system/child.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr std::chrono::minutes staleAfter{3}; // two ticks missed

const char* name(TimerKind kind)
{
    switch (kind) {
    case TimerKind::None:
        return "none";
    case TimerKind::SystemdUser:
        return "systemdUser";
    case TimerKind::Crontab:
        return "crontab";
    }
    return "";
}

CheckItem timerItem(const StateTree& tree, const TimerChoice& choice)
{
    CheckItem item{CheckId::Timer, Verdict::Ok, "", {}};
    const TimerKind kind = installedTimer(tree);
    const TimerKind possible = choice.lingering ? TimerKind::SystemdUser
                               : choice.crontab ? TimerKind::Crontab
                                                : TimerKind::None;
    item.facts["kind"] = name(kind == TimerKind::None ? possible : kind);
    if (kind == TimerKind::None) {
        item.verdict = possible == TimerKind::None ? Verdict::Fail : Verdict::Warn;
        item.reason = possible == TimerKind::None ? "noTimer" : "notInstalled";
        return item;
    }
    const auto heartbeat = readHeartbeat(tree);
    const auto last =
        heartbeat && *heartbeat ? std::optional<Instant>((*heartbeat)->reading.wall) : timerSince(tree);
    if (last && now() - *last > staleAfter) {
        item.verdict = Verdict::Warn;
        item.reason = "stale";
        item.facts["heartbeat"] = toIso(*last);
    }
    return item;
}

bool listsAccount(const std::string& text, const std::string& account)
{
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (line == account)
            return true;
    return false;
}

/// The daemon's pid file and a living process behind it; nothing is said of those that write none.
bool cronRuns()
{
    for (const char* path : {"/run/crond.pid", "/var/run/crond.pid", "/run/cron.pid"}) {
        const auto text = readFile(path, 64);
        int pid = 0;
        if (text && std::from_chars(text->data(), text->data() + text->size(), pid).ec == std::errc{}
            && identityOf(pid))
            return true;
    }
    return false;
}

CheckItem cronItem(const TimerChoice& choice)
{
    CheckItem item{CheckId::CronAllowed, Verdict::Ok, "", {}};
    if (choice.lingering) {
        item.verdict = Verdict::NotApplicable;
        item.reason = "notNeeded";
        return item;
    }
    if (!findProgram("crontab")) {
        item.verdict = Verdict::Warn;
        item.reason = "noCron";
        return item;
    }
    const std::string account = accountName();
    const auto allow = readFile("/etc/cron.allow", 1024 * 1024);
    const auto deny = readFile("/etc/cron.deny", 1024 * 1024);
    const bool denied = allow ? !listsAccount(*allow, account) : deny && listsAccount(*deny, account);
    if (denied && ::getuid() != 0) {
        item.verdict = Verdict::Fail;
        item.reason = "denied";
        item.facts["file"] = allow ? "/etc/cron.allow" : "/etc/cron.deny";
    } else if (!cronRuns()) {
        item.verdict = Verdict::Warn;
        item.reason = "notRunning";
    }
    return item;
}

CheckItem lingeringItem(const TimerChoice& choice)
{
    if (!choice.userManager)
        return {CheckId::Lingering, Verdict::NotApplicable, "noSystemd", {}};
    if (!choice.lingering)
        return {CheckId::Lingering, Verdict::Warn, "noLinger", {}};
    return {CheckId::Lingering, Verdict::Ok, "", {}};
}

/// The last assignment in logind.conf and its drop-ins wins.
bool killsUserProcesses()
{
    bool kills = false;
    std::vector<std::string> files{"/usr/lib/systemd/logind.conf", "/etc/systemd/logind.conf"};
    for (const char* pattern :
         {"/usr/lib/systemd/logind.conf.d/*.conf", "/etc/systemd/logind.conf.d/*.conf"}) {
        const auto found = matchingFiles(pattern);
        files.insert(files.end(), found.begin(), found.end());
    }
    for (const std::string& file : files) {
        const auto text = readFile(file, 1024 * 1024);
        std::istringstream lines(text.value_or(std::string()));
        for (std::string line; std::getline(lines, line);) {
            std::erase_if(line, [](char c) { return c == ' ' || c == '\t'; });
            if (line.starts_with("KillUserProcesses="))
                kills = line.ends_with("=yes") || line.ends_with("=true") || line.ends_with("=1");
        }
    }
    return kills;
}

CheckItem killItem()
{
    if (!pupitre::exists("/run/systemd/system"))
        return {CheckId::KillUserProcesses, Verdict::NotApplicable, "noSystemd", {}};
    if (killsUserProcesses())
        return {CheckId::KillUserProcesses, Verdict::Warn, "kills", {}};
    return {CheckId::KillUserProcesses, Verdict::Ok, "", {}};
}
} // namespace

std::vector<CheckItem> timerChecks(const CheckOrder& order)
{
    const TimerChoice choice = timerChoice();
    return {timerItem(order.tree, choice), cronItem(choice), lingeringItem(choice), killItem()};
}

} // namespace pupitre
