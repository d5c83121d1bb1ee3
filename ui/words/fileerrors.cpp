// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Transfers, and this computer.
#include "ui/words/errorsentences.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class FileErrors final
{
    Q_DECLARE_TR_FUNCTIONS(FileErrors)
public:
    static std::optional<ErrorWords> of(const Error& error);
};

std::optional<ErrorWords> FileErrors::of(const Error& error)
{
    const QString subject = error.subject.empty() ? tr("This") : shownShort(error.subject);
    switch (error.kind) {
    case ErrorKind::TransferDamaged:
        return ErrorWords{tr("%1 arrived damaged.").arg(subject),
                          tr("Its content is not what was sent, so it was not put in place."),
                          tr("Try again: only what is missing is sent.")};
    case ErrorKind::UnsafePath:
        return ErrorWords{tr("%1 has a name that could reach outside its folder.").arg(subject),
                          tr("Archives of others are never trusted with such names; nothing was written."),
                          tr("Rename or remove it at its origin.")};
    case ErrorKind::TooLarge:
        return ErrorWords{tr("%1 is too large.").arg(subject),
                          tr("It is beyond the limit that keeps this place and this program safe."),
                          tr("Make it smaller, or raise the limit if it is yours.")};
    case ErrorKind::FileUnreadable:
        return ErrorWords{tr("%1 cannot be read.").arg(subject),
                          tr("It is missing, or its rights do not allow it."),
                          tr("Check that it exists and that you may read it.")};
    case ErrorKind::FileUnwritable:
        return ErrorWords{tr("%1 cannot be written.").arg(subject),
                          tr("The disk is full, or the rights of the folder do not allow it."),
                          tr("Choose another folder, or make room.")};
    case ErrorKind::DatabaseFailed:
        return ErrorWords{tr("Pupitre's own database on this computer failed (%1).").arg(subject),
                          tr("What it keeps is only a copy: everything true is on the places."),
                          tr("Look at the details, and make sure that the disk is not full.")};
    case ErrorKind::SystemCallFailed:
        return ErrorWords{tr("The system refused %1.").arg(subject),
                          tr("This is unusual; nothing more was done."),
                          tr("Try again. If it happens again, report it with its details.")};
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
    case ErrorKind::NoEngine:
    case ErrorKind::NoImage:
    case ErrorKind::NoSubuid:
    case ErrorKind::EngineFailed:
    case ErrorKind::DiskFull:
    case ErrorKind::QuotaExceeded:
    case ErrorKind::NotPermitted:
    case ErrorKind::PolicyForbids:
    case ErrorKind::ReadOnlyPlace:
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
    case ErrorKind::GateRefused:
        return std::nullopt; // in another of these files
    }
    return std::nullopt;
}

} // namespace

std::optional<ErrorWords> fileErrorWords(const Error& error)
{
    return FileErrors::of(error);
}

} // namespace pupitre
