// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/exitcode.h"

namespace pupitre
{

ExitCode exitCodeFor(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::HostOffline:
    case ErrorKind::TimedOut:
    case ErrorKind::HostKeyUnknown:
    case ErrorKind::HostKeyChanged:
    case ErrorKind::AuthenticationFailed:
    case ErrorKind::ConnectionLost:
    case ErrorKind::HostLost:
    case ErrorKind::ShellNotClean:
    case ErrorKind::AgentTooNew:
    case ErrorKind::AgentFailed:
        return ExitCode::Unreachable;
    case ErrorKind::TooEarly:
    case ErrorKind::TooLate:
    case ErrorKind::TooOften:
    case ErrorKind::GateRefused:
    case ErrorKind::Busy:
    case ErrorKind::Conflict:
    case ErrorKind::NotHome:
    case ErrorKind::AlreadyExists:
    case ErrorKind::NotFrozen:
    case ErrorKind::StillRunning:
    case ErrorKind::ClockJumped:
        return ExitCode::NotNow;
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
    case ErrorKind::InvalidArgument:
    case ErrorKind::KeyRefused:
    case ErrorKind::KeyAlreadyUsed:
    case ErrorKind::LinkRefused:
    case ErrorKind::ChangedMeanwhile:
    case ErrorKind::TransferDamaged:
    case ErrorKind::UnsafePath:
    case ErrorKind::TooLarge:
    case ErrorKind::FileUnreadable:
    case ErrorKind::FileUnwritable:
    case ErrorKind::DatabaseFailed:
    case ErrorKind::SystemCallFailed:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace pupitre
