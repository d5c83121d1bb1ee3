// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/clitext.h"

#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class Cli final
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

QString clitext::unknownVerb(const QString& words)
{
    return Cli::tr("“%1” is not a command. “pupitre --help” lists them.").arg(words);
}

QString clitext::badOption(const Error& error)
{
    const QString option = shownShort(error.subject);
    if (error.detail == "valueMissing")
        return Cli::tr("%1 needs a value.").arg(option);
    if (error.detail == "valueGiven")
        return Cli::tr("%1 takes no value.").arg(option);
    if (error.detail == "number")
        return Cli::tr("%1 needs a number.").arg(option);
    return Cli::tr("%1 is not an option of this command.").arg(option);
}

QString clitext::wrongOperands(const Verb& verb)
{
    return Cli::tr("Use: pupitre %1 %2").arg(shown(verb.words()), shown(verb.operands));
}

QString clitext::whichTp(const Course& course)
{
    QStringList ids;
    for (const Tp& tp : course.tps)
        ids << shown(tp.id.text());
    return Cli::tr("Say which TP: %1.").arg(ids.join(QStringLiteral(", ")));
}

QString clitext::details(const QString& text)
{
    return Cli::tr("Details: %1").arg(text);
}

QString clitext::yesOrNo()
{
    return Cli::tr("(yes/no)");
}

bool clitext::meansYes(const QString& typed)
{
    const QString answer = typed.trimmed().toLower();
    return answer == QStringLiteral("yes") || answer == Cli::tr("yes", "what a person types to agree");
}

QString clitext::sayYes()
{
    return Cli::tr("Nothing was done. Add --yes to agree.");
}

QString clitext::databaseSetAside(const QString& file)
{
    return Cli::tr("The database of this computer was damaged and is now kept as %1. Known places must be "
                   "added again; "
                   "courses are on their places.")
        .arg(file);
}

QString clitext::placeAdded(const QString& name, const QString& id)
{
    return Cli::tr("%1 was added; commands call it %2.").arg(name, id);
}

QString clitext::placeForgotten(const QString& name)
{
    return Cli::tr("%1 was forgotten here. Nothing on it was changed.").arg(name);
}

QString clitext::placeLine(const PlaceFacts& facts)
{
    const QString engine = facts.engine.name.empty() ? Cli::tr("no container engine")
                                                     : shown(facts.engine.name + " " + facts.engine.version);
    return Cli::tr("%1: %2, %n processor(s), %3 of memory, %4 free on disk", nullptr, facts.cpus)
        .arg(shown(facts.host), engine, shownBytes(static_cast<std::uint64_t>(facts.memoryMiB) << 20U),
             shownBytes(static_cast<std::uint64_t>(facts.diskFreeMiB) << 20U));
}

QString clitext::askAdministrator(const QString& sentence)
{
    return Cli::tr("For the administrator: %1").arg(sentence);
}

QString clitext::removed(int count)
{
    return Cli::tr("%n file(s) or folder(s) were removed there.", nullptr, count);
}

QString clitext::imageMade(const QString& reference)
{
    return Cli::tr("The image %1 is there.").arg(reference);
}

QString clitext::engineLacks(const QString& identity, const QString& lacks)
{
    const QString who = identity == QStringLiteral("subuid") ? Cli::tr("students are apart from the account")
                                                             : Cli::tr("an escape is the account");
    return lacks.isEmpty() ? who : Cli::tr("%1; lacks %2").arg(who, lacks);
}

QString clitext::uninstallQuestion(const QString& place)
{
    return Cli::tr("This removes Pupitre from %1, with its courses, and the students' keys.").arg(place);
}

QString clitext::courseCreated(const QString& title, const QString& id, int seats)
{
    return Cli::tr("%1 (%2) is published for %n seat(s). Workspaces are prepared in the background.", nullptr,
                   seats)
        .arg(title, id);
}

QString clitext::courseCopied(const QString& title, const QString& id)
{
    return Cli::tr("%1 (%2) is there, with the files of its TPs. Invite its students.").arg(title, id);
}

QString clitext::sayWhen()
{
    return Cli::tr("Say when: --first DAY moves every TP, --timetable with --events pairs them with events.");
}

QString clitext::draftIsSound()
{
    return Cli::tr("Everything is there. Nothing was changed, because of --dry-run.");
}

QString clitext::noCourses()
{
    return Cli::tr("No courses are known here. “pupitre course create” makes one.");
}

QString clitext::courseRemoved(const QString& title)
{
    return Cli::tr("%1 was removed.").arg(title);
}

