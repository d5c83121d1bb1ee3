// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Disk, engine, ids, limits and GPUs of a place, in words.
#include "ui/words/checksentences.h"
#include "ui/words/statewords.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

QString freeBytes(const CheckItem& item)
{
    return shownBytes(figure(item, "freeMiB").toULongLong() * 1024 * 1024);
}

class EngineChecks final
{
    Q_DECLARE_TR_FUNCTIONS(EngineChecks)
public:
    static std::optional<CheckWords> disk(const CheckItem& item);
    static std::optional<CheckWords> inodes(const CheckItem& item);
    static QString engineName(const CheckItem& item);
    static std::optional<CheckWords> engine(const CheckItem& item);
    static std::optional<CheckWords> subuid(const CheckItem& item);
    static std::optional<CheckWords> userNamespaces(const CheckItem& item);
    static std::optional<CheckWords> cgroupLimits(const CheckItem& item);
    static std::optional<CheckWords> gpu(const CheckItem& item);
};

std::optional<CheckWords> EngineChecks::disk(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{},
                          tr("%1 free in %2").arg(freeBytes(item), figure(item, "path")),
                          tr("What a seat takes is measured once a minute. Only a quota of the file system "
                             "for this account "
                             "protects others on the machine in between."),
                          {}};
    if (item.reason == "low")
        return CheckWords{
            {},
            tr("only %1 free in %2").arg(freeBytes(item), figure(item, "path")),
            tr("A class of thirty with its submissions takes about 5 GiB."),
            tr("Please give the account more room on the disk of %1.").arg(figure(item, "path"))};
    if (item.reason == "full")
        return CheckWords{
            {},
            tr("%1 free in %2").arg(freeBytes(item), figure(item, "path")),
            tr("Nothing can be prepared or handed in until there is room."),
            tr("Please give the account more room on the disk of %1.").arg(figure(item, "path"))};
    return std::nullopt;
}

std::optional<CheckWords> EngineChecks::inodes(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("enough"), {}, {}};
    if (item.reason == "low")
        return CheckWords{{},
                          tr("room for only %1 more files").arg(figure(item, "free")),
                          tr("Thirty copies of 2000 files take 60 000."),
                          tr("Please allow the account more files (inodes) on its disk.")};
    if (item.reason == "full")
        return CheckWords{{},
                          tr("room for only %1 more files").arg(figure(item, "free")),
                          tr("No workspace can be copied."),
                          tr("Please allow the account more files (inodes) on its disk.")};
    return std::nullopt;
}

QString EngineChecks::engineName(const CheckItem& item)
{
    const QString name = tr("%1 %2").arg(figure(item, "name"), figure(item, "version"));
    const QString others = figure(item, "others");
    return others.isEmpty() ? name : tr("%1 (also here: %2)").arg(name, others);
}

std::optional<CheckWords> EngineChecks::engine(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, engineName(item), {}, {}};
    if (item.reason == "docker")
        return CheckWords{
            {},
            engineName(item),
            tr("Environments have neither internet nor a GPU with Docker here, and limits only "
               "where it has cgroups."),
            tr("Please install Podman 4 or newer with slirp4netns, uidmap and fuse-overlayfs.")};
    if (item.reason == "bubblewrap")
        return CheckWords{
            {},
            engineName(item),
            tr("Environments have no limit of memory or processors here, neither internet nor a GPU, and no "
               "filter of system calls. They see this machine's programs or an image, and nothing else of "
               "it."),
            tr("Please install Podman 4 or newer with slirp4netns, uidmap and fuse-overlayfs.")};
    if (item.reason == "rootfulDocker")
        return CheckWords{
            {},
            tr("only a Docker that runs as root"),
            tr("Whoever may start its containers is root of that machine. Pupitre does not use it."),
            tr("Please install Podman 4 or newer, or set up rootless Docker for this account "
               "(dockerd-rootless-setuptool.sh install).")};
    if (item.reason == "needsSubuid")
        return CheckWords{{},
                          tr("Podman is there, but the account has no user ids for students"),
                          tr("Podman starts nothing without them."),
                          tr("Please add 65536 ids for this account to /etc/subuid and /etc/subgid (usermod "
                             "--add-subuids --add-subgids), or install bubblewrap.")};
    if (item.reason == "noEngine")
        return CheckWords{
            {},
            tr("none found"),
            tr("Students cannot have environments of their own here."),
            tr("Please install Podman 4 or newer with slirp4netns, uidmap and fuse-overlayfs.")};
    if (item.reason == "engineFails")
        return CheckWords{
            {},
            tr("found, but it does not run: %1").arg(figure(item, "detail")),
            tr("Environments cannot start until it does."),
            tr("Please make “podman info” work for this account. It says: %1").arg(figure(item, "detail"))};
    return std::nullopt;
}

