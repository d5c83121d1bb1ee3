// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wire names of the checks.
#include "core/domain/placecheck.h"

namespace pupitre
{

const char* wireName(CheckId id)
{
    switch (id) {
    case CheckId::Reachable:
        return "reachable";
    case CheckId::HostKey:
        return "hostKey";
    case CheckId::CleanShell:
        return "cleanShell";
    case CheckId::Disk:
        return "disk";
    case CheckId::Inodes:
        return "inodes";
    case CheckId::Clock:
        return "clock";
    case CheckId::Engine:
        return "engine";
    case CheckId::Subuid:
        return "subuid";
    case CheckId::UserNamespaces:
        return "userNamespaces";
    case CheckId::CgroupLimits:
        return "cgroupLimits";
    case CheckId::Timer:
        return "timer";
    case CheckId::CronAllowed:
        return "cronAllowed";
    case CheckId::Lingering:
        return "lingering";
    case CheckId::KillUserProcesses:
        return "killUserProcesses";
    case CheckId::SshdVersion:
        return "sshdVersion";
    case CheckId::SshdOptions:
        return "sshdOptions";
    case CheckId::KeyProbe:
        return "keyProbe";
    case CheckId::SharedHome:
        return "sharedHome";
    case CheckId::Account:
        return "account";
    case CheckId::Gpu:
        return "gpu";
    case CheckId::Figures:
        return "figures";
    case CheckId::Accounting:
        return "accounting";
    case CheckId::Policy:
        return "policy";
    }
    return "";
}

} // namespace pupitre