QString clitext::removalQuestion(const QString& title, const RemovalLoss& loss)
{
    return Cli::
        tr("Removing %1 destroys %n workspace(s) and %2 submissions (%3), of which %4 were never collected.",
           nullptr, loss.workspaces)
            .arg(title)
            .arg(loss.submissions)
            .arg(shownBytes(loss.bytes))
            .arg(loss.uncollected);
}

QString clitext::sessionLine(int number, const QString& start, const QString& end)
{
    return Cli::tr("Session %1: %2 to %3").arg(number).arg(start, end);
}

QString clitext::deadlineLine(const QString& deadline, const QString& retention)
{
    return Cli::tr("Deadline: %1; kept until %2").arg(deadline, retention);
}

QString clitext::peopleLine(int seats, int withoutKey)
{
    return Cli::tr("%n seat(s), %1 without a key", nullptr, seats).arg(withoutKey);
}

QString clitext::needsSeat()
{
    return Cli::tr("Say who: --seat with an id or a login, as often as needed, or --seat all.");
}

QString clitext::needsFile()
{
    return Cli::tr("Say which file of the code: --file lib/model.py.");
}

QString clitext::needsText()
{
    return Cli::tr("Say what: --text with the message.");
}

QString clitext::oneSeatOnly()
{
    return Cli::tr("Say which student: a terminal opens for one seat.");
}

QString clitext::needsMinutesOrUntil()
{
    return Cli::tr("Say how much: --minutes for the sessions, or --until with a new deadline.");
}

QString clitext::needsFeedback()
{
    return Cli::tr("Say which folder or zip the feedback is in: --from PATH");
}

QString clitext::needsFolder()
{
    return Cli::tr("Say where to: --to with a folder.");
}

std::vector<QString> clitext::statusHeader()
{
    return {Cli::tr("Seat"),      Cli::tr("Name"),      Cli::tr("Phase"), Cli::tr("Environment"),
            Cli::tr("Connected"), Cli::tr("Handed in"), Cli::tr("Remark")};
}

QString clitext::statusTitle(const QString& tp, const QString& phase, const QString& until)
{
    return until.isEmpty() ? Cli::tr("%1: %2").arg(tp, phase)
                           : Cli::tr("%1: %2 until %3").arg(tp, phase, until);
}

QString clitext::statusCounts(int running, int seats, int handedIn)
{
    return Cli::tr("%1 of %2 environments running, %3 handed in").arg(running).arg(seats).arg(handedIn);
}

QString clitext::handedIn(int number, const QString& when)
{
    return Cli::tr("number %1, %2").arg(number).arg(when);
}

QString clitext::frozen(int number)
{
    return Cli::tr("frozen as number %1").arg(number);
}

QString clitext::collected(int submissions, int seats, const QString& size, const QString& folder)
{
    return Cli::tr("%1 submissions of %n seat(s), %2, are in %3.", nullptr, seats)
        .arg(submissions)
        .arg(size, folder);
}

QString clitext::nothingFrom(const QString& seat)
{
    return Cli::tr("%1: nothing was handed in").arg(seat);
}

QString clitext::notCollected(const QString& seat, const QString& why)
{
    return Cli::tr("%1 was not collected. %2").arg(seat, why);
}

QString clitext::invited(int seats, const QString& folder)
{
    return Cli::tr(
               "%n invitation(s) are in %1. Send each student the folder with their name, and nobody else.",
               nullptr, seats)
        .arg(folder);
}

QString clitext::keysRecorded(int keys, const QString& seat)
{
    return Cli::tr("%1 can come in with %n key(s).", nullptr, keys).arg(seat);
}

QString clitext::receiptLine(const Receipt& receipt)
{
    return Cli::tr("Submission %1 of %2 in %3 (%4), on %5")
        .arg(receipt.submission.number)
        .arg(shown(receipt.seat.text()), shown(receipt.tp.text()), shown(receipt.course.text()),
             shownShort(receipt.place));
}

QString clitext::receiptTimes(const QString& at, const QString& deadline, const QString& cutOff)
{
    return Cli::tr("Complete at %1; deadline %2; nothing was written after %3").arg(at, deadline, cutOff);
}

QString clitext::receiptHolds(int files)
{
    return Cli::tr("All %n file(s) are exactly as they were handed in.", nullptr, files);
}

QString clitext::receiptBroken()
{
    return Cli::tr("This is not what was handed in.");
}

QString clitext::manifestDiffers()
{
    return Cli::tr("The list of files (MANIFEST) is not the one the receipt speaks of.");
}

QString clitext::changedFile(const QString& path)
{
    return Cli::tr("changed: %1").arg(path);
}

QString clitext::missingFile(const QString& path)
{
    return Cli::tr("missing: %1").arg(path);
}

QString clitext::addedFile(const QString& path)
{
    return Cli::tr("added: %1").arg(path);
}

} // namespace pupitre
