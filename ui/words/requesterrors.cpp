// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents, requests, keys and phases.
#include "ui/words/errorsentences.h"

#include "core/services/seats/terminalemulator.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class RequestErrors final
{
    Q_DECLARE_TR_FUNCTIONS(RequestErrors)
public:
    static std::optional<ErrorWords> of(const Error& error);
};

std::optional<ErrorWords> RequestErrors::of(const Error& error)
{
    const QString subject = error.subject.empty() ? tr("This") : shownShort(error.subject);
    switch (error.kind) {
    case ErrorKind::Malformed:
        return ErrorWords{tr("%1 is not what it should be.").arg(subject),
                          tr("It was damaged, or is of another kind, and was not used."),
                          tr("Check the file or the text; the details say where reading stopped.")};
    case ErrorKind::SchemaTooNew:
        return ErrorWords{tr("%1 was written by a newer Pupitre.").arg(subject),
                          tr("It was left as it is, because this version could lose what it does not know."),
                          tr("Update Pupitre on this computer.")};
    case ErrorKind::NotFound:
        if (error.subject == terminalProgramSubject)
            return ErrorWords{
                tr("No terminal program was found on this computer."),
                tr("A terminal opens in the program that your desktop uses for it, and there is none."),
                tr("Install one, such as xterm, or name yours in the variable TERMINAL, then try again.")};
        return ErrorWords{tr("%1 does not exist.").arg(subject),
                          tr("It was removed, renamed, or never there."),
                          tr("Check the name, and refresh the list.")};
    case ErrorKind::AlreadyExists:
        return ErrorWords{tr("%1 exists already.").arg(subject), tr("Nothing was overwritten."),
                          tr("Choose another name, or change what is there.")};
    case ErrorKind::Conflict:
        return ErrorWords{tr("%1 was changed by somebody else meanwhile.").arg(subject),
                          tr("Your change was not applied, so that theirs is not lost."),
                          tr("Look at the new state, then make your change again.")};
    case ErrorKind::NotHome:
        return ErrorWords{
            tr("%1 has moved to another place, or is on its way.").arg(subject),
            tr("This place changes nothing in it any more."),
            tr("Use it on the other place; “pupitre place move” ends a move that was cut short.")};
    case ErrorKind::InvalidArgument:
        return ErrorWords{tr("%1 cannot be used like this.").arg(subject), tr("Nothing was changed."),
                          tr("Correct it; the details say what is expected.")};
    case ErrorKind::Busy:
        return ErrorWords{
            tr("%1 is busy with something else.").arg(subject),
            tr("Two changes at once could spoil each other, so the second one waits or is refused."),
            tr("Wait until the other is done, then try again.")};
    case ErrorKind::KeyRefused:
        return ErrorWords{
            tr("This public key cannot be accepted (%1).").arg(subject),
            tr("Keys must be plain ed25519, ECDSA, security-key, or RSA of at least 3072 bits."),
            tr("Ask for another public key, or let Pupitre make one.")};
    case ErrorKind::KeyAlreadyUsed:
        return ErrorWords{tr("This key is already in use (%1).").arg(subject),
                          tr("One key cannot belong to two people: nobody could tell them apart."),
                          tr("Ask for another key, or make one for each person.")};
    case ErrorKind::LinkRefused:
        return ErrorWords{tr("%1 is a symbolic link.").arg(subject),
                          tr("Following it could change a file somewhere else, so nothing was written."),
                          tr("Replace the link by a real file or folder.")};
    case ErrorKind::ChangedMeanwhile:
        return ErrorWords{tr("%1 changed while it was being updated.").arg(subject),
                          tr("Another program wrote it at the same moment; nothing of it was lost."),
                          tr("Try again.")};
    case ErrorKind::TooEarly:
        return ErrorWords{tr("It is too early for %1.").arg(subject),
                          tr("It opens later, by the clock of the place."),
                          tr("Come back at the time shown, or change the hours of the TP.")};
    case ErrorKind::TooLate:
        return ErrorWords{tr("It is too late for %1.").arg(subject),
                          tr("The time for it has passed, by the clock of the place."),
                          tr("Give an extension if the work should go on.")};
    case ErrorKind::TooOften:
        return ErrorWords{tr("%1 comes too soon after the last time.").arg(subject),
                          tr("A short pause between two keeps the place fast for everybody."),
                          tr("Wait a few seconds, then try again.")};
    case ErrorKind::NotFrozen:
        return ErrorWords{tr("The work of %1 is not frozen yet.").arg(subject),
                          tr("Until it is, it can still change."),
                          tr("Wait for the deadline; the place freezes within a minute.")};
    case ErrorKind::StillRunning:
        return ErrorWords{tr("A program of %1 could not be ended.").arg(subject),
                          tr("As long as it lives, the work is not frozen, because it could still change."),
                          tr("Pupitre keeps trying. If it stays, ask the administrator to end the process in "
                             "the details.")};
    case ErrorKind::ClockJumped:
        return ErrorWords{tr("The clock of the place has jumped."),
                          tr("For ten minutes nothing is frozen or purged, in case the clock is wrong."),
                          tr("Check the time on the machine, or ask the administrator.")};
    case ErrorKind::HostLost:
        return ErrorWords{
            tr("The compute host %1 was lost while this seat worked on it.").arg(subject),
            error.detail.empty()
                ? tr("Nothing had come home from there yet: what was done on it since it began is missing "
                     "here.")
                : tr("The seat goes on from the copy that came home last, at %1 (UTC); what was done on the "
                     "host after that is missing here.")
                      .arg(shownShort(error.detail)),
            tr("Tell the student, and give extra time where it is fair. The host keeps its copy: bring it "
               "back, "
               "or ask its administrator.")};
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

std::optional<ErrorWords> requestErrorWords(const Error& error)
{
    return RequestErrors::of(error);
}

} // namespace pupitre
