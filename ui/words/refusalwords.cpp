// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the gate let a student not do something; said to the student.
#include "core/domain/refusal.h"
#include "ui/words/errorsentences.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class RefusalWords final
{
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)
public:
    static std::optional<ErrorWords> of(Refusal why, const QString& detail);
    static std::optional<ErrorWords> ofHandIn(ErrorKind reason);
};

/// The gate's own errors come as "diskFull: subject: detail".
std::optional<ErrorKind> reasonIn(const std::string& detail)
{
    const auto name = detail.substr(0, detail.find(':'));
    const ErrorKind kind = errorKindFromWireName(name);
    return wireName(kind) == name ? std::optional(kind) : std::nullopt;
}

/// What a student can do something about, or must know before the deadline.
std::optional<ErrorWords> RefusalWords::ofHandIn(ErrorKind reason)
{
    const QString what = tr("This could not be handed in.");
    if (reason == ErrorKind::DiskFull)
        return ErrorWords{what, tr("The disk of the place is full. Your work is unchanged."),
                          tr("Tell your teacher; what is there at the deadline counts even so.")};
    if (reason == ErrorKind::QuotaExceeded)
        return ErrorWords{what,
                          tr("The copy would take more room than each student has. Your work is unchanged."),
                          tr("Remove files you do not need, under Files, then hand in again.")};
    if (reason == ErrorKind::Busy)
        return ErrorWords{what, tr("A hand-in of yours is still under way."),
                          tr("Wait a moment, then look at the receipt.")};
    return std::nullopt;
}

std::optional<ErrorWords> RefusalWords::of(Refusal why, const QString& detail)
{
    switch (why) {
    case Refusal::BadKeyLine:
        return ErrorWords{tr("Your key is not set up correctly on the place."),
                          tr("The line for your key there is damaged."), tr("Tell your teacher.")};
    case Refusal::NoCourse:
        return ErrorWords{tr("This course is not there any more."), tr("It was removed, or cannot be read."),
                          tr("Ask your teacher.")};
    case Refusal::Moving:
        return ErrorWords{tr("This course is moving to another machine."), tr("Your work goes with it."),
                          tr("Ask your teacher for the new invitation.")};
    case Refusal::NoSeat:
        return ErrorWords{tr("You are not in this course any more."),
                          tr("Your work is kept there until the course is removed."),
                          tr("Ask your teacher.")};
    case Refusal::Withdrawn:
        return ErrorWords{tr("Your access was withdrawn."),
                          tr("Your work is kept; nobody else can come in with this key either."),
                          tr("Ask your teacher; a new invitation may have been sent to you.")};
    case Refusal::Blocked:
        return ErrorWords{
            tr("Your environment is stopped: %1.").arg(detail),
            tr("It takes more room than each student has."),
            tr("Remove files you do not need, under Files; it goes on by itself within a minute.")};
    case Refusal::NotYet:
        return ErrorWords{tr("It is not open yet."), tr("It opens at %1.").arg(detail),
                          tr("Until then you can read the documents, under Files.")};
    case Refusal::NothingOpen:
        return ErrorWords{tr("Nothing is open at the moment."),
                          tr("No TP of this course is in its hours or before its deadline."),
                          tr("Look at the dates of the next TP.")};
    case Refusal::ReadOnlyNow:
        return ErrorWords{tr("The deadline has passed."),
                          tr("Your work was put away as it was, and nothing can change it any more."),
                          tr("You can download your submission, with its receipt.")};
    case Refusal::BeingFrozen:
        return ErrorWords{tr("The deadline passed a moment ago."), tr("Your work is being put away."),
                          tr("Try again in a minute.")};
    case Refusal::NothingHandedIn:
        return ErrorWords{tr("Nothing was handed in yet."),
                          tr("There is a receipt as soon as something was."),
                          tr("Hand in, or wait for the deadline: what is there then counts.")};
    case Refusal::NotUnderstood:
        return ErrorWords{tr("The place did not understand this program."),
                          tr("It may run another version of Pupitre."),
                          tr("Update Pupitre on this computer; if it is up to date, tell your teacher.")};
    case Refusal::NeedsNoTerminal:
        return ErrorWords{tr("This needs a connection without a terminal."),
                          tr("A terminal changes bytes on their way."),
                          tr("Leave out the option -t of ssh.")};
    case Refusal::NoTp:
        return ErrorWords{tr("There is no %1 in this course for you.").arg(detail),
                          tr("It was renamed or removed."), tr("Refresh, and look at what there is.")};
    case Refusal::TooOften:
        return ErrorWords{tr("You handed in a moment ago."), tr("Hand-ins are 30 seconds apart."),
                          tr("Wait %1 s; what you change meanwhile is not lost.").arg(detail)};
    case Refusal::TooManyConnections:
        return ErrorWords{tr("You have %1 connections already.").arg(detail),
                          tr("Each terminal, transfer and editor is one."),
                          tr("Close some, then try again.")};
    case Refusal::CannotStart:
        return ErrorWords{tr("Your environment cannot be started."), tr("The place said: %1.").arg(detail),
                          tr("Try again; if it stays like this, tell your teacher.")};
    case Refusal::CannotShow:
        return ErrorWords{tr("Your files cannot be shown."), tr("The place said: %1.").arg(detail),
                          tr("Tell your teacher.")};
    case Refusal::CannotSubmit:
        return ErrorWords{tr("This could not be handed in."),
                          tr("The place said: %1. Your work is unchanged.").arg(detail),
                          tr("Try again; if it stays like this, tell your teacher before the deadline.")};
    case Refusal::Broken:
        return ErrorWords{tr("Something is wrong on the place."),
                          tr("It said: %1. Your work is unchanged.").arg(detail), tr("Tell your teacher.")};
    }
    return std::nullopt;
}

} // namespace

std::optional<ErrorWords> refusalWords(const Error& error)
{
    if (error.kind != ErrorKind::GateRefused)
        return std::nullopt;
    const Refusal why = refusalFromWireName(error.subject).value_or(Refusal::NotUnderstood);
    if (const auto reason = reasonIn(error.detail); reason && why == Refusal::CannotSubmit)
        if (auto words = RefusalWords::ofHandIn(*reason))
            return words;
    return RefusalWords::of(why, shownShort(error.detail));
}

} // namespace pupitre
