// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of --help: what each verb and each option is for, and what the exit codes mean.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/environment/environmenttext.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class CliHelp final
{
    Q_DECLARE_TR_FUNCTIONS(CliHelp)
public:
    static QString summary(const std::string& words);
    static QString option(const std::string& name);
    static QString exitCodes();
};

QString CliHelp::summary(const std::string& words)
{
    if (words == "place add")
        return tr("Get to know a machine: connect, check its host key, remember it.");
    if (words == "place check")
        return tr("Ask a place what it offers and lacks, item by item.");
    if (words == "place engine")
        return tr("List what can run environments on a place and what each lacks, or use another.");
    if (words == "place list")
        return tr("List the known places.");
    if (words == "place show")
        return tr("Show what a place says of itself.");
    if (words == "place forget")
        return tr("Forget a place here; nothing on it is changed.");
    if (words == "place uninstall")
        return tr("Remove everything of Pupitre from a place.");
    if (words == "host add")
        return tr("Let a second place compute for a course: its seats are spread, its work stays at home.");
    if (words == "host list")
        return tr("List the compute hosts of a course.");
    if (words == "host remove")
        return tr("Take a compute host out of a course; the work that is there comes home.");
    if (words == "image list")
        return tr("List the images of a place.");
    if (words == "image make")
        return tr("Make an image on a place from the packages of its own system.");
    if (words == "course create")
        return tr(
            "Make a course or a TP from a folder (code/, data/, documents/, class list) and publish it.");
    if (words == "course add-tp")
        return tr("Add a TP to a course: what no option says is as in its last TP.");
    if (words == "course copy")
        return tr(
            "Make a course from another one of the same place: its TPs on other dates, with their files, "
            "for other students.");
    if (words == "course list")
        return tr("List courses, also of places that cannot be reached just now.");
    if (words == "course show")
        return tr("Show a course: people, TPs, hours.");
    if (words == "course status")
        return tr("Show where every seat of a TP stands.");
    if (words == "course start")
        return tr("Start a TP now, up to 30 minutes before its session.");
    if (words == "course end")
        return tr("End the session of a TP now; handing in goes on until the deadline.");
    if (words == "course extend")
        return tr("Give seats more time in the sessions, or a later deadline.");
    if (words == "course restart")
        return tr("Restart the environments of seats; their work stays.");
    if (words == "course message")
        return tr("Write a few lines to seats, on their terminals now or when they come in.");
    if (words == "course terminal")
        return tr("Open a terminal in the running environment of a student, who is told.");
    if (words == "course reset")
        return tr("Put one file of seats back to what was handed out; their own stays beside it.");
    if (words == "course collect")
        return tr("Bring the submissions into a folder here, checked against their receipts.");
    if (words == "course feedback")
        return tr("Give each student their part of a folder or a Moodle feedback zip.");
    if (words == "course export")
        return tr("Copy a course with everything in it into a folder here, compared with its receipts.");
    if (words == "course import")
        return tr("Make a course of an exported folder on a place; its students keep their keys.");
    if (words == "place move")
        return tr("Move a course to another place. Asked again, it goes on where it was cut short.");
    if (words == "person erase")
        return tr("Replace a person of a course by a pseudonym, there and on this computer.");
    if (words == "course roster")
        return tr("Show what a class list would change in a course; with --apply, change it.");
    if (words == "course timetable")
        return tr("Ask the timetable of a TP again: show other hours, take them over or leave them.");
    if (words == "course files")
        return tr("List the code, data and documents that a TP hands out.");
    if (words == "course add-documents")
        return tr("Give everybody in a course more documents, also while a TP runs.");
    if (words == "course journal")
        return tr("Show who did what in a course, when, and with which result.");
    if (words == "course week")
        return tr("Show the TPs of a week, the load of each place, and where it is too little.");
    if (words == "gpus")
        return tr("Show what the GPUs and machines of every place do, and who uses them.");
    if (words == "usage")
        return tr("Show what was held and used of GPUs, by person, course, experiment, place or week.");
    if (words == "forecast")
        return tr(
            "Show what the TPs of the next weeks need of each place, where it is too little, and ways out.");
    if (words == "waiting list")
        return tr("List the changes that wait for a place which does not answer.");
    if (words == "waiting drop")
        return tr("Drop a change that waits: it is not made.");
    if (words == "waiting retry")
        return tr("Let a change that was refused wait again.");
    if (words == "course admit")
        return tr("Show whose keys the join requests in files or folders bring (“-”: pasted); with --apply, "
                  "take them.");
    if (words == "course rekey")
        return tr(
            "Give people new keys: the old ones and what came in with them end, new invitations are made.");
    if (words == "course remove")
        return tr("Remove a course with everything in it.");
    if (words == "invite")
        return tr("Make invitations: one folder for each student, with key, addresses and instructions.");
    if (words == "join")
        return tr("Join a course by its invitation, a .pupitre file; “-” reads pasted text.");
    if (words == "my tps")
        return tr("List the TPs of the courses joined on this computer, and where you stand in each.");
    if (words == "hand-in")
        return tr("Hand in what is in your workspace now; the last one before the deadline counts.");
    if (words == "receipt show")
        return tr("Show the receipt of your newest submission.");
    if (words == "download")
        return tr("Bring your submission here after the deadline, with receipt and feedback, and verify it.");
    if (words == "keep-copy")
        return tr("Copy what changed in your workspace into a folder here; nothing here is lost.");
    if (words == "feedback")
        return tr("Bring what your teacher sent back into a folder here.");
    if (words == "open terminal")
        return tr("Open a terminal in your environment, in this desktop's own terminal program.");
    if (words == "open code")
        return tr("Open your workspace in VS Code or VSCodium.");
    if (words == "open jupyter")
        return tr("Start Jupyter in your environment and say its address here; stays until Ctrl+C.");
    if (words == "leave")
        return tr("Forget a joined course and its key on this computer.");
    if (words == "receipt verify")
        return tr("Compare a submission folder with its receipt.");
    return environmenttext::summary(words);
}

