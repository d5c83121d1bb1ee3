// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/peopletext.h"

#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pupitre
{

namespace
{

class PeopleText final
{
    Q_DECLARE_TR_FUNCTIONS(PeopleText)
};

QString person(const Member& member)
{
    const std::string name = displayName(member);
    return name == member.login || member.login.empty()
               ? shownShort(name)
               : QStringLiteral("%1 (%2)").arg(shownShort(name), shownShort(member.login));
}

QString people(const Seat& seat)
{
    QStringList all;
    for (const Member& member : seat.members)
        all << person(member);
    return all.join(QStringLiteral(" + "));
}

bool holds(const Seat& seat, const Member& person)
{
    return std::any_of(seat.members.begin(), seat.members.end(), [&](const Member& member) {
        return member.login == person.login
               || (!person.idNumber.empty() && member.idNumber == person.idNumber);
    });
}

bool sameButMail(const Seat& before, const Seat& after)
{
    return people(before) == people(after) && before.standing == after.standing;
}

} // namespace

QString clitext::newSeat(const Seat& seat)
{
    return PeopleText::tr("+ %1: %2").arg(shown(seat.id.text()), people(seat));
}

QString clitext::changedSeat(const Seat& before, const Seat& after)
{
    const QString id = shown(before.id.text());
    if (after.standing == SeatStanding::Dropped)
        return PeopleText::tr("~ %1: %2 sits elsewhere now; the work of this seat stays")
            .arg(id, people(before));
    if (before.standing == SeatStanding::Dropped)
        return PeopleText::tr("~ %1: %2 is back").arg(id, people(after));
    if (sameButMail(before, after))
        return PeopleText::tr("~ %1: %2 (mail, number or key)").arg(id, people(after));
    const bool samePeople = before.members.size() == after.members.size()
                            && std::all_of(after.members.begin(), after.members.end(),
                                           [&](const Member& member) { return holds(before, member); });
    return (samePeople ? PeopleText::tr("~ %1: %2 is now called %3") : PeopleText::tr("~ %1: %2 becomes %3"))
        .arg(id, people(before), people(after));
}

QString clitext::leavingSeat(const Seat& seat)
{
    return PeopleText::tr("- %1: %2 leaves: keys and connections end, the work stays until it is purged")
        .arg(shown(seat.id.text()), people(seat));
}

QString clitext::leavingMember(const SeatId& seat, const Member& member)
{
    return PeopleText::tr("- %1: %2 leaves the group").arg(shown(seat.text()), person(member));
}

QString clitext::staying(const QString& line)
{
    return PeopleText::tr("%1 (stays, as told)").arg(line);
}

QString clitext::rosterCounts(int added, int changed, int leaving)
{
    return PeopleText::tr("%1 new, %2 changed, %3 leaving").arg(added).arg(changed).arg(leaving);
}

QString clitext::rosterSame()
{
    return PeopleText::tr("The class list changes nothing.");
}

QString clitext::nobodyLeavesBecauseOfLines()
{
    return PeopleText::tr("Some lines cannot be used, so nobody leaves the course because of this list.");
}

QString clitext::sayApply()
{
    return PeopleText::tr(
        "Nothing was changed. Add --apply to do this; --keep names who stays all the same.");
}

QString clitext::studentsChanged(const QString& title)
{
    return PeopleText::tr("The students of %1 are changed. Who is new needs an invitation.").arg(title);
}

QString clitext::needsWorksheet()
{
    return PeopleText::tr(
        "Moodle finds people by numbers of its own: --worksheet with the assignment's grading worksheet.");
}

QString clitext::deliveredIn(const QString& file)
{
    return PeopleText::tr("All of them are in %1. It holds keys: delete it once it is sent.").arg(file);
}

QString clitext::unreached(const QString& who)
{
    return PeopleText::tr("%1 is not in it: give them their folder.").arg(who);
}

QString clitext::rekeyed(int people, const QString& folder)
{
    return PeopleText::tr("%n person(s) have a new key; the old ones are refused. The invitations are in %1.",
                          nullptr, people)
        .arg(folder);
}

QString clitext::whichMember(const Seat& seat)
{
    QStringList logins;
    for (const Member& member : seat.members)
        logins << shown(member.login);
    return PeopleText::tr("Several people share %1. Say whose key this is: %2.")
        .arg(shown(seat.id.text()), logins.join(QStringLiteral(", ")));
}

QString clitext::wrongKeys()
{
    return PeopleText::tr("--keys is “made” or “theirs”.");
}

QString clitext::notWithTheirs()
{
    return PeopleText::tr("With --keys theirs no key is made here, so there is no passphrase to choose.");
}

QString clitext::passphrasesIn(const QString& file)
{
    return PeopleText::tr("The passphrases are in %1. Hand them out another way than the keys.").arg(file);
}

QString clitext::withoutPassphrase(const QString& who)
{
    return PeopleText::tr("The key of %1 was there before and has no passphrase.").arg(who);
}

QString clitext::awaited(int people)
{
    return PeopleText::tr("%n student(s) send you a join request; “pupitre course admit” takes them.",
                          nullptr, people);
}

QString clitext::admitted(const SeatId& seat, const Member& member, const QString& effect,
                          const QString& fingerprint)
{
    return PeopleText::tr("%1 (%2): %3, %4", "seat, name, what happens to the key, its fingerprint")
        .arg(shown(seat.text()), shown(displayName(member)), effect, fingerprint);
}

QString clitext::sayApplyKeys()
{
    return PeopleText::tr("Nothing was changed. Add --apply to do this.");
}

} // namespace pupitre
