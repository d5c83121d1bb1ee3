// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place check: a list of questions, each answered ok, warn or fail, with the figures that led there. What
// an answer means, and the sentence for the administrator, are words and live in ui/words.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace pupitre
{

enum class CheckId {
    Reachable,      // ms
    HostKey,        // fingerprint
    CleanShell,     // nothing written by rc files
    Disk,           // freeMiB, path
    Inodes,         // free
    Clock,          // skewMs against the desktop
    Engine,         // name, version
    Subuid,         // count
    UserNamespaces, // apparmor restriction
    CgroupLimits,   // memory, processes: measured by a probe instance
    Timer,          // systemd, cron or none
    CronAllowed,    // cron.allow / cron.deny
    Lingering,      // loginctl; KillUserProcesses
    KillUserProcesses,
    SshdVersion, // version
    SshdOptions, // AuthorizedKeysFile, MaxStartups, ForceCommand
    KeyProbe,    // a throw-away key logged in through the gate
    SharedHome,  // one NFS home on several login nodes
    Account,     // docker/sudo/wheel groups, private keys in ~/.ssh
    Gpu,         // count, divisible
    Figures,     // of GPUs: by, count
    Accounting,  // by: cgroup2, cgroup1 or processes
    Policy,      // /etc/pupitre/policy.json
};

enum class Verdict { Ok, Warn, Fail, NotApplicable };

/// `reason` is a short code ("noLinger", "vfsOnly") that ui/words turns into sentences; `facts` are its
/// figures.
struct CheckItem {
    CheckId id{};
    Verdict verdict = Verdict::Ok;
    std::string reason;
    std::map<std::string, std::string> facts;

    bool operator==(const CheckItem&) const = default;
};

[[nodiscard]] const char* wireName(CheckId id);

} // namespace pupitre