QString CliHelp::option(const std::string& name)
{
    if (name == "json")
        return tr("Print one JSON document instead of sentences.");
    if (name == "help")
        return tr("Show this help.");
    if (name == "lang")
        return tr("Language of this command: en or fr.");
    if (name == "place")
        return tr("The place to work on, by short name, name or address; without it, this computer.");
    if (name == "ssh-config")
        return tr("Use this file in place of ~/.ssh/config.");
    if (name == "known-hosts")
        return tr("Use this file in place of ~/.ssh/known_hosts.");
    if (name == "identity")
        return tr("Private key to try first.");
    if (name == "accept-host-key")
        return tr("Accept an unknown host key with exactly this fingerprint (SHA256:…).");
    if (name == "name")
        return tr("What to call it.");
    if (name == "jump")
        return tr("Go through this host, as ssh -J.");
    if (name == "thorough")
        return tr(
            "Also start a small environment that breaks its limits, and log in with a key made for it.");
    if (name == "show")
        return tr("Print every byte that would be written on the place; write nothing.");
    if (name == "use")
        return tr("From now on use podman, docker or bubblewrap, or “best”.");
    if (name == "keep-work")
        return tr("Leave courses and submissions where they are.");
    if (name == "force")
        return tr("Also where work was never collected.");
    if (name == "yes")
        return tr("Do it without asking.");
    if (name == "seats")
        return tr("How many seats the host takes.");
    if (name == "hop")
        return tr("How the home place reaches the host, where it differs: user@host:port.");
    if (name == "title")
        return tr("Title of the course.");
    if (name == "id")
        return tr("Short name of the course; without it, made from the title.");
    if (name == "tp")
        return tr("Short name of the TP; without it, made from its title.");
    if (name == "tp-title")
        return tr("Title of the TP.");
    if (name == "room")
        return tr("Room, to be shown.");
    if (name == "image")
        return tr("Image that environments start from.");
    if (name == "roster")
        return tr("Class list as CSV; without it, the first .csv of the folder.");
    if (name == "column")
        return tr("What a column of the class list means, such as login=2 or mail=Adresse; once for each.");
    if (name == "no-header")
        return tr("The first line of the class list is a person already.");
    if (name == "group")
        return tr("People of the class list who work together, such as ada,lea; once for each group.");
    if (name == "alone")
        return tr("Everybody works alone, whatever groups the class list has.");
    if (name == "take")
        return tr("Take the hours of the timetable over.");
    if (name == "leave")
        return tr("Keep the hours of the TP; the difference is not proposed again.");
    if (name == "problems")
        return tr("Only what went wrong or was refused.");
    if (name == "by")
        return tr(
            "What the figures are of: a person, a course, an experiment, and more as the command has it.");
    if (name == "watch")
        return tr(
            "Again each second, until q or Ctrl-C. On a terminal in place, with the last minute of each; g, "
            "p, c and e group, arrows scroll.");
    if (name == "recorded")
        return tr("A recorded lab instead of the places: a demo that needs no hardware.");
    if (name == "since")
        return tr("From then on: a day (2026-11-01), how long ago (12h, 7d, 4w), or one of: today, "
                  "yesterday, week, "
                  "last-week, month, semester.");
    if (name == "weeks")
        return tr("How many weeks, from this one on; without it, 4.");
    if (name == "ics")
        return tr("Print a calendar (iCalendar) for whoever gives the machines.");
    if (name == "scontrol")
        return tr("Print a reservation of Slurm a line, with accounts and partition to be filled in.");
    if (name == "csv")
        return tr("As a table for spreadsheets.");
    if (name == "course")
        return tr("Only of this course.");
    if (name == "newest")
        return tr("Only so many lines, the newest.");
    if (name == "zone")
        return tr("Time zone of the hours, such as Europe/Paris; without it, that of this computer.");
    if (name == "timetable")
        return tr("Timetable to take sessions from: an .ics file, or the address to subscribe to it.");
    if (name == "events")
        return tr("Words in the title or room of the events that are sessions.");
    if (name == "first")
        return tr("The day of the first TP; all TPs move by as many days.");
    if (name == "without")
        return tr("Leave out this TP; once for each.");
    if (name == "session")
        return tr("Hours, such as “2026-11-23 08:00/12:00”; once for each session.");
    if (name == "deadline")
        return tr("Deadline for handing in; a day alone means 23:59.");
    if (name == "retention")
        return tr("When work is purged; without it, 60 days after the deadline.");
    if (name == "network")
        return tr("Network that students may come from, such as 10.20.0.0/16; once for each.");
    if (name == "cpus")
        return tr("Processors of each environment.");
    if (name == "memory")
        return tr("Memory of each environment, in MiB.");
    if (name == "processes")
        return tr("Most processes in each environment.");
    if (name == "workspace")
        return tr("Room for each student's files, in MiB.");
    if (name == "gpu-share")
        return tr("How many students share one GPU; 0 is none.");
    if (name == "internet")
        return tr("Internet in environments: open, handin, both or none.");
    if (name == "at-click")
        return tr("Sessions start with “course start”, not by themselves.");
    if (name == "rehearse")
        return tr(
            "Really start up to five throw-away instances and say what the class will need; make nothing.");
    if (name == "dry-run")
        return tr("Say what is missing, and do nothing.");
    if (name == "seat")
        return tr("Short name or login, once for each, or “all”.");
    if (name == "invitations")
        return tr("Folder of the invitations: written anew after a move, cleared of a person who is erased.");
    if (name == "as")
        return tr(
            "What is made besides folders. Of collected work: moodle (a zip and its worksheet) or nbgrader; "
            "of "
            "invitations: moodle (a zip that gives each student theirs) or mail (a table for a mail merge).");
    if (name == "worksheet")
        return tr(
            "Grading worksheet that Moodle gave; in collected work the numbers are made up without it.");
    if (name == "collected")
        return tr("Folder of collected work, whose folders carry names; once for each.");
    if (name == "update")
        return tr("Keep the keys; only write anew how the place is reached.");
    if (name == "staging")
        return tr("Where the copy lies on its way; without it, beside the database of this computer.");
    if (name == "back")
        return tr("Take a move back that has not closed the old place.");
    if (name == "apply")
        return tr("Do what is shown.");
    if (name == "keep")
        return tr("Short name or login of who stays, though the list does not name them; “all” for all.");
    if (name == "file")
        return tr("File of the code, such as lib/model.py.");
    if (name == "text")
        return tr("What to write; at most 1000 characters and 12 lines.");
    if (name == "minutes")
        return tr("Minutes added to the sessions, or that a trial lasts.");
    if (name == "until")
        return tr("Of a TP: its new deadline, in the zone of the course. Of usage: as --since, to the end of "
                  "a day, "
                  "week or month.");
    if (name == "from")
        return tr("Folder or zip to read; without --yes it is only said who would get what.");
    if (name == "to")
        return tr("Folder to write to.");
    if (name == "key")
        return tr("File with public keys that a student sent, instead of a new key.");
    if (name == "keys")
        return tr("made (here, one for each student) or theirs (each sends a join request).");
    if (name == "passphrases")
        return tr("Put a passphrase on each key that is made, and write them into this table.");
    if (name == "teacher")
        return tr("Your name, as students know you.");
    if (name == "address")
        return tr("How students reach the place, where it differs: user@host:port.");
    if (name == "place-key")
        return tr("File with the public key of the place.");
    if (name == "invitation")
        return tr("Invitation (.pupitre) that holds the public key of the place.");
    return environmenttext::option(name);
}