std::optional<CheckWords> EngineChecks::subuid(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("%1 ids").arg(figure(item, "count")), {}, {}};
    if (item.reason == "none")
        return CheckWords{{},
                          tr("none"),
                          tr("Students would run as the account itself: a student who escapes from an "
                             "environment would be the account."),
                          tr("Please add 65536 ids for this account to /etc/subuid and /etc/subgid (usermod "
                             "--add-subuids --add-subgids).")};
    if (item.reason == "tooFew")
        return CheckWords{{},
                          tr("only %1").arg(figure(item, "count")),
                          tr("Images hold files of up to 65536 ids; some cannot be unpacked with fewer."),
                          tr("Please give this account 65536 ids in /etc/subuid and /etc/subgid.")};
    if (item.reason == "noMapPrograms")
        return CheckWords{{},
                          tr("newuidmap is missing"),
                          tr("The ids are there, but nothing can use them."),
                          tr("Please install the package uidmap.")};
    return std::nullopt;
}

std::optional<CheckWords> EngineChecks::userNamespaces(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("allowed"), {}, {}};
    if (item.reason == "disabled")
        return CheckWords{{},
                          tr("switched off (%1)").arg(figure(item, "setting")),
                          tr("Containers without root are impossible here."),
                          tr("Please allow user namespaces: set %1.").arg(figure(item, "setting"))};
    if (item.reason == "appArmor")
        return CheckWords{{},
                          tr("allowed to known programs only"),
                          tr("AppArmor lets Podman make them, other programs not. That is enough here."),
                          {}};
    return std::nullopt;
}

std::optional<CheckWords> EngineChecks::cgroupLimits(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{
            {},
            tr("measured: memory %1, processes %2").arg(figure(item, "memory"), figure(item, "processes")),
            {},
            {}};
    if (item.reason == "notMeasured")
        return CheckWords{
            {},
            tr("not measured yet"),
            tr("The thorough check starts a small environment that breaks its limits on purpose."),
            {}};
    if (item.reason == "notEnforced")
        return CheckWords{
            {},
            tr("memory %1, processes %2").arg(figure(item, "memory"), figure(item, "processes")),
            tr("One student can slow down or fill the machine for the others."),
            tr("Please enable lingering for this account (loginctl enable-linger), on a system with cgroups "
               "version 2, and delegate memory and pids to users.")};
    return std::nullopt;
}

std::optional<CheckWords> EngineChecks::gpu(const CheckItem& item)
{
    if (item.reason.empty())
        return CheckWords{{}, tr("%1: %2").arg(figure(item, "count"), figure(item, "names")), {}, {}};
    if (item.reason == "none")
        return CheckWords{{}, tr("none"), tr("Environments compute on processors only."), {}};
    if (item.reason == "unreadable")
        return CheckWords{
            {},
            tr("cannot be read: %1").arg(figure(item, "detail")),
            tr("Environments start without a GPU."),
            tr("Please make nvidia-smi work for this account. It says: %1").arg(figure(item, "detail"))};
    if (item.reason == "notDivisible")
        return CheckWords{
            {},
            tr("%1: %2").arg(figure(item, "count"), figure(item, "names")),
            tr("Their memory cannot be divided: students who share one can take it from each other."),
            tr("If students are to share GPUs fairly, please enable MIG on them.")};
    return std::nullopt;
}

} // namespace

std::optional<CheckWords> engineCheckWords(const CheckItem& item)
{
    switch (item.id) {
    case CheckId::Disk:
        return EngineChecks::disk(item);
    case CheckId::Inodes:
        return EngineChecks::inodes(item);
    case CheckId::Engine:
        return EngineChecks::engine(item);
    case CheckId::Subuid:
        return EngineChecks::subuid(item);
    case CheckId::UserNamespaces:
        return EngineChecks::userNamespaces(item);
    case CheckId::CgroupLimits:
        return EngineChecks::cgroupLimits(item);
    case CheckId::Gpu:
        return EngineChecks::gpu(item);
    case CheckId::Reachable:
    case CheckId::HostKey:
    case CheckId::CleanShell:
    case CheckId::Clock:
    case CheckId::Timer:
    case CheckId::CronAllowed:
    case CheckId::Lingering:
    case CheckId::KillUserProcesses:
    case CheckId::SshdVersion:
    case CheckId::SshdOptions:
    case CheckId::KeyProbe:
    case CheckId::SharedHome:
    case CheckId::Account:
    case CheckId::Figures:
    case CheckId::Accounting:
    case CheckId::Policy:
        return std::nullopt; // in another of these files
    }
    return std::nullopt;
}

} // namespace pupitre
