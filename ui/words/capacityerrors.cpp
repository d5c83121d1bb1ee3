// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place lacks, or does not allow.
#include "ui/words/errorsentences.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class CapacityErrors final
{
    Q_DECLARE_TR_FUNCTIONS(CapacityErrors)
public:
    static std::optional<ErrorWords> of(const Error& error);
};

std::optional<ErrorWords> CapacityErrors::of(const Error& error)
{
    const QString subject = error.subject.empty() ? tr("This") : shownShort(error.subject);
    switch (error.kind) {
    case ErrorKind::NoEngine:
        return ErrorWords{tr("No container engine was found on the place (%1).").arg(subject),
                          tr("Without one, students cannot have environments of their own there."),
                          tr("Ask the administrator to install Podman.")};
    case ErrorKind::NoImage:
        return ErrorWords{tr("The image %1 is not on the place.").arg(subject),
                          tr("Environments cannot start from an image that is not there."),
                          tr("Make or fetch the image there, then try again.")};
    case ErrorKind::NoSubuid:
        return ErrorWords{tr("The account %1 has no subordinate user ids.").arg(subject),
                          tr("Students could then not be kept apart from the account itself."),
                          tr("Ask the administrator for 65536 ids in /etc/subuid and /etc/subgid.")};
    case ErrorKind::EngineFailed:
        return ErrorWords{tr("The environment %1 could not be started or stopped.").arg(subject),
                          tr("The container engine refused; the work of the student is untouched."),
                          tr("Read the details; Restart often helps. If not, run the place check.")};
    case ErrorKind::DiskFull:
        return ErrorWords{
            tr("The disk is full at %1.").arg(subject),
            tr("Nothing is lost, but nothing new can be saved there until there is room."),
            tr("Make room there, then try again; on a place, its administrator can help, and what waits for "
               "room goes on by itself.")};
    case ErrorKind::QuotaExceeded:
        return ErrorWords{tr("%1 is over its quota.").arg(subject),
                          tr("Work is kept, but cannot grow or be handed in again until there is room."),
                          tr("Remove large files from the workspace, or raise the quota of the TP.")};
    case ErrorKind::NotPermitted:
        return ErrorWords{tr("%1 is not permitted to this account.").arg(subject),
                          tr("The rights of the account on that machine do not allow it."),
                          tr("Check the rights of the folder, or ask the administrator.")};
    case ErrorKind::PolicyForbids:
        return ErrorWords{tr("A rule of the administrator forbids this (%1).").arg(subject),
                          tr("The file /etc/pupitre/policy.json of the place sets what Pupitre may do."),
                          tr("Talk to the administrator, or plan it differently.")};
    case ErrorKind::ReadOnlyPlace:
        return ErrorWords{tr("%1 cannot be written to.").arg(subject),
                          tr("The file system is mounted read-only, perhaps after a disk error."),
                          tr("Tell the administrator.")};
    case ErrorKind::HostOffline:
    case ErrorKind::TimedOut:
    case ErrorKind::HostKeyUnknown:
    case ErrorKind::HostKeyChanged:
    case ErrorKind::AuthenticationFailed:
    case ErrorKind::ConnectionLost:
    case ErrorKind::ShellNotClean:
    case ErrorKind::AgentTooNew:
    case ErrorKind::AgentFailed:
    case ErrorKind::ProtocolViolation:
    case ErrorKind::Cancelled:
    case ErrorKind::Malformed:
    case ErrorKind::SchemaTooNew:
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
    case ErrorKind::Conflict:
    case ErrorKind::NotHome:
    case ErrorKind::InvalidArgument:
    case ErrorKind::Busy:
    case ErrorKind::KeyRefused:
    case ErrorKind::KeyAlreadyUsed:
    case ErrorKind::LinkRefused:
    case ErrorKind::ChangedMeanwhile:
    case ErrorKind::TooEarly:
    case ErrorKind::TooLate:
    case ErrorKind::TooOften:
    case ErrorKind::NotFrozen:
    case ErrorKind::StillRunning:
    case ErrorKind::ClockJumped:
    case ErrorKind::HostLost:
    case ErrorKind::TransferDamaged:
    case ErrorKind::UnsafePath:
    case ErrorKind::TooLarge:
    case ErrorKind::FileUnreadable:
    case ErrorKind::FileUnwritable:
    case ErrorKind::DatabaseFailed:
    case ErrorKind::SystemCallFailed:
    case ErrorKind::GateRefused:
        return std::nullopt; // in another of these files
    }
    return std::nullopt;
}

} // namespace

std::optional<ErrorWords> capacityErrorWords(const Error& error)
{
    return CapacityErrors::of(error);
}

} // namespace pupitre
