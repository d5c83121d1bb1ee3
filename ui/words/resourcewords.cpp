// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See resourcewords.h.
#include "ui/words/resourcewords.h"

#include "core/domain/datapath.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class ResourceWords final
{
    Q_DECLARE_TR_FUNCTIONS(ResourceWords)
};
} // namespace

QString resourceRefusal(const Error& error)
{
    const auto doubt = error.kind == ErrorKind::UnsafePath ? dataPathDoubtFromWireName(error.detail)
                                                           : std::optional<DataPathDoubt>();
    if (!doubt)
        return {};
    const QString path = shownShort(error.subject);
    switch (*doubt) {
    case DataPathDoubt::NotAbsolute:
        return ResourceWords::tr("“%1” is not a whole path: it begins with “/” and has no “..” in it.")
            .arg(path);
    case DataPathDoubt::WholeDisk:
        return ResourceWords::tr("%1 is a whole disk. Choose the folder on it that is meant.").arg(path);
    case DataPathDoubt::Home:
        return ResourceWords::tr("%1 holds a whole home folder, with keys and mail in it. Choose the folder "
                                 "in it that is meant.")
            .arg(path);
    case DataPathDoubt::Keys:
        return ResourceWords::tr("%1 holds private keys: it is never handed out.").arg(path);
    case DataPathDoubt::StateTree:
        return ResourceWords::tr("%1 is where Pupitre keeps its own files: they are never handed out.")
            .arg(path);
    }
    return {};
}

QString resourceSize(std::uint64_t files, std::uint64_t bytes, bool isFolder)
{
    if (!isFolder)
        return shownBytes(bytes);
    return ResourceWords::tr("%n file(s), %1", nullptr, static_cast<int>(files)).arg(shownBytes(bytes));
}

QString linksLeftOut(int links)
{
    return ResourceWords::tr("%n link(s) left out", nullptr, links);
}

QString resourceBeingCounted()
{
    return ResourceWords::tr("Counting…");
}

QString resourceOnPlace(const QString& place, std::uint64_t bytes)
{
    const QString where = ResourceWords::tr("on %1", "a place").arg(place);
    return bytes == 0 ? where : where + QStringLiteral(", ") + shownBytes(bytes);
}

} // namespace pupitre
