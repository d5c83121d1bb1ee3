// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reaching a place: what is in the way and who can clear it.
#include "ui/words/errorsentences.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class PlaceErrors final
{
    Q_DECLARE_TR_FUNCTIONS(PlaceErrors)
public:
    static std::optional<ErrorWords> of(const Error& error);
};

std::optional<ErrorWords> PlaceErrors::of(const Error& error)
{
    const QString subject = error.subject.empty() ? tr("This") : shownShort(error.subject);
    switch (error.kind) {
    case ErrorKind::HostOffline:
        return ErrorWords{tr("%1 cannot be reached.").arg(subject),
                          tr("It is switched off, or no network leads there from here. What was planned goes "
                             "on there by itself if it runs."),
                          tr("Check the network or the VPN, and the name of the host.")};
    case ErrorKind::TimedOut:
        return ErrorWords{tr("%1 did not answer in time.").arg(subject),
                          tr("The machine or the network is very slow just now; nothing was changed here."),
                          tr("Try again in a moment.")};
    case ErrorKind::HostKeyUnknown:
        return ErrorWords{
            tr("The host key of %1 is not known here.").arg(subject),
            tr("Until a person has compared it, nobody can tell whether this is really that machine."),
            tr("Compare the fingerprint with the one that the administrator gives, then accept it.")};
    case ErrorKind::HostKeyChanged:
        return ErrorWords{tr("The host key of %1 is not the one it had before.").arg(subject),
                          tr("Either the machine was reinstalled, or somebody stands between you and it. "
                             "Nothing was sent."),
                          tr("Ask the administrator. Only if they confirm it, remove the old key with "
                             "ssh-keygen -R and connect again.")};
    case ErrorKind::AuthenticationFailed:
        return ErrorWords{
            tr("%1 did not let you in.").arg(subject),
            tr("The account exists there with another key or password, or not at all."),
            tr("Check the user name, load your key into the SSH agent, or ask the administrator to add it.")};
    case ErrorKind::ConnectionLost:
        return ErrorWords{
            tr("The connection to %1 was lost.").arg(subject),
            tr("What had begun there goes on by itself; this window catches up when the connection is back."),
            tr("Wait a moment, or check the network.")};
    case ErrorKind::ShellNotClean:
        return ErrorWords{
            tr("On %1, a start-up file of the shell writes text.").arg(subject),
            tr("That text gets in between the two programs, which then cannot understand each other."),
            tr("Make ~/.bashrc silent for commands: put output behind a test for an interactive shell.")};
    case ErrorKind::AgentTooNew:
        return ErrorWords{tr("The place already works with a newer Pupitre (%1).").arg(subject),
                          tr("This version does not know its protocol and changes nothing there."),
                          tr("Update Pupitre on this computer.")};
    case ErrorKind::AgentFailed:
        return ErrorWords{
            tr("Pupitre could not start on the place."),
            tr("Its small program is there but does not run, perhaps because programs may not "
               "be started from the home folder."),
            tr("Look at the details; where they say \"Permission denied\", ask the administrator to mount "
               "the home without noexec.")};
    case ErrorKind::ProtocolViolation:
        return ErrorWords{tr("The place gave an answer that makes no sense."),
                          tr("Something else than Pupitre may be talking on that connection."),
                          tr("Run the place check; if it is all green, report this with its details.")};
    case ErrorKind::Cancelled:
        return ErrorWords{tr("This was cancelled."),
                          tr("What was already done stays as it is and can be continued."),
                          tr("Start it again when you like.")};
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

std::optional<ErrorWords> placeErrorWords(const Error& error)
{
    return PlaceErrors::of(error);
}

} // namespace pupitre
