// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/transfertext.h"

#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class TransferText final
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

} // namespace

QString clitext::exported(const ArchiveFacts& facts, const QString& folder)
{
    return TransferText::tr("%1 is in %2: %3, %n submission(s), each compared with its receipt.", nullptr,
                            facts.submissions)
        .arg(shown(facts.title), folder, shownBytes(facts.bytes));
}

QString clitext::leftOut(const QString& path)
{
    return TransferText::tr("Left out, because it is nothing but holes: %1").arg(path);
}

QString clitext::imported(const ArchiveFacts& facts, const QString& place)
{
    return TransferText::tr("%1 is on %2 now, with %n submission(s), each compared with its MANIFEST.",
                            nullptr, facts.submissions)
        .arg(shown(facts.title), place);
}

QString clitext::otherHomeMayBe(const QString& place)
{
    return TransferText::tr("If %1 still has this course, remove it there: two places would serve it. "
                            "“pupitre place move” never lets that happen.")
        .arg(place);
}

QString clitext::pathOnPlace(const QString& tp, const QString& path)
{
    return TransferText::tr("%1 uses %2, which must exist on the new place too.").arg(tp, path);
}

QString clitext::needsInvitations()
{
    return TransferText::tr(
        "Students reach the new place with updated invitations: --invitations with a folder, "
        "or “pupitre invite --update”.");
}

QString clitext::moved(const QString& course, const QString& from, const QString& to)
{
    return TransferText::tr(
               "%1 has moved from %2 to %3. What lies on %2 serves nobody any more; “pupitre course "
               "remove” takes it away.")
        .arg(course, from, to);
}

QString clitext::movedBack(const QString& course, const QString& place)
{
    return TransferText::tr("%1 stays on %2.").arg(course, place);
}

QString clitext::erasureQuestion(const QString& person, const QString& course)
{
    return TransferText::tr(
               "This replaces %1 by a pseudonym in %2, on the place and on this computer. Keys go with "
               "the name; it cannot be undone.")
        .arg(person, course);
}

QString clitext::erased(const QString& pseudonym)
{
    return TransferText::tr("The person is called %1 from now on.").arg(pseudonym);
}

QString clitext::erasedFolder(const QString& folder)
{
    return TransferText::tr("removed: %1").arg(folder);
}

QString clitext::renamedFolder(const QString& folder)
{
    return TransferText::tr("renamed: %1").arg(folder);
}

QString clitext::notLookedInto()
{
    return TransferText::tr(
        "What they wrote themselves was not looked into. Exports, other desktops and places the "
        "course has moved from may still name them.");
}

} // namespace pupitre
