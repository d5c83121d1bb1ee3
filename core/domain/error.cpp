// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of wire names: one place, walked in both directions.
#include "core/domain/error.h"

#include <array>
#include <utility>

namespace pupitre
{

namespace
{
using K = ErrorKind;
constexpr std::array<std::pair<ErrorKind, const char*>, 46> table{{
    {K::HostOffline, "hostOffline"},
    {K::TimedOut, "timedOut"},
    {K::HostKeyUnknown, "hostKeyUnknown"},
    {K::HostKeyChanged, "hostKeyChanged"},
    {K::AuthenticationFailed, "authenticationFailed"},
    {K::ConnectionLost, "connectionLost"},
    {K::ShellNotClean, "shellNotClean"},
    {K::AgentTooNew, "agentTooNew"},
    {K::AgentFailed, "agentFailed"},
    {K::ProtocolViolation, "protocolViolation"},
    {K::Cancelled, "cancelled"},
    {K::NoEngine, "noEngine"},
    {K::NoImage, "noImage"},
    {K::NoSubuid, "noSubuid"},
    {K::EngineFailed, "engineFailed"},
    {K::DiskFull, "diskFull"},
    {K::QuotaExceeded, "quotaExceeded"},
    {K::NotPermitted, "notPermitted"},
    {K::PolicyForbids, "policyForbids"},
    {K::ReadOnlyPlace, "readOnlyPlace"},
    {K::Malformed, "malformed"},
    {K::SchemaTooNew, "schemaTooNew"},
    {K::NotFound, "notFound"},
    {K::AlreadyExists, "alreadyExists"},
    {K::Conflict, "conflict"},
    {K::NotHome, "notHome"},
    {K::InvalidArgument, "invalidArgument"},
    {K::Busy, "busy"},
    {K::KeyRefused, "keyRefused"},
    {K::KeyAlreadyUsed, "keyAlreadyUsed"},
    {K::LinkRefused, "linkRefused"},
    {K::ChangedMeanwhile, "changedMeanwhile"},
    {K::TooEarly, "tooEarly"},
    {K::TooLate, "tooLate"},
    {K::TooOften, "tooOften"},
    {K::NotFrozen, "notFrozen"},
    {K::StillRunning, "stillRunning"},
    {K::ClockJumped, "clockJumped"},
    {K::GateRefused, "gateRefused"},
    {K::HostLost, "hostLost"},
    {K::TransferDamaged, "transferDamaged"},
    {K::UnsafePath, "unsafePath"},
    {K::TooLarge, "tooLarge"},
    {K::FileUnreadable, "fileUnreadable"},
    {K::FileUnwritable, "fileUnwritable"},
    {K::DatabaseFailed, "databaseFailed"},
}};
} // namespace

const char* wireName(ErrorKind kind)
{
    for (const auto& [k, name] : table)
        if (k == kind)
            return name;
    return "systemCallFailed";
}

ErrorKind errorKindFromWireName(const std::string& name)
{
    for (const auto& [k, n] : table)
        if (name == n)
            return k;
    return ErrorKind::SystemCallFailed;
}

} // namespace pupitre