QString CliHelp::exitCodes()
{
    return tr("Exit codes: 0 done · 1 failed · 2 wrong command line · 3 place not reached · 4 refused in "
              "this phase or "
              "state · 5 done for some seats only");
}

QString optionLine(const OptionSpec& option)
{
    QString name = QStringLiteral("  --") + shown(option.name);
    if (option.takes == OptionSpec::Takes::Value)
        name += QStringLiteral(" …");
    return name.leftJustified(22) + CliHelp::option(option.name) + QLatin1Char('\n');
}

QString verbLine(const QString& words, const QString& summary)
{
    return QStringLiteral("  pupitre ") + words.leftJustified(38) + summary + QLatin1Char('\n');
}

} // namespace

QString clitext::summary(const Verb& verb)
{
    return CliHelp::summary(verb.words());
}

QString clitext::help()
{
    QString text = CliHelp::tr("Pupitre: a class on a machine, started with one click.")
                   + QStringLiteral("\n\n") + verbLine({}, CliHelp::tr("Open the window."));
    for (const Verb& verb : allVerbs())
        text += verbLine(shown(verb.words() + " " + verb.operands), summary(verb));
    text +=
        verbLine(QStringLiteral("demo"), CliHelp::tr("Play a whole class on a private place, step by step."));
    text += QStringLiteral("\n") + CliHelp::tr("With every command:") + QStringLiteral("\n");
    for (const OptionSpec& option : commonOptions())
        text += optionLine(option);
    return text + QStringLiteral("\n") + CliHelp::exitCodes() + QStringLiteral("\n");
}

QString clitext::help(const Verb& verb)
{
    QString text = wrongOperands(verb) + QStringLiteral("\n") + summary(verb) + QStringLiteral("\n\n");
    for (const OptionSpec& option : verb.options)
        text += optionLine(option);
    for (const OptionSpec& option : commonOptions())
        text += optionLine(option);
    return text + QStringLiteral("\n") + CliHelp::exitCodes() + QStringLiteral("\n");
}

} // namespace pupitre
