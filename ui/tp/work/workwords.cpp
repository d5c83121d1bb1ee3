// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See workwords.h.
#include "ui/tp/work/workwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct WorkWords {
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
};
} // namespace

QString entryTip(const WorkEntry& entry)
{
    const QString name = shownShort(entry.name, 255);
    switch (entry.kind) {
    case WorkEntryKind::Folder:
        return WorkWords::tr("%1, a folder").arg(name);
    case WorkEntryKind::Link:
        return WorkWords::tr("%1, a link to %2").arg(name, shownShort(entry.target, 255));
    case WorkEntryKind::Other:
        return WorkWords::tr("%1, no file").arg(name);
    case WorkEntryKind::File:
        break;
    }
    return name;
}

QString moreText(const WorkListing& listing)
{
    const int more = static_cast<int>(listing.more);
    if (listing.moreAtLeast)
        return WorkWords::tr("… more than %n other(s), not shown", "entries of a folder", more);
    return WorkWords::tr("… %n other(s), not shown", "entries of a folder", more);
}

QString unreadableText(const WorkEntry& entry)
{
    switch (entry.kind) {
    case WorkEntryKind::Folder:
        return WorkWords::tr("Choose a file to read it.");
    case WorkEntryKind::Link:
        return WorkWords::tr("A link to %1. Links of students are not followed.")
            .arg(shownShort(entry.target, 255));
    case WorkEntryKind::Other:
        return WorkWords::tr("A pipe, a socket or a device. It is not opened.");
    case WorkEntryKind::File:
        break;
    }
    return {};
}

QString lookFailure(const Error& error)
{
    if (error.kind == ErrorKind::TooLate)
        return WorkWords::tr("This work is closed. What counts is the hand-in.");
    if (error.kind == ErrorKind::InvalidArgument && error.detail == "away")
        return WorkWords::tr("This student works on a compute host, where their files cannot be looked at.");
    if (error.kind == ErrorKind::NotFound && error.detail == "workspace")
        return WorkWords::tr("There are no files yet: the workspace is not prepared.");
    if (error.kind == ErrorKind::NotFound && error.detail == "purged")
        return WorkWords::tr("The files of this TP were purged.");
    if (error.kind == ErrorKind::NotPermitted)
        return WorkWords::tr("The student keeps this closed: it cannot be read now.");
    if (error.kind == ErrorKind::UnsafePath || error.kind == ErrorKind::Busy)
        return WorkWords::tr("The student is changing this just now. Refresh and try again.");
    if (error.kind == ErrorKind::NotFound && error.detail != "method")
        return WorkWords::tr("This is not there any more. Refresh and try again.");
    if (error.kind == ErrorKind::TooLarge)
        return WorkWords::tr("More than 256 KiB: too much to read here.");
    return sentence(error);
}

} // namespace pupitre
